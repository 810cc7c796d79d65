/** What the elements of HTML mean for reading; names in lower case. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** Elements without an end tag. */
export const voidElements = set('area base br col embed hr img input link meta param source track wbr');

/** Elements whose words are not part of the story. */
export const ignoredElements = set(
  `script style noscript template iframe object svg math canvas audio video map nav aside form button select textarea
  option datalist dialog menu title`,
);

/** Not part of the story either, except a `header` inside the story's own element. */
export const pageFrameElements = set('header footer');

/** Elements that begin and end a block. */
export const blockElements = set(
  `address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2
  h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody tfoot thead tr ul`,
);

/** Elements that end an open element of the same kind, where its end tag was left out. */
export const selfEnding = set('p li dt dd tr td th option');

export const headingElements = set('h1 h2 h3 h4 h5 h6');
