/** Bodies of many countries that each language calls by a name or letters of its own, a line each as in `placeNames`. */
export const institutionNames = `
European Union; EU | Europäische Union; EU | Union européenne; UE | Unión Europea; UE
European Commission | Europäische Kommission; EU-Kommission | Commission européenne | Comisión Europea
European Parliament | Europäisches Parlament; Europaparlament; EU-Parlament | Parlement européen | Parlamento Europeo; Eurocámara
European Council | Europäischer Rat | Conseil européen | Consejo Europeo
Council of Europe | Europarat | Conseil de l'Europe | Consejo de Europa
European Court of Justice; ECJ | Europäischer Gerichtshof; EuGH | Cour de justice de l'Union européenne; CJUE | Tribunal de Justicia de la Unión Europea; TJUE
European Court of Human Rights; ECHR | Europäischer Gerichtshof für Menschenrechte; EGMR | Cour européenne des droits de l'homme; CEDH | Tribunal Europeo de Derechos Humanos; TEDH
European Central Bank; ECB | Europäische Zentralbank; EZB | Banque centrale européenne; BCE | Banco Central Europeo; BCE
European Medicines Agency; EMA | Europäische Arzneimittelagentur; Europäische Arzneimittel-Agentur; EMA | Agence européenne des médicaments; AEM; EMA | Agencia Europea de Medicamentos; EMA
European Space Agency; ESA | Europäische Weltraumorganisation; Europäische Raumfahrtagentur; ESA | Agence spatiale européenne; ESA | Agencia Espacial Europea; ESA
United Nations; UN; U.N. | Vereinte Nationen; UNO; UN | Nations unies; ONU; Organisation des Nations unies | Naciones Unidas; ONU; Organización de las Naciones Unidas
UN Security Council; Security Council; U.N. Security Council | UN-Sicherheitsrat; Sicherheitsrat; Uno-Sicherheitsrat | Conseil de sécurité; Conseil de sécurité de l'ONU | Consejo de Seguridad; Consejo de Seguridad de la ONU
World Health Organization; World Health Organisation; WHO | Weltgesundheitsorganisation; WHO | Organisation mondiale de la santé; OMS | Organización Mundial de la Salud; OMS
World Trade Organization; World Trade Organisation; WTO | Welthandelsorganisation; WTO | Organisation mondiale du commerce; OMC | Organización Mundial del Comercio; OMC
World Bank | Weltbank | Banque mondiale | Banco Mundial
International Monetary Fund; IMF | Internationaler Währungsfonds; IWF | Fonds monétaire international; FMI | Fondo Monetario Internacional; FMI
International Criminal Court; ICC | Internationaler Strafgerichtshof; IStGH | Cour pénale internationale; CPI | Corte Penal Internacional; CPI
International Court of Justice; ICJ | Internationaler Gerichtshof; IGH | Cour internationale de justice; CIJ | Corte Internacional de Justicia; CIJ
International Atomic Energy Agency; IAEA | Internationale Atomenergie-Organisation; Internationale Atomenergiebehörde; IAEA; IAEO | Agence internationale de l'énergie atomique; AIEA | Organismo Internacional de Energía Atómica; OIEA
International Energy Agency; IEA | Internationale Energieagentur; IEA | Agence internationale de l'énergie; AIE | Agencia Internacional de la Energía; AIE
International Labour Organization; ILO | Internationale Arbeitsorganisation; ILO; IAO | Organisation internationale du travail; OIT | Organización Internacional del Trabajo; OIT
International Olympic Committee; IOC | Internationales Olympisches Komitee; Internationale Olympische Komitee; IOC | Comité international olympique; CIO | Comité Olímpico Internacional; COI
World Anti-Doping Agency; WADA | Welt-Anti-Doping-Agentur; WADA | Agence mondiale antidopage; AMA | Agencia Mundial Antidopaje; AMA
Court of Arbitration for Sport; CAS | Internationaler Sportgerichtshof; CAS | Tribunal arbitral du sport; TAS | Tribunal de Arbitraje Deportivo; TAS
NATO; North Atlantic Treaty Organization |  | OTAN | OTAN
OPEC |  | OPEP | OPEP
OECD |  | OCDE | OCDE
OSCE | OSZE
African Union | Afrikanische Union | Union africaine | Unión Africana
Arab League | Arabische Liga | Ligue arabe | Liga Árabe
Red Cross | Rotes Kreuz | Croix-Rouge | Cruz Roja
Red Crescent | Roter Halbmond | Croissant-Rouge | Media Luna Roja
International Committee of the Red Cross; ICRC | Internationales Komitee vom Roten Kreuz; IKRK | Comité international de la Croix-Rouge; CICR | Comité Internacional de la Cruz Roja; CICR
Doctors Without Borders; MSF; Médecins Sans Frontières | Ärzte ohne Grenzen | Médecins sans frontières; MSF | Médicos Sin Fronteras; MSF
Reporters Without Borders; RSF | Reporter ohne Grenzen | Reporters sans frontières; RSF | Reporteros Sin Fronteras; RSF
Amnesty International; Amnesty | Amnesty | Amnesty | Amnistía Internacional
White House | Weißes Haus; Weisses Haus | Maison Blanche; Maison-Blanche | Casa Blanca
Federal Reserve; Fed | Fed | Fed; Réserve fédérale | Fed; Reserva Federal
Supreme Court | Oberster Gerichtshof | Cour suprême | Tribunal Supremo; Corte Suprema
Bank of England |  | Banque d'Angleterre | Banco de Inglaterra
Bank of Japan |  | Banque du Japon | Banco de Japón
Swiss National Bank; SNB | Schweizerische Nationalbank; SNB | Banque nationale suisse; BNS | Banco Nacional Suizo; BNS
Olympic Games; Olympics | Olympische Spiele; Olympischen Spielen | Jeux olympiques; JO | Juegos Olímpicos
World Cup | Weltmeisterschaft; WM | Coupe du monde; Mondial | Mundial; Copa del Mundo
Champions League |  | Ligue des champions | Liga de Campeones
`;
