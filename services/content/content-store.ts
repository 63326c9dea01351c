import type { ContentPack } from '#core/content/pack.ts';

/** The content in use. Null while there is none that verifies: the kiosk then says so and staff are told. */
export interface ContentStore {
  pack(): ContentPack | null;
  /** What is wrong with the content on disk, for staff; null when all is well. */
  problem(): 'missing' | 'broken' | null;
}
