import { listsFrom } from '../lists.ts';

export const lists = listsFrom({
  openers:
    'including|include|includes|included|such as|like|among them|especially|notably|particularly|in particular|e.g.|for example|for instance|mainly|mostly|chiefly',
  partial:
    'among|amongst|and others|and more|et al|etc|for example|for instance|some of|several of|many of|one of|part of|other|others|another|additional|further|joined by|similar|the likes of|as well as|along with|starting with|led by',
  whole:
    'only|alone|solely|exclusively|nobody else|no one else|no-one else|nothing else|none other|consist*|compris*|made up of|composed of|form* by',
  bodies:
    'coalition|alliance|jury|panel|board|committee|commission|team|line-up|lineup|trio|duo|pair|couple|quartet|consortium|joint venture|bench|crew|tandem|shortlist|podium',
  further: 'as well as|along with|together with|plus|alongside|in addition to|besides|not to mention',
  between: 'between|betwixt|versus|vs',
});
