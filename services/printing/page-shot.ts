import type { Drawn } from './rasteriser.ts';

/** Millimetres of a measured page. */
export type PageSize = Pick<Drawn, 'widthMillimetres' | 'heightMillimetres'>;

const PIXELS_A_MILLIMETRE = 96 / 25.4;

/**
 * What the browser of either host is told, so that its picture of a page has one pixel for every dot of the printer: the parameters of
 * `Emulation.setDeviceMetricsOverride` and `Page.captureScreenshot`.
 */
export function pageShot({ widthMillimetres, heightMillimetres }: PageSize, dotsPerMillimetre: number) {
  const deviceScaleFactor = dotsPerMillimetre / PIXELS_A_MILLIMETRE;
  // Whole dots first, and pixels of the page from them: the other way round 464 dots come out as 463.99 and lose one.
  const width = Math.round(widthMillimetres * dotsPerMillimetre) / deviceScaleFactor;
  const height = Math.round(heightMillimetres * dotsPerMillimetre) / deviceScaleFactor;
  return {
    metrics: { width: Math.ceil(width), height: Math.ceil(height), deviceScaleFactor, mobile: false },
    picture: { format: 'png', captureBeyondViewport: true, clip: { x: 0, y: 0, width, height, scale: 1 } },
  } as const;
}
