import type { Rung } from '../simulation/types.ts';

/** A simulation and how it is practised. `drill` names the one fault that is trained, `repeat` the only steps to walk, with the way they were met on. */
export interface Practice {
  readonly script: string;
  readonly rung: Rung;
  readonly procedure: string | null;
  readonly drill?: string;
  readonly repeat?: { readonly steps: readonly string[]; readonly answers: Readonly<Record<string, string>> };
}

/** Where a visitor is. Answers and queries live here, in the page's memory only. */
export type Place =
  | { readonly name: 'home' }
  /** A few pages for who has never used such a machine. */
  | { readonly name: 'first-time' }
  /** What this kiosk stores, in plain words. */
  | { readonly name: 'stored' }
  | { readonly name: 'catalogue'; readonly page: number }
  /** `page`: which page of the list, the first where it is left out. */
  | { readonly name: 'topics'; readonly area: 'skills' | 'lookup'; readonly page?: number }
  | { readonly name: 'life-event'; readonly id: string; readonly page?: number }
  | { readonly name: 'search' }
  /** A subject: a procedure, or a lesson with its parts. */
  | { readonly name: 'procedure'; readonly id: string }
  /** The pages a lesson is opened with. */
  | { readonly name: 'opening'; readonly procedure: string }
  | { readonly name: 'quiz'; readonly quiz: string; readonly procedure: string | null }
  | { readonly name: 'rungs'; readonly script: string; readonly procedure: string | null }
  | { readonly name: 'playground'; readonly script: string; readonly procedure: string | null }
  | { readonly name: 'faults'; readonly script: string; readonly procedure: string | null }
  | ({ readonly name: 'simulation' } & Practice)
  | ({ readonly name: 'summary' } & Practice)
  /** The place of a run is kept for another day, under a code of pictures. */
  | ({ readonly name: 'keep' } & Practice)
  /** A kept place is taken up again. */
  | { readonly name: 'resume' }
  | { readonly name: 'slip'; readonly procedure: string }
  | { readonly name: 'content-missing'; readonly what: string }
  | { readonly name: 'staff' };
export type PlaceName = Place['name'];
