export const war = `
aggression: aggression
air-defence: luftabwehr flugabwehr
airstrike: luftangriff luftschlag
army: armee militär bundeswehr streitkräfte heer
artillery: artillerie beschuss granatbeschuss beschießen
base-military: stützpunkt militärstützpunkt kaserne
battle: kampf kämpfen gefecht schlacht
battlefield: schlachtfeld front frontlinie
besiege: belagern belagerung umzingeln
bomb: bombe bombardieren bombardierung sprengsatz sprengkörper
bunker: bunker
casualty: gefallener gefallene
ceasefire: waffenruhe waffenstillstand feuerpause
chemical-weapon: chemiewaffe giftgas
civil-war: bürgerkrieg
civilian: zivilist zivilistin zivil
clash: zusammenstöße scharmützel handgemenge rangelei konfrontation gerangel
colonel: oberst
commander: kommandeur befehlshaber kommando
conflict: konflikt auseinandersetzung streit
conscription: wehrpflicht einberufung mobilmachung einziehen
defend: verteidigen verteidigung
deploy: stationieren stationierung entsenden entsendung einsetzen einsatz aufbieten entsandt
deserter: deserteur überläufer desertieren
disarm: entwaffnen abrüstung
enemy: feind feindlich
escalate: eskalieren eskalation
fighter: kämpfer
fighter-jet: kampfflugzeug kampfjet
general: general allgemein generell grundsätzlich
genocide: völkermord genozid kriegsverbrechen
guerrilla: guerilla rebell aufständischer
hostage-exchange: gefangenenaustausch
hostility: feindseligkeit kampfhandlung
intervene: eingreifen intervention intervenieren einschreiten
invade: einmarschieren einmarsch invasion
liberate: befreien befreiung zurückerobern rückeroberung
lieutenant: leutnant unteroffizier feldwebel
marine: marine
martial-law: kriegsrecht
mercenary: söldner
militia: miliz paramilitärisch
mine-land: landmine tretmine
missile: rakete marschflugkörper
no-fly-zone: flugverbotszone
nuclear-weapon: atomwaffe atombombe kernwaffe
occupy: besetzen besatzung besetzung
offensive: offensive gegenoffensive
paratrooper: fallschirmjäger
peace: frieden friedlich
peace-treaty: friedensabkommen friedensvertrag
peacekeeper: blauhelm friedenstruppe
refugee: flüchtling migrant geflüchteter migrantin geflüchtete asylsuchende vertriebener vertriebene
refugee-camp: flüchtlingslager
retaliate: vergeltung rache rächen
retreat: zurückziehen rückzug abzug
sabotage: sabotage sabotieren
shoot-down: abschießen abgeschossen
sniper: scharfschütze
soldier: soldat truppe soldatin
strike-military: militärschlag
sword: schwert dolch
tank-military: panzer
tension: spannung anspannung
troop-withdrawal: truppenabzug
veteran: veteran
victory-war: erobern eroberung einnehmen
war: krieg kriege
warhead: sprengkopf gefechtskopf
warship: kriegsschiff fregatte flugzeugträger
weapons: waffen rüstung bewaffnung
`;
