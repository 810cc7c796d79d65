export const things = `
belt: gürtel riemen
card: karte
certificate: bescheinigung zertifikat urkunde nachweis
channel-water: kanal
component: bauteil komponente
copy: kopie kopieren exemplar
core: kern
ear: ohr
equipment: ausrüstung ausstattung apparat
gift: geschenk schenken gabe
hall: halle saal
liquid: flüssigkeit flüssig
monster: monster ungeheuer
orange-fruit-juice: orange zitrone
plant: pflanze pflanzen anpflanzen
pool: becken schwimmbecken
strip: streifen
tail: schwanz
`;
