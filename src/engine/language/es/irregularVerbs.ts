/**
 * Models of Spanish verbs that follow no rule: third persons of the present · stem of the future · third persons of the
 * preterite · participle · gerund · third person of the present subjunctive · imperfect where it differs.
 * A compound (`obtener`) follows the longest model that it ends in.
 */
export const irregularVerbs: Readonly<Record<string, string>> = {
  ser: 'es son · ser · fue fueron · sido · siendo · sea · era eran',
  ir: 'va van · ir · fue fueron · ido · yendo · vaya · iba iban',
  estar: 'está están · estar · estuvo estuvieron · estado · estando · esté',
  haber: 'ha han hay hemos he · habr · hubo hubieron · habido · habiendo · haya',
  tener: 'tiene tienen tenemos · tendr · tuvo tuvieron · tenido · teniendo · tenga',
  venir: 'viene vienen venimos · vendr · vino vinieron · venido · viniendo · venga',
  poner: 'pone ponen ponemos · pondr · puso pusieron · puesto · poniendo · ponga',
  hacer: 'hace hacen hacemos · har · hizo hicieron · hecho · haciendo · haga',
  satisfacer: 'satisface satisfacen · satisfar · satisfizo satisficieron · satisfecho · satisfaciendo · satisfaga',
  decir: 'dice dicen decimos · dir · dijo dijeron · dicho · diciendo · diga',
  poder: 'puede pueden podemos · podr · pudo pudieron · podido · pudiendo · pueda',
  querer: 'quiere quieren queremos · querr · quiso quisieron · querido · queriendo · quiera',
  saber: 'sabe saben sabemos · sabr · supo supieron · sabido · sabiendo · sepa',
  caber: 'cabe caben · cabr · cupo cupieron · cabido · cabiendo · quepa',
  ver: 've ven vemos · ver · vio vieron · visto · viendo · vea · veía veían',
  prever: 'prevé prevén prevemos · prever · previó previeron · previsto · previendo · prevea · preveía preveían',
  dar: 'da dan damos · dar · dio dieron · dado · dando · dé',
  traer: 'trae traen · traer · trajo trajeron · traído · trayendo · traiga · traía traían',
  caer: 'cae caen · caer · cayó cayeron · caído · cayendo · caiga · caía caían',
  oír: 'oye oyen · oir · oyó oyeron · oído · oyendo · oiga · oía oían',
  salir: 'sale salen salimos · saldr · salió salieron · salido · saliendo · salga',
  valer: 'vale valen · valdr · valió valieron · valido · valiendo · valga',
  andar: 'anda andan · andar · anduvo anduvieron · andado · andando · ande',
  ducir: 'duce ducen ducimos · ducir · dujo dujeron · ducido · duciendo · duzca',
  eer: 'ee een eemos · eer · eyó eyeron · eído · eyendo · ea · eía eían',
  uir: 'uye uyen uimos · uir · uyó uyeron · uido · uyendo · uya',
  seguir: 'sigue siguen seguimos · seguir · siguió siguieron · seguido · siguiendo · siga',
  abrir: 'abre abren abrimos · abrir · abrió abrieron · abierto · abriendo · abra',
  cubrir: 'cubre cubren cubrimos · cubrir · cubrió cubrieron · cubierto · cubriendo · cubra',
  cribir: 'cribe criben · cribir · cribió cribieron · crito · cribiendo · criba',
  romper: 'rompe rompen · romper · rompió rompieron · roto · rompiendo · rompa',
  morir: 'muere mueren · morir · murió murieron · muerto · muriendo · muera',
  volver: 'vuelve vuelven · volver · volvió volvieron · vuelto · volviendo · vuelva',
  resolver: 'resuelve resuelven · resolver · resolvió resolvieron · resuelto · resolviendo · resuelva',
  adquirir: 'adquiere adquieren · adquirir · adquirió adquirieron · adquirido · adquiriendo · adquiera',
  jugar: 'juega juegan · jugar · jugó jugaron · jugado · jugando · juegue',
  erguir: 'yergue yerguen · erguir · irguió irguieron · erguido · irguiendo · yerga',
};

/** Verbs whose stressed vowel changes: `ie` cierra, `ue` muestra, `i` pide and pidió; -ir verbs of `ie` also have sintió. */
export const stemChanges: Readonly<Record<'ie' | 'ue' | 'i', string>> = {
  ie: `cerrar comenzar empezar perder despertar recomendar gobernar confesar negar defender entender atender extender encender
    calentar pensar sentar apretar enterrar manifestar sentir mentir desmentir preferir herir convertir advertir invertir
    referir sugerir transferir ascender descender tender quebrar plegar desplegar requerir diferir divertir conferir
    intervertir revertir acertar alentar arrendar asentar atravesar fregar helar nevar regar sembrar temblar tropezar`,
  ue: `mostrar demostrar probar aprobar comprobar acordar recordar costar encontrar contar rodar volar renovar mover promover
    remover conmover reforzar almorzar rogar colgar soltar acostar doler morder dormir llover forzar esforzar apostar
    desaprobar sonar soñar tronar poblar disolver devolver absolver concordar consolar`,
  i: `pedir elegir servir conseguir despedir impedir medir repetir vestir reír corregir competir rendir investir
    reelegir concebir derretir gemir expedir`,
};
