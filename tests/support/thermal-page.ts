import { PNG } from 'pngjs';
import type { Drawn } from '#services/printing/rasteriser.ts';

/** Grey of a dot, 0 to 255, and where it is not opaque how much it is. */
export type Paint = (x: number, y: number) => number | readonly [grey: number, opacity: number];

/** Slanted lines: no row like the one before. */
const STRIPES: Paint = (x, y) => ((x + y) % 7 < 3 ? 0 : 255);

/** A page of a roll at 8 dots a millimetre, or as wide as said, painted dot by dot. */
export function thermalPage(rows: number, paint: Paint = STRIPES, widthMillimetres = 80, width = widthMillimetres * 8): Drawn {
  const png = new PNG({ width, height: rows });
  for (let y = 0; y < rows; y += 1)
    for (let x = 0; x < width; x += 1) {
      const painted = paint(x, y);
      const [grey, opacity] = typeof painted === 'number' ? [painted, 255] : painted;
      png.data.set([grey, grey, grey, opacity], (y * width + x) * 4);
    }
  return { pdf: null, png: PNG.sync.write(png), widthMillimetres, heightMillimetres: rows / 8 };
}
