import { Recall } from './recall.ts';
import { StoryMarks } from './storyMarks.ts';

/** How many times as many marks as at first are kept, before those are let go of that nothing has any more. */
const GROWTH = 2;

/** What comparing the wordings of a story leaves for when it is compared again after an edit. No result depends on it. */
export class StoryMemory {
  readonly quotations = new Recall();
  readonly lists = new Recall();
  readonly poles = new Recall();
  #marks = new StoryMarks();
  #atFirst = 0;

  /** The marks of the story; after a comparison it may have others. */
  get marks(): StoryMarks {
    return this.#marks;
  }

  /** Says that the story has been compared. */
  compared(): void {
    this.#atFirst ||= this.#marks.size;
    if (this.#marks.size <= GROWTH * this.#atFirst) return;
    this.#marks = new StoryMarks();
    this.#atFirst = 0;
  }
}
