import type { Translation } from '../translation.ts';

const people = 'personas|sospechosos|hombres|mujeres|manifestantes|menores|activistas|aficionados';

/** What news in Spanish says of courts, elections and sport. */
export const society: Translation = {
  arrests: [
    `{amount:count} ~2 ${people} ~5 <arrest.verb>`,
    `<arrest.verb> ( a )? ~2 {amount:count} ~1 ${people}`,
    '{amount:count} ~1 detenidos|detenidas|detenciones|arrestos',
  ],
  countsCharged: [
    '<charge.verb> ~3 {amount:count} ~1 delitos',
    'acusado|acusada|imputado|imputada de ~1 {amount:count} ~1 delitos',
  ],
  verdict: {
    acquitted: [
      '{who:person} ( , de {n:quantity} , )? ~3 absuelto|absuelta|exculpado|exculpada|exonerado|exonerada',
      'absolvió|absuelve|exculpó a {who:person}',
      'fue|sido ~1 absuelto|absuelta|exculpado|exculpada|exonerado|exonerada',
      'absolución de {who:person}',
    ],
    guilty: [
      '{who:person} ( , de {n:quantity} , )? ~3 <convict.verb>',
      '{who:person} ( , de {n:quantity} , )? ~4 declarado|declarada|hallado|hallada culpable',
      '{who:person} ( , de {n:quantity} , )? ~2 fue|sido ~1 condenado|condenada',
      'condenó|condena|condenado a {who:person}',
      'fue|sido ~1 declarado|declarada|hallado|hallada culpable',
      'fue|sido ~1 condenado|condenada a',
    ],
  },
  sentence: [
    '<sentence.verb> a {who:person} a ~3 {amount:duration}',
    '{who:person} ( , de {n:quantity} , )? ~3 <sentence.verb> a ~3 {amount:duration}',
    '<sentence.verb> a ~3 {amount:duration} ~1 prisión|cárcel|reclusión',
    '<sentence.noun> de {amount:duration}',
    'pena de {amount:duration}',
    '{amount:duration} de ~1 prisión|cárcel|reclusión',
  ],
  lastInspection: [
    'inspeccionado|inspeccionada|revisado|revisada|controlado|controlada|examinado ~2 por última vez ~3 {amount:date}',
    'pasó|superó|pasado|superado ~2 inspección|revisión|auditoría ~3 {amount:date}',
    'última ~1 inspección|revisión|auditoría ~8 {amount:date}',
    'última vez que ~4 inspeccionó|revisó|inspeccionaron ~5 {amount:date}',
    'no ~4 inspeccionado|inspeccionada|revisado|revisada {amount:since}',
  ],
  nextMeeting: [
    'próxima|próximo ~1 reunión|sesión|encuentro|ronda ~5 {amount:date}',
    'volverá|volverán|vuelve|vuelven a reunirse ~2 {amount:date}',
  ],
  dealDone: [
    'operación|transacción|adquisición|fusión quedará|será|estará|quedaría ~2 cerrada|cerrado|completada|completado ~4 {amount:time}',
    'operación|transacción|adquisición|fusión se cerrará|completará|concretará ~4 {amount:time}',
    'cierre|culminación de|del|la ~1 operación|transacción|adquisición|fusión ~2 previsto|prevista|espera|será ~4 {amount:time}',
  ],
  bail: ['fianza ~4 {amount:money}'],
  fine: [
    '<sentence.verb> a ~2 {who:name} a ~3 <fine.noun> ~2 {amount:money}',
    '{who:name} ~4 <fine.verb> ~3 {amount:money}',
    '<fine.verb> a ~2 {who:name} con ~2 {amount:money}',
    '{who:name} ~4 <fine.noun> de ~1 {amount:money}',
    '<fine.noun> de ~1 {amount:money}',
    '{amount:money} de <fine.noun>',
  ],
  voteShare: [
    '{who:name} ganó|gana|venció|vence|obtuvo|obtiene|logró|logra|consiguió … {amount:percentage} de los votos|sufragios|apoyos',
    '{who:name} ~6 {amount:percentage} de los|votos ~1 votos|sufragios|apoyos',
    'con|obtuvo|obtenido|logró|consiguió ~2 {amount:percentage} de los votos|sufragios|apoyos',
  ],
  turnout: [
    'participación ~6 {amount:percentage}',
    '{amount:percentage} de participación',
    'votó|votaron|acudió|participó ~2 el {amount:percentage} del|de ~2 censo|electores|electorado|votantes',
    '{amount:percentage} del|de ~2 censo|electores|electorado ~3 votó|votaron|acudió|participó',
  ],
  seats: [
    '{who:name} ~6 {amount:count} ~1 escaños|diputados|concejales',
    'obtiene|obtuvo|logra|logró|consigue|consiguió ~2 {amount:count} ~1 escaños',
  ],
  marginOfVotes: [
    '{amount:count} votos de ventaja|diferencia',
    'ventaja|diferencia de ~1 {amount:count} votos',
    'por ~1 {amount:count} votos',
  ],
  marginOfPoints: [
    '{amount:percentagePoints} de ventaja|diferencia',
    'ventaja|diferencia de ~1 {amount:percentagePoints}',
  ],
  score: [
    '{winner:name} ~2 <beat.verb> ~1 {amount:score} ~2 {loser:name}',
    '{winner:name} ~2 <beat.verb> ~2 {loser:name} ( [ )? ~3 {amount:score}',
    '{winner:name} ~2 ganó|gana|venció|vence|impuso|impone|triunfó|golea|goleó ~2 {amount:score} ~3 {loser:name}',
    '{winner:name} ~2 ganó|gana|venció|vence|impuso|impone|triunfó|golea|goleó ~3 {loser:name} ( [ )? ~3 {amount:score}',
    '{loser:name} ~2 perdió|cayó|pierde|cae ~2 {amount:score} ~3 {winner:name}',
    '{loser:name} ~2 perdió|cayó|pierde|cae ~3 {winner:name} ( [ )? ~2 {amount:score}',
    'al|tras vencer|ganar|derrotar|batir|superar|imponerse|golear ~1 {amount:score} ~2 {loser:name}',
    'al|tras vencer|ganar|derrotar|batir|superar|imponerse|golear ~2 {loser:name} ( [ )? ~2 {amount:score}',
    '{winner:name} ~2 empató|empata|empataron ~2 {amount:score} ~3 {loser:name}',
    '{winner:name} ~2 empató|empata|empataron ~3 {loser:name} ( [ )? ~3 {amount:score}',
    'empate ~2 {amount:score} ~3 ante|con|contra ~2 {loser:name}',
    'victoria|triunfo ~1 {amount:score} ~3 ante|sobre|contra ~2 {loser:name}',
  ],
  attendance: ['{amount:count} ~1 espectadores|aficionados|hinchas', 'asistencia : {amount:count}'],
  transferFee: [
    '{who:person} ~3 <cost.verb> ~2 {amount:money}',
    'traspaso ~5 {amount:money}',
    'fichado|traspasado|contratado ~2 por ~1 {amount:money}',
    'ficha|fichó|contrata|contrató|fichado ~2 a {who:person} ~4 por ~2 {amount:money}',
    'fichaje ~5 por|de {amount:money}',
  ],
};
