import type { Rung } from '../simulation/types.ts';

/** Where a visitor is. Answers and queries live here, in the page's memory only. */
export type Place =
  | { readonly name: 'home' }
  | { readonly name: 'catalogue'; readonly page: number }
  | { readonly name: 'topics'; readonly area: 'skills' | 'lookup' }
  | { readonly name: 'life-event'; readonly id: string }
  | { readonly name: 'search' }
  | { readonly name: 'procedure'; readonly id: string }
  | { readonly name: 'rungs'; readonly script: string; readonly procedure: string | null }
  | { readonly name: 'simulation'; readonly script: string; readonly rung: Rung; readonly procedure: string | null }
  | { readonly name: 'summary'; readonly script: string; readonly rung: Rung; readonly procedure: string | null }
  | { readonly name: 'slip'; readonly procedure: string }
  | { readonly name: 'content-missing'; readonly what: string }
  | { readonly name: 'staff' };
export type PlaceName = Place['name'];
