/** Reads and changes the files that are kept beside the sources. In a bundle of its own: most folders have none. */
export { changed } from '../../configuration/changes.ts';
export { readConfiguration } from '../../configuration/configurationFile.ts';
export { applyReviews, reviewOf } from '../../reviews/apply.ts';
export { readReviews, withoutReview, withReview } from '../../reviews/reviewsFile.ts';
