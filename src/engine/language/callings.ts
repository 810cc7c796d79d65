import type { Language } from '../article/article.ts';
import { dutiesOf } from './duties.ts';
import type { Office } from './titles.ts';

/**
 * Offices and callings, a line each: `role`, the circle of which a person has one at a time (`-` for none), whether several
 * hold it at once (`*`), and its words in English, German, French and Spanish.
 */
const lines = `
prosecutor | authority * | prosecutor; public prosecutor; state prosecutor; district attorney | staatsanwalt; staatsanwältin; oberstaatsanwalt; oberstaatsanwältin; generalstaatsanwalt | procureur; procureure; procureur de la république; procureure de la république | fiscal; fiscala
judge | authority * | judge; magistrate; presiding judge; investigating judge | richter; richterin; vorsitzender richter; vorsitzende richterin; ermittlungsrichter; ermittlungsrichterin | juge; juge d'instruction; président du tribunal; présidente du tribunal | juez; jueza; magistrado; magistrada; juez instructor; jueza instructora; juez de instrucción; jueza de instrucción
coroner | authority | coroner | | |
prefect | authority | prefect | präfekt; präfektin | préfet; préfète | prefecto; prefecta
mayor | authority | mayor; mayoress | bürgermeister; bürgermeisterin; ortsbürgermeister; ortsbürgermeisterin; oberbürgermeister; oberbürgermeisterin; stadtpräsident; stadtpräsidentin; gemeindepräsident; gemeindepräsidentin; gemeindeammann | maire; maire de la commune; bourgmestre | alcalde; alcaldesa
district administrator | authority | district administrator | landrat; landrätin | |
governor | authority | governor | gouverneur; gouverneurin | gouverneur; gouverneure | gobernador; gobernadora
minister-president | authority | minister-president; state premier | ministerpräsident; ministerpräsidentin; regierungschef; regierungschefin | ministre-président; ministre-présidente | presidente autonómico; presidenta autonómica
environment minister | authority | environment minister; environment secretary | umweltminister; umweltministerin | ministre de l'environnement | ministro de medio ambiente; ministra de medio ambiente
agriculture minister | authority | agriculture minister; farm minister | agrarminister; agrarministerin; landwirtschaftsminister; landwirtschaftsministerin | ministre de l'agriculture | ministro de agricultura; ministra de agricultura
economy minister | authority | economy minister; economics minister; business minister; business secretary | wirtschaftsminister; wirtschaftsministerin | ministre de l'économie | ministro de economía; ministra de economía
justice minister | authority | justice minister; justice secretary | justizminister; justizministerin | ministre de la justice; garde des sceaux | ministro de justicia; ministra de justicia
culture minister | authority | culture minister; culture secretary | kulturminister; kulturministerin | ministre de la culture | ministro de cultura; ministra de cultura
labour minister | authority | labour minister; labor minister; employment minister | arbeitsminister; arbeitsministerin; sozialminister; sozialministerin | ministre du travail | ministro de trabajo; ministra de trabajo
energy minister | authority | energy minister; energy secretary | energieminister; energieministerin | ministre de l'énergie | ministro de energía; ministra de energía
transport minister | authority | transport minister; transport secretary | verkehrsminister; verkehrsministerin | ministre des transports | ministro de transportes; ministra de transportes
interior minister | authority | interior minister; home secretary | innenminister; innenministerin | ministre de l'intérieur | ministro del interior; ministra del interior
finance minister | authority | finance minister; treasury secretary | finanzminister; finanzministerin | ministre des finances | ministro de hacienda; ministra de hacienda
health minister | authority | health minister; health secretary | gesundheitsminister; gesundheitsministerin | ministre de la santé | ministro de sanidad; ministra de sanidad; ministro de salud; ministra de salud
education minister | authority | education minister; education secretary | bildungsminister; bildungsministerin; kultusminister; kultusministerin | ministre de l'éducation | ministro de educación; ministra de educación
defence minister | authority | defence minister; defense minister; defence secretary | verteidigungsminister; verteidigungsministerin | ministre de la défense; ministre des armées | ministro de defensa; ministra de defensa
foreign minister | authority | foreign minister | außenminister; außenministerin | ministre des affaires étrangères | ministro de exteriores; ministra de exteriores
police chief | authority | police chief; chief constable; police commander | polizeichef; polizeichefin; polizeipräsident; polizeipräsidentin | chef de la police; cheffe de la police; commissaire divisionnaire | jefe de policía; jefa de policía; jefe de la policía; jefa de la policía
fire chief | authority | fire chief; chief fire officer | feuerwehrchef; kreisbrandmeister; kreisbrandmeisterin; stadtbrandmeister; feuerwehrkommandant; einsatzleiter; einsatzleiterin | chef des pompiers; commandant des pompiers | jefe de bomberos; jefa de bomberos
ambassador | authority | ambassador | botschafter; botschafterin | ambassadeur; ambassadrice | embajador; embajadora
bishop | authority | bishop; archbishop | bischof; bischöfin; erzbischof | évêque; archevêque | obispo; arzobispo
ombudsman | - | ombudsman; ombudswoman; public advocate | ombudsmann; ombudsfrau; bürgerbeauftragter; bürgerbeauftragte | médiateur; médiatrice; défenseur des droits; défenseure des droits | defensor del pueblo; defensora del pueblo
city manager | - | city manager; town manager; county executive | stadtdirektor; stadtdirektorin | directeur général des services; directrice générale des services | gerente municipal
city clerk | - | city clerk; town clerk | stadtschreiber; stadtschreiberin | greffier municipal; greffière municipale | secretario municipal; secretaria municipal
police commissioner | - | police commissioner | | commissaire de police | comisario de policía; comisaria de policía
harbour master | - | harbour master; harbor master; harbourmaster; harbormaster; port captain | hafenmeister; hafenmeisterin; hafenkapitän; hafenkapitänin | commandant du port; commandante du port | capitán marítimo; capitana marítima; capitán del puerto
village head | - | village head | ortsvorsteher; ortsvorsteherin | | pedáneo
sheriff | authority | sheriff | sheriff | shérif | sheriff
attorney general | authority | attorney general | generalbundesanwalt; generalbundesanwältin | procureur général; procureure générale | fiscal general
head coach | team | head coach; coach | trainer; trainerin; cheftrainer; cheftrainerin; bundestrainer; bundestrainerin | entraîneur; entraîneuse; sélectionneur; sélectionneuse | entrenador; entrenadora; seleccionador; seleccionadora
physiotherapist | team * | physiotherapist; physio | physiotherapeut; physiotherapeutin | kinésithérapeute; kiné | fisioterapeuta
team doctor | team * | team doctor; club doctor | mannschaftsarzt; mannschaftsärztin; teamarzt; teamärztin | médecin du club; médecin de l'équipe | médico del club; médico del equipo; médica del equipo
agent | team * | player's agent | spielerberater; spielerberaterin | agent du joueur | representante del jugador
sporting director | team | sporting director; director of football | sportdirektor; sportdirektorin; sportvorstand | directeur sportif; directrice sportive | director deportivo; directora deportiva
referee | team * | referee | schiedsrichter; schiedsrichterin | arbitre | árbitro; árbitra
chief economist | company | chief economist | chefvolkswirt; chefvolkswirtin; chefökonom; chefökonomin | économiste en chef; chef économiste | economista jefe
deputy governor | company | deputy governor | vizegouverneur; vizegouverneurin; vizechef der notenbank | vice-gouverneur; vice-gouverneure; sous-gouverneur | vicegobernador; vicegobernadora; subgobernador; subgobernadora
chief information officer | company | chief information officer; cio; it chief; head of it | it-chef; it-chefin; it-leiter; it-leiterin | directeur informatique; directrice informatique; dsi | director de informática; directora de informática
commercial director | company | commercial director | kaufmännischer direktor; kaufmännische direktorin; kaufmännische geschäftsführerin; kaufmännischer geschäftsführer | directeur commercial; directrice commerciale | director comercial; directora comercial
plant manager | company | plant manager; works manager; factory manager; site director; plant director; factory director | werkleiter; werkleiterin; werksleiter; werksleiterin | directeur de l'usine; directrice de l'usine; directeur d'usine; directeur du site; directrice du site | director de la planta; directora de la planta; director de la fábrica
human resources director | company | human resources director; hr director; chief people officer; head of human resources | personalchef; personalchefin; personalvorstand; personalleiter; personalleiterin; arbeitsdirektor; arbeitsdirektorin | directeur des ressources humaines; directrice des ressources humaines; drh | director de recursos humanos; directora de recursos humanos
technical director | company | technical director | technischer direktor; technische direktorin; technikchef; technikchefin | directeur technique; directrice technique | director técnico; directora técnica
safety manager | company | safety manager; head of safety; safety officer | sicherheitschef; sicherheitschefin; sicherheitsbeauftragter; sicherheitsbeauftragte | responsable de la sécurité | jefe de seguridad; jefa de seguridad
project manager | company | project manager; project director | projektleiter; projektleiterin | chef de projet; cheffe de projet; directeur de projet | director de proyecto; directora de proyecto; jefe de proyecto
production manager | company | production manager; production director; head of production; head of manufacturing; manufacturing chief | produktionsleiter; produktionsleiterin; produktionschef; produktionschefin; produktionsvorstand; leiter der produktion; leiterin der produktion; fertigungsleiter | directeur de la production; directrice de la production; responsable de la production; chef de la production | director de producción; directora de producción; jefe de producción; jefa de producción
sales director | company | sales director; head of sales; sales chief | vertriebschef; vertriebschefin; vertriebsleiter; vertriebsleiterin; vertriebsvorstand | directeur des ventes; directrice des ventes; responsable des ventes | director de ventas; directora de ventas; jefe de ventas; jefa de ventas
marketing director | company | marketing director; head of marketing; marketing chief | marketingchef; marketingchefin; marketingleiter; marketingleiterin | directeur du marketing; directrice du marketing; directeur marketing; directrice marketing | director de marketing; directora de marketing
head of communications | company | head of communications; communications director; communications chief | kommunikationschef; kommunikationschefin; leiter der kommunikation; leiterin der kommunikation | directeur de la communication; directrice de la communication | director de comunicación; directora de comunicación
head of research | company | head of research; research director; research chief; head of development | forschungschef; forschungschefin; forschungsleiter; forschungsleiterin; entwicklungschef; entwicklungschefin; entwicklungsleiter; entwicklungsleiterin | directeur de la recherche; directrice de la recherche | director de investigación; directora de investigación
head of engineering | company | head of engineering; chief engineer; engineering director | chefingenieur; chefingenieurin; leiter der technik; leiterin der technik | ingénieur en chef; directeur de l'ingénierie; directrice de l'ingénierie | ingeniero jefe; ingeniera jefa; director de ingeniería; directora de ingeniería
general counsel | company | general counsel; chief counsel; head of legal; legal director | chefjustiziar; chefjustiziarin; chefsyndikus; leiter der rechtsabteilung; leiterin der rechtsabteilung | directeur juridique; directrice juridique; directeur des affaires juridiques; directrice des affaires juridiques | director jurídico; directora jurídica; director de asuntos jurídicos; directora de asuntos jurídicos
head of treasury | company | head of treasury; treasury director; group treasurer | leiter der finanzabteilung; leiterin der finanzabteilung; chef der finanzabteilung; chefin der finanzabteilung | directeur de la trésorerie; directrice de la trésorerie | director de tesorería; directora de tesorería
head of purchasing | company | head of purchasing; head of procurement; procurement director | einkaufschef; einkaufschefin; einkaufsleiter; einkaufsleiterin | directeur des achats; directrice des achats | director de compras; directora de compras
head of logistics | company | head of logistics; logistics director | logistikchef; logistikchefin; logistikleiter; logistikleiterin | directeur logistique; directrice logistique; directeur de la logistique; directrice de la logistique | director de logística; directora de logística
head of design | company | head of design; design chief; design director | designchef; designchefin; chefdesigner; chefdesignerin | directeur du design; directrice du design | director de diseño; directora de diseño
head of maintenance | company | head of maintenance; maintenance manager | leiter der instandhaltung; leiterin der instandhaltung; wartungsleiter; wartungsleiterin | responsable de la maintenance; directeur de la maintenance; directrice de la maintenance | jefe de mantenimiento; jefa de mantenimiento
flight director | company | flight director; mission director; launch director | flugdirektor; flugdirektorin; missionsleiter; missionsleiterin; startleiter; startleiterin | directeur de vol; directrice de vol; directeur de mission; directrice de mission | director de vuelo; directora de vuelo; director de lanzamiento; directora de lanzamiento
branch manager | company | branch manager; store manager | filialleiter; filialleiterin; marktleiter; marktleiterin | directeur d'agence; directrice d'agence; directeur du magasin; directrice du magasin | director de la sucursal; directora de la sucursal
auditor general | authority | auditor-general; auditor general | präsident des rechnungshofs; präsidentin des rechnungshofs; rechnungshofpräsident; rechnungshofpräsidentin | premier président de la cour des comptes; première présidente de la cour des comptes; vérificateur général; vérificatrice générale | presidente del tribunal de cuentas; presidenta del tribunal de cuentas; auditor general; auditora general
state secretary for energy | authority | state secretary for energy | staatssekretär für energie; staatssekretärin für energie; energiestaatssekretär; energiestaatssekretärin | secrétaire d'état à l'énergie | secretario de estado de energía; secretaria de estado de energía
state secretary for transport | authority | state secretary for transport | staatssekretär für verkehr; staatssekretärin für verkehr; verkehrsstaatssekretär; verkehrsstaatssekretärin | secrétaire d'état aux transports | secretario de estado de transportes; secretaria de estado de transportes
state secretary for health | authority | state secretary for health | staatssekretär für gesundheit; staatssekretärin für gesundheit; gesundheitsstaatssekretär; gesundheitsstaatssekretärin | secrétaire d'état à la santé | secretario de estado de sanidad; secretaria de estado de sanidad
state secretary for the interior | authority | state secretary for the interior | innenstaatssekretär; innenstaatssekretärin | secrétaire d'état à l'intérieur | secretario de estado de seguridad; secretaria de estado de seguridad
state secretary for finance | authority | state secretary for finance | finanzstaatssekretär; finanzstaatssekretärin | secrétaire d'état au budget | secretario de estado de hacienda; secretaria de estado de hacienda
works council chair | company | works council chair; works council head; head of the works council; chair of the works council | betriebsratschef; betriebsratschefin; betriebsratsvorsitzender; betriebsratsvorsitzende; gesamtbetriebsratschef; gesamtbetriebsratschefin | délégué du personnel; déléguée du personnel | presidente del comité de empresa; presidenta del comité de empresa
union leader | company | union leader; union boss; union head; union chief | gewerkschaftschef; gewerkschaftschefin; gewerkschaftsführer | leader syndical; responsable syndical; responsable syndicale; délégué syndical; déléguée syndicale | líder sindical; dirigente sindical; secretario general del sindicato
artistic director | arts | artistic director | intendant; intendantin; künstlerischer leiter; künstlerische leiterin | directeur artistique; directrice artistique | director artístico; directora artística
music director | arts | music director; musical director; chief conductor; principal conductor | generalmusikdirektor; generalmusikdirektorin; chefdirigent; chefdirigentin | directeur musical; directrice musicale; chef d'orchestre; cheffe d'orchestre | director musical; directora musical
curator | arts * | curator; chief curator | kurator; kuratorin | commissaire de l'exposition | conservador; conservadora; comisario de la exposición
museum director | arts | museum director | museumsdirektor; museumsdirektorin | directeur du musée; directrice du musée | director del museo; directora del museo
doctor | care * | doctor; physician; gp | arzt; ärztin; mediziner; medizinerin; hausarzt | médecin | médico; médica; doctor; doctora
surgeon | care * | surgeon | chirurg; chirurgin | chirurgien; chirurgienne | cirujano; cirujana
nurse | care * | nurse | krankenpfleger; krankenschwester; pflegerin | infirmier; infirmière | enfermero; enfermera
medical director | care | medical director; clinical director | ärztlicher direktor; ärztliche direktorin; chefarzt; chefärztin | directeur médical; directrice médicale; médecin-chef | director médico; directora médica
head teacher | school | head teacher; headteacher; headmaster; headmistress; school principal | schulleiter; schulleiterin; schuldirektor; schuldirektorin; rektor; rektorin | directeur d'école; directrice d'école; proviseur; principal du collège | director del colegio; directora del colegio; director del instituto; directora del instituto
teacher | school * | teacher; schoolteacher | lehrer; lehrerin | enseignant; enseignante; professeur des écoles; instituteur; institutrice | maestro; maestra; profesor; profesora
train driver | crew * | train driver | lokführer; lokführerin; lokomotivführer | conducteur du train; conductrice du train | maquinista
conductor | crew * | train guard | zugbegleiter; zugbegleiterin | contrôleur; contrôleuse | revisor; revisora
bus driver | crew * | bus driver; coach driver; lorry driver; truck driver; taxi driver | busfahrer; busfahrerin; lkw-fahrer; lastwagenfahrer | chauffeur du car; chauffeur de car; conducteur du car; chauffeur routier | conductor del autobús; conductor del autocar; camionero
ship's captain | crew | skipper; ship's captain; ship's master | kapitän; kapitänin; schiffsführer | capitaine | capitán; capitana
co-pilot | crew | co-pilot; copilot; first officer | copilot; co-pilot; kopilot; copilotin | copilote | copiloto
insolvency administrator | - | insolvency administrator; liquidator; bankruptcy trustee | insolvenzverwalter; insolvenzverwalterin | administrateur judiciaire; administratrice judiciaire; liquidateur; liquidatrice | administrador concursal; administradora concursal
chief negotiator | - | chief negotiator; lead negotiator | verhandlungsführer; verhandlungsführerin; chefunterhändler; chefunterhändlerin | négociateur en chef; négociatrice en chef | negociador jefe; negociadora jefa
mediator | - | mediator; arbitrator | schlichter; schlichterin; vermittler; vermittlerin | médiateur social | mediador; mediadora; árbitro laboral
site manager | - | site manager; construction manager | bauleiter; bauleiterin; polier | chef de chantier; cheffe de chantier; conducteur de travaux | jefe de obra; jefa de obra
chief investment officer | - | chief investment officer | anlagechef; anlagechefin | directeur des investissements; directrice des investissements | director de inversiones; directora de inversiones
chief risk officer | - | chief risk officer; head of risk | risikovorstand; risikochef; risikochefin | directeur des risques; directrice des risques | director de riesgos; directora de riesgos
editor-in-chief | - | editor-in-chief; editor in chief; chief editor | chefredakteur; chefredakteurin | rédacteur en chef; rédactrice en chef | redactor jefe; redactora jefa; jefe de redacción; jefa de redacción
publisher | - | publisher | verleger; verlegerin; herausgeber; herausgeberin | éditeur; éditrice | editor literario
fund manager | - * | fund manager; portfolio manager; hedge fund manager | fondsmanager; fondsmanagerin | gérant de fonds; gestionnaire de fonds | gestor de fondos; gestora de fondos
auditor | - * | auditor | wirtschaftsprüfer; wirtschaftsprüferin | commissaire aux comptes; auditeur; auditrice | auditor; auditora
rector | - | rector; vice-chancellor; university president | rektor; rektorin; universitätspräsident; universitätspräsidentin; hochschulpräsident; hochschulpräsidentin | président de l'université; présidente de l'université; recteur; rectrice | rector; rectora
dean | - | dean | dekan; dekanin | doyen; doyenne | decano; decana
lecturer | - * | lecturer | dozent; dozentin | maître de conférences; chargé de cours; chargée de cours | profesor titular; profesora titular
study leader | - * | principal investigator; lead researcher; study leader; lead author | studienleiter; studienleiterin; erstautor; erstautorin | investigateur principal; investigatrice principale; auteur principal; autrice principale | investigador principal; investigadora principal
assistant coach | - * | assistant coach; assistant manager | co-trainer; co-trainerin | entraîneur adjoint; entraîneuse adjointe | segundo entrenador; segunda entrenadora
goalkeeping coach | - * | goalkeeping coach | torwarttrainer; torwarttrainerin | entraîneur des gardiens | entrenador de porteros
fitness coach | - * | fitness coach | athletiktrainer; athletiktrainerin; fitnesstrainer | préparateur physique; préparatrice physique | preparador físico; preparadora física
race director | - | race director | rennleiter; rennleiterin; rennsportleiter | directeur de course; directrice de course | director de carrera; directora de carrera
team principal | - | team principal | teamchef; teamchefin | directeur d'équipe; directrice d'équipe | jefe de equipo; jefa de equipo
chief mate | - | chief mate; first mate; chief officer | erster offizier; erste offizierin; steuermann | second capitaine; premier lieutenant | primer oficial; primera oficial
chief engineer of a ship | - | ship's engineer | schiffsingenieur; maschinist | chef mécanicien; mécanicien | jefe de máquinas; maquinista naval
steward | - * | flight attendant; steward; stewardess | flugbegleiter; flugbegleiterin | hôtesse de l'air; steward | auxiliar de vuelo; azafata
air traffic controller | - * | air traffic controller | fluglotse; fluglotsin | contrôleur aérien; contrôleuse aérienne | controlador aéreo; controladora aérea
rescue leader | - * | rescue leader; head of the rescue team; expedition leader | bergrettungschef; leiter der bergrettung; expeditionsleiter; expeditionsleiterin | chef de l'expédition; responsable des secours | jefe de la expedición; jefe de rescate
mountain guide | - * | mountain guide | bergführer; bergführerin | guide de haute montagne; guide | guía de montaña
ranger | - * | ranger; park ranger; game warden | ranger; wildhüter; wildhüterin; förster; försterin | garde forestier; garde-chasse | guarda forestal; guardabosques
keeper | - * | zookeeper; zoo keeper; head keeper | tierpfleger; tierpflegerin; revierleiter | soigneur; soigneuse | cuidador; cuidadora
veterinarian | - * | veterinarian; vet; veterinary surgeon | tierarzt; tierärztin; veterinär | vétérinaire | veterinario; veterinaria
biologist | - * | biologist; marine biologist | biologe; biologin | biologiste | biólogo; bióloga
geologist | - * | geologist; volcanologist; geophysicist | geologe; geologin; vulkanologe; vulkanologin; geophysiker | géologue; volcanologue; géophysicien; géophysicienne | geólogo; geóloga; vulcanólogo; vulcanóloga
meteorologist | - * | meteorologist; forecaster; climatologist | meteorologe; meteorologin; klimaforscher; klimaforscherin | météorologue; climatologue; prévisionniste | meteorólogo; meteoróloga; climatólogo; climatóloga
epidemiologist | - * | epidemiologist; virologist; microbiologist | epidemiologe; epidemiologin; virologe; virologin; mikrobiologe; mikrobiologin | épidémiologiste; virologue; microbiologiste | epidemiólogo; epidemióloga; virólogo; viróloga; microbiólogo; microbióloga
archaeologist | - * | archaeologist; archeologist | archäologe; archäologin | archéologue | arqueólogo; arqueóloga
historian | - * | historian; art historian | historiker; historikerin; kunsthistoriker; kunsthistorikerin | historien; historienne; historien de l'art; historienne de l'art | historiador; historiadora; historiador del arte; historiadora del arte
restorer | - * | restorer; art restorer | restaurator; restauratorin | restaurateur d'art; restauratrice | restaurador; restauradora
auctioneer | - * | auctioneer | auktionator; auktionatorin | commissaire-priseur; commissaire-priseuse | subastador; subastadora
art dealer | - * | art dealer; gallery owner; gallerist | kunsthändler; kunsthändlerin; galerist; galeristin | galeriste; marchand d'art; marchande d'art | galerista; marchante de arte
film director | - * | film director; filmmaker; stage director | regisseur; regisseurin; filmemacher; filmemacherin | réalisateur; réalisatrice; metteur en scène; metteuse en scène; cinéaste | cineasta; director de cine; directora de cine
actor | - * | actor; actress | schauspieler; schauspielerin | acteur; actrice; comédien; comédienne | actor; actriz
singer | - * | singer; soprano; tenor | sänger; sängerin; sopranistin; tenor | chanteur; chanteuse; soprano; ténor | cantante; soprano; tenor
choreographer | - * | choreographer | choreograf; choreografin | chorégraphe | coreógrafo; coreógrafa
writer | - * | writer; novelist; author | schriftsteller; schriftstellerin; autor; autorin | écrivain; écrivaine; romancier; romancière | escritor; escritora; novelista
journalist | - * | journalist | journalist; journalistin | journaliste | periodista
hotelier | - * | hotelier; innkeeper; pub landlord; restaurant owner | hotelier; hotelière; wirt; wirtin; gastwirt; gastwirtin; gastronom; gastronomin | hôtelier; hôtelière; aubergiste | hotelero; hotelera; hostelero; hostelera
architect | - * | architect | architekt; architektin | architecte | arquitecto; arquitecta
farmer | - * | farmer | landwirt; landwirtin; bäuerin | agriculteur; agricultrice; éleveur; éleveuse | agricultor; agricultora; ganadero; ganadera
warden | - | prison governor; prison warden | gefängnisdirektor; gefängnisdirektorin; anstaltsleiter; anstaltsleiterin | directeur de la prison; directrice de la prison | director de la prisión; directora de la prisión; director de la cárcel; directora de la cárcel
lead investigator | - * | lead investigator; chief investigator | chefermittler; chefermittlerin | | 
defence lawyer | - * | defence lawyer; defense lawyer; defence counsel; defense attorney | verteidiger; verteidigerin; strafverteidiger; strafverteidigerin | avocat de la défense; avocate de la défense | abogado defensor; abogada defensora
campaign manager | - | campaign manager; campaign director | wahlkampfleiter; wahlkampfleiterin; wahlkampfmanager | directeur de campagne; directrice de campagne | jefe de campaña; jefa de campaña; director de campaña; directora de campaña
group leader | - | group leader; caucus leader; majority leader; minority leader; parliamentary leader | fraktionschef; fraktionschefin; fraktionsvorsitzender; fraktionsvorsitzende | chef de groupe; cheffe de groupe; président du groupe; présidente du groupe | portavoz del grupo; jefe de filas
returning officer | - | returning officer; chief electoral officer | wahlleiter; wahlleiterin; landeswahlleiter; landeswahlleiterin | | 
council president | - | council president; council chair | ratspräsident; ratspräsidentin; stadtratspräsident; stadtratspräsidentin | | 
city councillor | - * | city councillor; city councilor; town councillor; councillor | stadtrat; stadträtin; gemeinderat; gemeinderätin; ratsherr; ratsfrau | conseiller municipal; conseillère municipale | concejal; concejala; edil
`;

/** Offices of the circle that it belongs to; `-` for none. */
const circles = new Map<string, string>();
const words: Record<'en' | 'de' | 'fr' | 'es', Map<string, Office>> = {
  en: new Map(),
  de: new Map(),
  fr: new Map(),
  es: new Map(),
};
/** How a language calls the deputy of an office; none for an office of several words, whose gender is not at its end. */
const deputies: Record<'en' | 'de' | 'fr' | 'es', (phrase: string) => readonly string[]> = {
  en: (phrase) => [`deputy ${phrase}`],
  de: (phrase) =>
    phrase.includes(' ') ? [] : [`stellvertretende${phrase.endsWith('in') ? '' : 'r'} ${phrase}`, `vize${phrase}`],
  fr: (phrase) => (phrase.includes(' ') ? [] : [`${phrase} adjoint`, `${phrase} adjointe`]),
  es: (phrase) => (phrase.includes(' ') ? [] : [`${phrase} adjunt${phrase.endsWith('a') ? 'a' : 'o'}`]),
};

/** How a language calls a minister of the whole country, or of one of its states. */
const levels: Record<'en' | 'de' | 'fr' | 'es', (phrase: string, level: 'federal' | 'state') => readonly string[]> = {
  en: (phrase, level) => (level === 'federal' ? [`federal ${phrase}`] : [`state ${phrase}`, `regional ${phrase}`]),
  de: (phrase, level) => [`${level === 'federal' ? 'bundes' : 'landes'}${phrase}`],
  fr: (phrase, level) =>
    (level === 'federal' ? ['fédéral', 'fédérale'] : ['régional', 'régionale']).map((word) =>
      phrase.replace(/^ministre/, `ministre ${word}`),
    ),
  es: (phrase, level) => [phrase.replace(/^(ministr[oa])/, `$1 ${level === 'federal' ? 'federal' : 'regional'}`)],
};

for (const line of lines.trim().split('\n')) {
  const [role, sort, ...lists] = line.split('|').map((part) => part.trim()) as [string, string, ...string[]];
  const [circle, several] = sort.split(' ') as [string, string?];
  circles.set(role, circle);
  const office: Office = several ? { role, many: true } : { role };
  for (const [i, language] of (['en', 'de', 'fr', 'es'] as const).entries())
    for (const phrase of lists[i]!.split(';').map((part) => part.trim()))
      if (phrase) {
        words[language].set(phrase, office);
        if (!role.startsWith('deputy '))
          for (const deputy of deputies[language](phrase)) words[language].set(deputy, { ...office, rank: 'deputy' });
        for (const level of role.endsWith(' minister') ? (['federal', 'state'] as const) : [])
          for (const full of levels[language](phrase, level)) words[language].set(full, { ...office, level });
      }
}

for (const [language, known] of Object.entries(words))
  for (const [phrase, office] of dutiesOf(language as keyof typeof words))
    if (!known.has(phrase)) known.set(phrase, office);

/** The offices of a language, those of `duties` among them, under those that its own lexicon of titles names. */
export function callingsOf(language: Language): ReadonlyMap<string, Office> {
  return words[language as keyof typeof words] ?? new Map();
}

/** The circle of offices of which a person holds one at a time: nobody is prefect and mayor, coach and physiotherapist. */
export function circleOf({ role }: Office): string | undefined {
  return circles.get(role);
}
