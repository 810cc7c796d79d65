import { words } from '../words.ts';

/** Given names that are frequent in Spanish-speaking countries and not among the international ones; without accents. */
export const spanishNames: ReadonlySet<string> = words(`
  abel adela adelaida adolfo agustin agustina aitana aitor alba alberta alejandra alfredo alma almudena alonso amador amaia amparo anabel andrea angeles
  angustias aniceto antonia aranzazu arancha araceli ariadna arturo ascension asier asuncion aurelio aurora azucena baltasar bartolome begona belen benito
  benjamin berta bernardo blas boris borja brenda bruna candela candelaria carlota carme carmelo carmina casimiro catalina cayetana cayetano celestino celia
  cesar chema cipriano ciro claudio clemente concepcion concha conchita consuelo cosme covadonga cristobal cruz cuauhtemoc dalia damian dario delfina desiree
  diego dionisio dolores domingo domingo edelmira edgardo edmundo efrain elisa eloisa eloy elvira emiliano encarnacion enriqueta ernestina esmeralda esperanza
  estanislao esteban estefania estela estrella eugenia eugenio eusebio eva evaristo evelio ezequiel fabiana facundo faustino felisa fermin fernan fidel
  flavia flor florencia florentino francisca froilan gaspar genaro gerardo german gertrudis gilberto ginés gines gisela gloria graciela gregorio guadalupe gustavo
  haydee heriberto hermenegildo herminia hernan hilario hipolito horacio humberto iago ignacia iker imanol imelda inaki inigo indalecio inmaculada iratxe irma isidoro
  isidro ismael itziar ivan ivonne izaskun jacinta jacinto jacobo jairo javiera jenaro jeronimo jesus jimena joaquina joel jonatan jordi josefa josefina josep
  joseba josu jovita juan-carlos juanjo juanma julian julieta justa justo karina koldo laia laureano lautaro leandro leire leocadia leonor leticia lidia
  lina lisandro lola lorena lourdes lucas luciano lucrecia luisa lupe luz macarena maite malena manolo manuela maribel maricarmen marisol marcelina marcelino
  mariano maricruz marina mario marisa maruja mateo matias maximiliano maximo mayra mercedes micaela miguel-angel milagros minerva miren mireia modesto moises montserrat nacho
  nahuel natividad nazaret nazario nekane nelida nerea nestor nicanor nicolasa nieves noelia norberto nuria obdulia octavio olalla olegario orlando oswaldo osvaldo
  paloma pancho paquita pascual pastora patricio paulino paz paula perla petronila pilar pio placido primitivo prudencio purificacion quim ramiro ramona raimundo
  raquel raul rebeca refugio regino remedios reynaldo ricarda rigoberto rocio rodolfo rogelio rolando romina roque rosalia rosalina rosalinda rosana rosaura rosendo rufino
  sabina sagrario salome salustiano salvador sancho santos sara saturnino saul sebastiana segundo serafin sergi severino silvestre silvina simona socorro sofia
  sol soledad soraya susana tadeo tamara tatiana telmo teodora teodoro teofilo teresita tirso tomasa toribio trinidad ubaldo unai urbano ursula valentin valeriano
  vanesa venancio ventura vicenta victoriano virgilio virtudes wenceslao wilson xabier xavi xesus ximena yago yaiza yamila yesica yolanda zacarias zaida zulema`);
