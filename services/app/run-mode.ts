import type { StartBook } from '#services/starts/start-book.ts';
import type { NotKept } from './open-somehow.ts';

/** How this run is, until the next start. */
export interface RunMode {
  /** What may have made the runs before it fail is left out: packs, the word of the office, recordings, printers, the round at night. */
  readonly safe: boolean;
  /** Why nothing of this run is kept; null where everything is. */
  readonly notKept: NotKept | null;
  /** The machine was started for demonstrations: single visits are not kept, and its office is a sample. */
  readonly demo: boolean;
  readonly starts: Pick<StartBook, 'failed' | 'forgive'>;
}
