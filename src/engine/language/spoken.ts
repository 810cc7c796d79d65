import type { Language } from '../article/article.ts';

/**
 * Small words that are much of what people say and that tell two utterances apart or show them to be one: `mark: English /
 * German / French / Spanish`. They are told in the forms in which they are spoken.
 */
const table = `
nobody: nobody no-one none neither / niemand niemanden niemandem keiner keins keines / personne nul nulle / nadie ninguno ninguna
everybody: everybody everyone / alle allen jeder jeden jedem / tous toutes chacun / todos todas
everything: everything / alles / tout / todo
never: never / nie niemals nimmer / jamais / nunca jamás
always: always / immer stets / toujours / siempre
again: again / wieder erneut nochmals / nouveau / nuevo
already: already / schon bereits / déjà / ya
now: now / jetzt nun / maintenant désormais / ahora
here: here / hier / ici / aquí acá
there: there / dort da drüben / là-bas y / allí ahí allá
why: why / warum weshalb wieso / pourquoi
how: how / wie / comment / cómo
where: where / wo wohin woher / où / dónde donde adónde
when: when / wenn als wann / quand lorsque / cuando cuándo
what: what / was / qu'est-ce quoi / qué
who: who / wer wen wem / qui / quién quiénes quien
because: because / weil denn / parce puisque car / porque
if: if / falls ob / si / si
but: but / aber sondern doch jedoch / mais / pero sino
without: without / ohne / sans / sin
only: only just merely / nur bloß lediglich / seulement uniquement que / solo sólo solamente únicamente
almost: almost nearly / fast beinahe nahezu / presque quasiment / casi prácticamente
exactly: exactly precisely / genau exakt / exactement précisément / exactamente precisamente
perhaps: perhaps maybe probably / vielleicht wohl wahrscheinlich / peut-être probablement doute / quizá quizás tal-vez probablemente
too: too also as-well / auch ebenfalls / aussi également / también
finally: finally at-last / endlich schließlich / enfin finalement / finalmente
before: before / vorher bevor zuvor / avant auparavant / antes
after: after afterwards / nachher nachdem danach / après ensuite / después luego
until: until till / bis / jusque jusqu' jusqu'à / hasta
more: more / mehr / plus / más
less: less fewer / weniger / moins / menos
much: much many lot / viel viele vieles / beaucoup / mucho mucha muchos muchas
very: very / sehr / très / muy
enough: enough / genug / assez suffisamment / bastante suficiente
every: every each / jede jedes / chaque / cada
other: other others another / andere anderen anderes anderer / autre autres / otro otra otros otras
same: same / gleiche gleichen dasselbe derselbe dieselbe dieselben / même mêmes / mismo misma mismos mismas
not: not n't don't doesn't didn't isn't aren't wasn't weren't can't cannot won't wouldn't couldn't shouldn't mustn't needn't haven't hasn't hadn't ain't no nor nowhere / nicht kein keine keinen keinem keinerlei weder nirgends nirgendwo / pas ni aucun aucune aucunement nullement guère / no ni ningún ningunas ningunos tampoco
nothing: nothing / nichts / rien / nada
we: we us our ours / wir uns unser unsere unseren unserem unserer / nous notre nos on / nosotros nosotras nos nuestro nuestra nuestros nuestras
i: i me my mine i'm i've i'll i'd / ich mich mir mein meine meinen meinem meiner / je j' me m' moi mon ma mes / yo me mi mis
you: you your yours / du dich dir sie ihnen ihr ihre / vous votre vos tu te toi / usted ustedes tú te os su sus
they: they them their / sie ihnen / ils elles leur leurs / ellos ellas les
must: must have-to / muss müssen musste mussten / doit doivent devons dois devait / debe deben debemos debo debía
can: can could able / kann können konnte konnten könnte / peut peuvent pouvons peux pouvait pouvions / puede pueden podemos puedo podía pudo
go: go goes going gone went / gehen geht ging gingen gegangen / aller va vont allons allé allée / ir va van vamos fue fueron ido
come: come comes came coming / kommen kommt kam kamen gekommen komme / venir vient viennent venu venue venons / venir viene vienen vino vinieron
do: do does did done doing / tun tut tat getan machen macht machte gemacht mache / faire fait font faisons / hacer hace hacen hizo hicieron hecho hago hacemos
take: take takes took taken / nehmen nimmt nahm nahmen genommen / prendre prend prennent pris prise / tomar toma tomó tomaron
let: let lets leave left / lassen lässt ließ ließen lasse / laisser laisse laissent laissé laisserons / dejar deja dejan dejó dejaron dejaremos dejar
love: love loved loves / lieben liebt liebte geliebt liebe / aimer aime aiment aimé amour / amar ama querer quiere quería amor
hate: hate hated / hassen hasst hasse / détester déteste haïr / odiar odia odio
feel: feel feels felt / fühlen fühlt fühlte gefühlt fühle / sentir sent sentais senti ressentir / sentir siente sentía sentí
listen: listen listened / zuhören zugehört / écouter écouté écoute / escuchar escucha escuchó
world: world / welt / monde / mundo
life: life lives / leben / vie vies / vida vidas
time: time times / zeit zeiten mal / temps fois / tiempo tiempos vez veces
moment: moment / moment augenblick zeitpunkt / moment instant / momento instante
story: story / geschichte / histoire / historia
problem: problem problems / problem probleme problemen / problème problèmes / problema problemas
luck: luck lucky / glück / chance / suerte
god: god / gott / dieu / dios
back: back / zurück / retour / vuelta atrás
way: way ways / weg wege weise / chemin façon manière voie / camino manera forma modo
thing: thing things something / ding dinge sache sachen etwas / chose choses / cosa cosas algo
both: both / beide beiden beides / deux / ambos ambas
light: light lights / licht lichter / lumière lumières / luz luces
sky: sky / himmel / ciel / cielo
field: field fields / feld felder acker / champ champs / campo campos
yard: yard garden / hof garten / cour jardin / patio jardín
gift: gift present / geschenk geschenke / cadeau cadeaux / regalo regalos
hero: hero heroes / held helden / héros / héroe héroes
quiet: quiet silent silence still / still leise ruhig stille / calme silencieux silence tranquille / silencio silencioso callado tranquilo tranquila
clear: clear clearly / klar deutlich / clair claire clairement / claro clara claramente
simple: simple simply / einfach / simple simplement / simple simplemente sencillo
together: together / zusammen gemeinsam / ensemble / juntos juntas
instead: instead / statt stattdessen / lieu / lugar
long: long / lange lang langen / longtemps / tiempo
far: far / weit / loin / lejos
worst: worst worse / schlimmste schlimmsten schlimmer / pire / peor
best: best better / beste besten besser / meilleur meilleure mieux / mejor
morning: morning / morgen früh / matin / mañana
`;

const order: readonly Language[] = ['en', 'de', 'fr', 'es'];
let read: ReadonlyMap<Language, ReadonlyMap<string, string>> | undefined;

/** The small words of a language, in lower case, by the mark that they share with those of other languages. */
export function spokenWords(language: Language): ReadonlyMap<string, string> {
  read ??= readTable();
  return read.get(language) ?? new Map();
}

function readTable(): Map<Language, Map<string, string>> {
  const spoken = new Map(order.map((language) => [language, new Map<string, string>()]));
  for (const line of table.trim().split('\n')) {
    const [mark, columns] = line.split(': ') as [string, string];
    for (const [k, column] of columns.split('/').entries())
      for (const word of column.split(' '))
        if (word !== '' && !spoken.get(order[k]!)!.has(word)) spoken.get(order[k]!)!.set(word, mark);
  }
  return spoken;
}
