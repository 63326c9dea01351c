/**
 * Pictures authors may put on a screen. PNG for screenshots, JPEG for photos. No SVG: it is a document that can hold scripts and
 * addresses, and nothing here would draw it otherwise than a picture.
 */
export const IMAGE_TYPES = { png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg' } as const;
export type ImageType = (typeof IMAGE_TYPES)[keyof typeof IMAGE_TYPES];

/** A file right in `images/`: no folder, no dot but the one before its ending, so that it can lead nowhere else on any disk. */
export const IMAGE_NAME = /^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*\.(png|jpe?g)$/;

/** Largest file, in bytes: a whole screen as PNG is a quarter of it, and a kiosk holds the pictures of a lesson in memory. */
export const IMAGE_BYTES = 2 * 1024 * 1024;

/** Longest side, in pixels: no kiosk shows more, and drawing costs four bytes a pixel. */
export const IMAGE_SIDE = 4096;

/** What the beginning and the frame of a picture file say of it. Sides in pixels, as stored. */
export interface ImageHeader {
  readonly type: ImageType;
  readonly width: number;
  readonly height: number;
  /** What is in the file besides the picture and may tell where, when or by whom it was taken; null where there is nothing. */
  readonly hidden: string | null;
  /** Shows one picture after another by itself. */
  readonly moves: boolean;
}

/** One file of `images/`, as the checker sees it. */
export interface ImageFile {
  /** Its name. */
  readonly id: string;
  /** Length in bytes. */
  readonly bytes: number;
  readonly sha256: string;
  /** Null for what is no whole PNG or JPEG. */
  readonly header: ImageHeader | null;
}

/** Type by which a picture of this name is served; null for a name that is none. */
export function imageType(name: string): ImageType | null {
  const ending = IMAGE_NAME.exec(name)?.[2];
  return ending === undefined ? null : IMAGE_TYPES[ending as keyof typeof IMAGE_TYPES];
}

/** Where a picture is asked for. It is named by what is in it, so the same address is the same picture for ever. */
export function imageAddress({ id, sha256 }: Pick<ImageFile, 'id' | 'sha256'>): string {
  return `/pictures/${sha256}${imageType(id) === 'image/png' ? '.png' : '.jpg'}`;
}

/** The hash an address names; null for an address that is no picture's. */
export function hashOfAddress(path: string): string | null {
  return /^\/pictures\/([0-9a-f]{64})\.(?:png|jpg)$/.exec(path)?.[1] ?? null;
}
