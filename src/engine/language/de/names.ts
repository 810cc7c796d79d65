import { givenNames } from '../givenNames.ts';
import type { NameLexicon } from '../pack.ts';
import { words } from '../words.ts';
import { commonNouns } from './commonNouns.ts';

export const names: NameLexicon = {
  givenNames,
  commonNouns,
  honorifics: words('herr herrn frau dr prof professor dipl-ing'),
  particles: words('von van der den de zu zur und & für am'),
  headParticles: words(''),
  heads: words(''),
  lowerHeads: words(''),
  ordinaryOpening: null,
  organisationEndings: words(
    'ag gmbh se kg kgaa ev bank sparkasse universität hochschule institut krankenhaus klinikum behörde amt ministerium kommission partei gewerkschaft verband verein stiftung gesellschaft gericht rat polizei gruppe group holding services health pharmacy care media zeitung inc corp',
  ),
  legalForms: words('ag gmbh se kg kgaa ohg ev inc corp ltd plc co'),
  notNames: words(
    'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember herr frau dr prof der die das ein eine er sie es wir ich ihr und oder aber in im an am auf bei beim mit von vom nach zu zum zur für als wie was wer wo wenn dass weil da so noch auch nur nicht kein keine dies diese dieser dieses trotz deshalb zudem dabei dennoch jedoch insbesondere jede jeder jedes alle viele einige mehrere mehr uhr prozent euro dollar us-dollar million millionen milliarde milliarden ende anfang mitte',
  ),
};
