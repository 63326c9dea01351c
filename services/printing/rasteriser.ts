import type { Result } from '#core/basics/result.ts';

/**
 * Turns a page of the print surface into something a printer takes. Implemented by the host: a headless browser on the
 * web host, a hidden window under Electron.
 */
export interface Rasteriser {
  /** PDF of `/print/<token>`, at the page size the document measured for itself. */
  pdf(token: string): Promise<Result<RenderedPdf, RasterProblem>>;
  /** PNG at the given dots per millimetre. */
  png(token: string, dotsPerMillimetre: number): Promise<Result<Uint8Array, RasterProblem>>;
  /** Ends whatever was started on demand. */
  close(): Promise<void>;
}

/** `unavailable`: no browser to render with. `timed-out`: the document never became ready. */
export type RasterProblem = 'unavailable' | 'timed-out' | 'crashed';

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly widthMillimetres: number;
  readonly heightMillimetres: number;
}
