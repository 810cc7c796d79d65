import { holdersFrom, type OwningLexicon } from '../owning.ts';
import { words } from '../words.ts';

export const owning: OwningLexicon = {
  holders: holdersFrom(`
state: state government ministry treasury crown nation federal national state-owned
local: city town municipality council county district districts borough village municipalities councils counties towns cities municipal city-owned
family: family families clan heirs
club: club
members: members policyholders employees workers staff customers citizens residents villagers farmers fans supporters
church: church diocese parish
company: company group firm investor investors fund corporation conglomerate multinational bank insurer utility retailer developer manufacturer holding holdings equity empire plc inc ltd partners airline
foundation: foundation charity
person: businessman businesswoman billionaire entrepreneur tycoon widow farmer landowner collector
`),
  whole: words('wholly fully entirely outright completely solely exclusively wholly-owned'),
  majority: words('majority majority-owned controlled controls control controlling'),
  minority: words('minority part-owned partly'),
  former: words('formerly previously once until former then originally belonged'),
  anything: words(
    'it company firm group building property site business venue facility complex ground land plant they',
  ),
};
