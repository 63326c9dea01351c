import type { Result } from '#core/basics/result.ts';

/**
 * Turns a page of the print surface into something a printer takes. Implemented by the host: a headless browser on the
 * web host, a hidden window under Electron.
 */
export interface Rasteriser {
  /** Draws `/print/<token>` once, for a token opens its page once: everything that is wanted of it comes from the one drawing. */
  draw(token: string, wants: Wants): Promise<Result<Drawn, RasterProblem>>;
  /** Ends whatever was started on demand. */
  close(): Promise<void>;
}

export interface Wants {
  /** A PDF, at the page size the document measured for itself. */
  readonly pdf: boolean;
  /** A PNG of exactly that page at so many dots a millimetre; none where null. */
  readonly dotsPerMillimetre: number | null;
}

/** What was wanted of one drawing; null is what was not. */
export interface Drawn {
  readonly pdf: Uint8Array | null;
  readonly png: Uint8Array | null;
  readonly widthMillimetres: number;
  readonly heightMillimetres: number;
}

/**
 * What a document may say of itself (`renderer/print/refusal.ts`): letters its fonts do not have, letters that run out of their boxes,
 * more than its paper is long.
 */
export const REFUSALS = ['glyphs', 'clipped', 'too-long'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** The refusal in what a page said instead of its size; null for anything else. */
export function refusalIn(said: string): Refusal | null {
  return REFUSALS.find((refusal) => refusal === said) ?? null;
}

/** `unavailable`: no browser to render with. `timed-out`: the document never became ready. */
export type RasterProblem = 'unavailable' | 'timed-out' | 'crashed' | Refusal;
