import type { Result } from '#core/basics/result.ts';
import type { Health } from '#core/merge/bundle.ts';

export interface MadeBundle {
  /** A plain name: `goc-so-kiosk-1-3f2a9c01-20261126-1995241.gocso`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Days and months of visits in it, and the days that could not be read. */
  readonly days: number;
  readonly unreadable: readonly string[];
}

/** What the desk cannot know of the kiosk's health. */
export type KnownHealth = Pick<Health, 'program' | 'content' | 'backup'>;

/** Makes bundles of this kiosk. */
export interface BundleDesk {
  make(known: KnownHealth): Promise<Result<MadeBundle, 'storage-failed'>>;
}
