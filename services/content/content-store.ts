import type { ImageType } from '#core/content/image-file.ts';
import type { ContentPack } from '#core/content/pack.ts';

/** A picture whose bytes are those its hash names. */
export interface ProvenPicture {
  readonly type: ImageType;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The content in use. Null while there is none that verifies: the kiosk then says so and staff are told. */
export interface ContentStore {
  pack(): ContentPack | null;
  /** What is wrong with the content on disk, for staff; null when all is well. */
  problem(): 'missing' | 'broken' | null;
  /** A picture of the pack by its SHA-256; null for one the pack does not show, and for one that is missing or damaged. */
  picture(sha256: string): Promise<ProvenPicture | null>;
}
