/**
 * Dots of a thermal head, row by row from the top. Eight to a byte, the leftmost highest, 1 is black: as the printers take them.
 * The width is a multiple of 8.
 */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

export function bytesARow({ width }: Pick<Bitmap, 'width'>): number {
  return width / 8;
}
