import { FactDetail } from './fact-detail.ts';
import { FactFilters } from './fact-filters.ts';
import { FactMatrix } from './fact-matrix.ts';
import { SourcePicture } from './source-picture.ts';
import { TimeStrip } from './time-strip.ts';

customElements.define('fact-detail', FactDetail);
customElements.define('fact-filters', FactFilters);
customElements.define('fact-matrix', FactMatrix);
customElements.define('source-picture', SourcePicture);
customElements.define('time-strip', TimeStrip);
