/** Given names and what their bearers are called, a line each, without accents: English, German, French, Spanish and those of the news. */
const forms: readonly ReadonlySet<string>[] = `
albert al bert bertie
alexander alexandra alejandro alex sandy sascha sasha alec alexis xander sandra
andrew andy drew andreas andres andre
anthony antonio antoine anton tony toni
barbara barb babs
catherine katherine kathryn cathy kathy kate katie kitty katharina kathrin katja
charles charlie chuck carlos karl
christian christine christina christopher chris kit christoph tina
edward edmund edwin ed eddie ted teddy ned eduardo edouard
elizabeth elisabeth isabel liz lizzie beth betty bess eliza lisa elsa libby
enrique henry heinrich henri quique
francis franklin francisco frances frank franz frankie paco pancho curro fran
frederick friedrich fred freddie fritz federico
gabriel gabriela gabi gabe
george georg jorge georges
guillermo william wilhelm guillaume bill billy will willy willi willie memo liam
ignacio inaki nacho
jacob james jim jimmy jamie jakob jake jack
javier xavier javi
johannes johann hans hannes john jan juan jean
john jack johnny ian ivan
jonathan jon john jonny
joseph joe joey josef jose pepe sepp joseba
laurence lawrence larry lorenz lorenzo laurent
leonard len leo leonardo
lewis louis luis lou ludwig
manuel manolo manu manuela
margaret peggy maggie meg margarita greta grete daisy marge madge
maria marie mary miriam molly polly mia mitzi maite
martin marty
matthew matt matthias mateo matias
michael mike mick michel miguel mickey mitch micha
nicholas nick nico niklas nicolas klaus nicola
patrick pat paddy patricio
patricia pat patty patsy trish
peter pete pedro pierre petra
philip phil felipe philippe
raymond ray ramon
richard dick rick ricky rich ricardo
robert bob bobby rob robbie bert roberto
rudolf rolf rudi rudy
santiago diego jaime james jacques
sebastian basti bastian
stephen steven steve stefan esteban etienne stephan
susan susanne susanna sue susi suzanne
teresa theresa terry tess therese
theodore ted teddy theo theodor
thomas tom tommy tomas
vladimir volodymyr wladimir
yevgeny evgeny eugene
`
  .trim()
  .split('\n')
  .map((line) => new Set(line.split(' ')));

/** May two given names be one person's: Bob and Robert, Tony and Antonio, Jean and Jean-Pierre? In lower case, without accents. */
export function mayBeOneGivenName(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || forms.some((names) => names.has(a) && names.has(b));
}
