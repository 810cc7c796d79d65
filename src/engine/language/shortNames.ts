/** Given names and what their bearers are called, a line each, without accents: English, German, French, Spanish and those of the news. */
const forms: readonly ReadonlySet<string>[] = `
abigail abby gail
abraham abe
albert al bert bertie
alexander alexandra alejandro alex sandy sascha sasha alec alexis xander sandra
alfred alf fred freddy alfredo
andrew andy drew andreas andres andre
anthony antonio antoine anton tony toni
antonia toni
arthur art arturo
barbara barb babs
benjamin ben
bernard bernie bernhard bernd bernardo
catherine katherine kathryn cathy kathy kate katie kitty katharina kathrin katja
charles charlie chuck carlos karl
christian christine christina christopher chris kit christoph tina
concepcion concha conchita
daniel danny dan daniela
david dave
deborah debbie deb
dolores lola
donald don
dorothy dot dolly
edward edmund edwin ed eddie ted teddy ned eduardo edouard
elizabeth elisabeth isabel liz lizzie beth betty bess eliza lisa elsa libby
emma emily
enrique henry heinrich henri quique
ernest ernie ernst ernesto
eugene gene
francis franklin francisco frances frank franz frankie paco pancho curro fran
frederick friedrich fred freddie fritz federico
gabriel gabriela gabi gabe
gerald gerard jerry gerry gerhard gerd
geoffrey jeffrey geoff jeff
george georg jorge georges
gregory greg
guillermo william wilhelm guillaume bill billy will willy willi willie memo liam
harold harry henry hank hal harald
helen nell nellie helena elena
ignacio inaki nacho
jacob james jim jimmy jamie jakob jake jack
jacqueline jackie
javier xavier javi
jennifer jenny jen
jesus chus
joachim jochen achim
johannes johann hans hannes john jan juan jean
john jack johnny ian ivan
jonathan jon john jonny
joseph joe joey josef jose pepe sepp joseba
judith judy
juliet julia julie juliette
kenneth ken kenny
kimberly kim
laurence lawrence larry lorenz lorenzo laurent
leonard len leo leonardo
lewis louis luis lou ludwig
luisa louise lou
manuel manolo manu manuela
margaret peggy maggie meg margarita greta grete daisy marge madge
maria marie mary miriam molly polly mia mitzi maite
martin marty
martha patty
matthew matt matthias mateo matias
maximilian max
mercedes merche
michael mike mick michel miguel mickey mitch micha
montserrat montse
nathaniel nathan nat
nicholas nick nico niklas nicolas klaus nicola
olexander oleksandr alexander aleksandr
pamela pam
patrick pat paddy patricio
patricia pat patty patsy trish
peter pete pedro pierre petra
philip phil felipe philippe
pilar pili
rafael rafa raphael
randall randolph randy
raymond ray ramon
rebecca becky
reinhard reinhold
richard dick rick ricky rich ricardo
robert bob bobby rob robbie bert roberto
roger hodge rutger rudiger
ronald ron ronnie
rosario charo
rudolf rolf rudi rudy
salvador salva
samuel samantha sam sammy
santiago diego jaime james jacques
sebastian basti bastian
sergej sergei serhii serhiy sergey
sigrid sigi siegfried
stephen steven steve stefan esteban etienne stephan
susan susanne susanna sue susi suzanne
teresa theresa terry tess therese
terence terry
theodore ted teddy theo theodor
thomas tom tommy tomas
timothy tim
ursula uschi
vincent vince vinnie vicente
virginia ginny
vladimir volodymyr wladimir
walter walt wally
wolfgang wolf
yevgeny evgeny eugene
zachary zach zack
`
  .trim()
  .split('\n')
  .map((line) => new Set(line.split(' ')));

/** May two given names be one person's: Bob and Robert, Tony and Antonio, Jean and Jean-Pierre? In lower case, without accents. */
export function mayBeOneGivenName(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || forms.some((names) => names.has(a) && names.has(b));
}
