import { words } from '../words.ts';

export const verbs: ReadonlySet<string> = words(`
sein haben werden können müssen sollen wollen dürfen machen geben gehen kommen stehen lassen sehen finden bleiben liegen heißen denken nehmen tun glauben halten
nennen zeigen führen sprechen bringen leben fahren meinen fragen kennen gelten stellen spielen arbeiten brauchen folgen lernen bestehen verstehen setzen bekommen
beginnen erzählen versuchen schreiben laufen erklären entsprechen sitzen ziehen scheinen fallen gehören entstehen erhalten treffen suchen legen vorstellen handeln
erreichen tragen schaffen lesen verlieren darstellen erkennen entwickeln reden aussehen erscheinen bilden anfangen erwarten wohnen betreffen warten vergehen helfen
gewinnen fühlen bieten interessieren erinnern ergeben anbieten studieren verbinden ansehen fehlen bedeuten vergleichen steigen sinken steigern stärken fördern
ermöglichen eröffnen vereinfachen gestalten integrieren nutzen nützen optimieren bewerten verfolgen betonen versichern spiegeln dienen stärken sichern sparen
reisen flüchten fliehen betreiben verfügen umfassen zählen besitzen bauen liefern exportieren produzieren fertigen transportieren verletzen sterben brennen lagern
investieren begegnen veranlassen vorantreiben vollziehen gewährleisten agieren reagieren herausfordern konfrontieren
`);
