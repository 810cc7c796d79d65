import { listsFrom } from '../lists.ts';

export const lists = listsFrom({
  openers:
    'darunter|wie|etwa|beispielsweise|zum beispiel|z. b.|allen voran|insbesondere|vor allem|unter anderem|unter anderen|so|namentlich|einschließlich|inklusive|voran',
  partial:
    'unter|darunter|unter anderem|unter anderen|u. a.|und andere|und anderen|und weitere|und weiteren|usw|etc|gehör*|zähl*|einige|mehrere|weitere*|andere*|zusätzlich|neben|außerdem|ebenfalls|auch|zum beispiel|angeführt',
  whole:
    'nur|ausschließlich|allein|lediglich|sonst niemand*|niemand* sonst|sonst nichts|besteh* aus|setz* sich zusammen|zusammengesetzt|umfasst|die beiden',
  bodies:
    'koalition|bündnis|allianz|jury|gremium|vorstand|verwaltungsrat|aufsichtsrat|ausschuss|kommission|team|aufstellung|trio|duo|quartett|konsortium|mannschaft|besatzung|tandem|podest',
  further: 'sowie|ebenso wie|zusammen mit|gemeinsam mit|neben|plus|aber auch|und auch|samt|nebst',
  between: 'zwischen|gegen',
});
