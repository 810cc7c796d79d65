import { words } from './words.ts';

/** Frequent given names of many countries, in lower case and without accents. They only help to tell a person from a thing. */
export const givenNames: ReadonlySet<string> = words(`
aaron abdul abdullah abigail adam adele adrian adriana agnes agnieszka ahmad ahmed aisha akira alan albert alberto alejandro aleksandr alessandra
alessandro alex alexander alexandra alexis alfonso alfred ali alice alicia alison allan allison alvaro amal amanda amara amelia amina amir amit amy
ana anastasia anders andre andrea andreas andrei andres andrew andrzej andy angela angelica angelo anil anita anja anke ann anna anne annette annika
anthony antoine anton antonia antonio anwar april ariel arjun armin arnaud arnold arthur arturo arun asha ashley astrid audrey august aurelie axel
ayesha barack barbara barry bart beate beatrice beatriz ben benedikt benjamin bernard bernd bernhard beth bettina bill birgit bjorn blanca bob bonnie
boris brad brandon brenda brett brian bridget bruce bruno bryan caleb cameron camila camille carl carla carlos carmen carol carolina caroline carrie
caspar catherine cathy cecilia celine cesar charles charlie charlotte chen cheryl chris christa christian christina christine christoph christophe
christopher chuck cindy claire clara claudia claus clemens clement colin colleen colm connor conrad corinna craig cristina cristian cynthia damian
dan dana daniel daniela daniele dave david dawn dean deborah debra delphine denis denise dennis derek devin diana diane diego dieter dietmar dilip
dirk dmitri dmitry dominic dominik dominique don donald donna dora doris dorothea dorothy doug douglas duncan dustin dylan earl ed eddie edgar
eduardo edward edwin eileen elaine elena eleanor eli elias elif elisa elisabeth elise elizabeth elke ella ellen elon elsa emil emilia emilie emilio
emily emma emmanuel emre enrique eric erica erich erik erin ernest ernesto ernst esther ethan eugene eva evan eve evelyn fabian fabio fabrice fatima
federico felicity felipe felix ferdinand fernanda fernando fiona florence florian frances francesca francesco francis francisco franck francois
francoise frank franklin franz fred frederic frederick frederik friedrich fritz gabriel gabriela gabriele gareth gary gavin george georg georges
gerald gerard gerd gerhard gesine gilbert gilles gina giorgio giovanni giulia giuseppe glenn gloria gonzalo gordon grace graham greg gregor gregory
greta guido guillaume guillermo gunter gunther gustav guy hakan hamid hanna hannah hannes hans harald harold harriet harry hassan heather hector heidi
heike heiko heinrich heinz helen helena helene helga helmut hendrik henri henrik henry herbert hermann hideo hilary holger holly horst howard hubert
hugh hugo hussein ian ibrahim ignacio igor ilse imke imran ines inga inge ingo ingrid irene irina iris isaac isabel isabella isabelle ivan jack jackie
jacob jacqueline jacques jaime jake jakob james jamie jan jana jane janet janice jannik jared jasmin jason javier jay jean jeanne jeff jeffrey jelena
jenna jennifer jenny jens jeremy jerome jerry jesse jessica jesus jill jim jimmy jin joachim joan joanna joanne joao joaquin jochen jodie joe joel
joerg johan johann johanna johannes john johnny jon jonas jonathan jordan jorg jorge jose josef joseph josh joshua joyce juan juana juanita judith judy
juergen julia julian juliana julie julien juliet julio julius june jurgen justin jutta kai karen karim karin karl karla karsten katarina kate
katharina katherine kathleen kathryn kathy katie katja katrin kay keith kelly ken kenneth kenji kerstin kevin khalid kim kimberly kirsten klaus konrad
kristen kristin kristina kristine kumar kurt kyle lars larry laura lauren laurence laurent laurie lawrence lea leah lee leila lena lennart leo leon
leonard leonardo leonie leopold leroy leslie lewis li liam lilian lillian lina linda lindsay lisa liz liza lorena lorenzo lothar louis louisa louise luca
lucas lucia luciana lucie lucy ludwig luis luisa luise lukas luke luz lydia lynn mads magdalena maggie mahmoud maik malcolm malik manfred manuel
manuela marc marcel marcelo marcia marco marcos marcus mareike maren margaret margarita margot maria mariam marian mariana marie marilyn marina mario
marion marisa marissa mark markus marlene marta martha martin martina martine marvin mary maryam massimo mathias mathieu matilda matt matteo matthew
matthias maureen maurice mauricio max maxim maxime maximilian maya megan mehmet mei melanie melissa mercedes merle michael michaela michel michele
michelle miguel mihai mike mikhail milan milena miranda miriam mitch mohamed mohammad mohammed moira monica monika monique morgan moritz muhammad murat
nadia nadine nancy naomi narendra natalia natalie natasha nathalie nathan neil nelson nicholas nick nicola nicolas nicole nigel nikita nikola nikolai
nils nina noah noel nora norbert norma norman octavio olaf oleg olga oliver olivia olivier omar oscar oskar otto pablo paddy pamela paola paolo pascal
patricia patrick patrizia paul paula pauline paulo pavel pedro peggy penelope perry peter petra phil philip philipp philippe phillip pia pierre pieter
pilar piotr priya rachel rafael raghav rahul rainer raj rajesh ralf ralph ramon randy raoul raphael raquel raul ravi ray raymond rebecca regina reinhard
renate rene ricardo riccardo richard rick rita rob robert roberta roberto robin rocio rodney rodrigo roger roland rolf roman romain ron ronald rosa rosalind
rosario rose rosemary ross roxana roy ruben rudi rudolf rupert russell ruth ryan sabine sabrina saeed sally salma salvador sam samantha samir samuel
sandra sandy sanjay santiago sara sarah sascha satya scott sean sebastian selina serena serge sergei sergey sergio seth shannon sharon shaun shawn sheila
sherry shirley siegfried sigrid silke silvia simon simone sina sofia sonia sonja sophia sophie soren stacy stan stanley stefan stefanie steffen stella
stephan stephane stephanie stephen steve steven stuart sue sunita sundar susan susana susanne suzanne svetlana sven sybille sylvia sylvie tamara tania
tanja tanya tara tatiana ted teresa terri terry thea theo theodor theodore theresa therese thierry thilo thomas thorsten tiffany tim timo timothy tina
tobias todd tom tomas tommy toni tony torsten tracy trent trevor tristan udo ulf ulrich ulrike ursula ute uwe valentin valentina valeria valerie
vanessa vera verena veronica veronika vicente vicki victor victoria viktor viktoria vincent vincenzo viola violeta virginia vivian vladimir volker
wade walter wanda warren wayne wei wendy werner wesley wilfried wilhelm will william willy winfried wolfgang xavier yannick yasmin yolanda yuki yusuf
yves yvette yvonne zachary zainab zoe zoltan
`);
