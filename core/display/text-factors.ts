import { TEXT_SIZES, type TextSize } from '../basics/language.ts';

/** Multiples of the design's text and heading sizes. */
export interface TextFactors {
  readonly text: number;
  readonly heading: number;
}

/** Height of a capital of reading text at each step, in mm of the glass (answers.md §2, issue 4). */
export const CAPITALS_MM: Readonly<Record<TextSize, number>> = { normal: 4.8, large: 5.6, xlarge: 7.3, xxlarge: 9 };

/** Where the glass was never measured; the same figures stand in styles/tokens.css. */
export const UNMEASURED: Readonly<Record<TextSize, TextFactors>> = {
  normal: { text: 1, heading: 1 },
  large: { text: 1.2, heading: 1.08 },
  xlarge: { text: 1.4, heading: 1.16 },
  xxlarge: { text: 1.67, heading: 1.26 },
};

/** The widest factor every screen is laid out for. A small screen that would need more for its letters has this. */
export const WIDEST = UNMEASURED.xxlarge.text;

/** Reading text of the design is so many rem, and a capital of Be Vietnam Pro so much of its em. */
const BODY_REM = 1.625;
const CAPITAL_EM = 0.75;

/** Height in mm of a capital of reading text. `rem` is in CSS px. */
export function capitalMm(text: number, pxPerMm: number, rem: number): number {
  return (text * BODY_REM * rem * CAPITAL_EM) / pxPerMm;
}

/**
 * How large text is at a step. On a measured screen its capitals are as many millimetres as the step says, never less than the design
 * has it and never wider than the layouts hold. `pxPerMm` is null where the screen was not measured.
 */
export function textFactors(size: TextSize, pxPerMm: number | null, rem: number): TextFactors {
  const table = UNMEASURED[size];
  if (pxPerMm === null) return table;
  const wanted = CAPITALS_MM[size] / capitalMm(1, pxPerMm, rem);
  const text = Math.min(Math.max(wanted, table.text), WIDEST);
  return { text, heading: Math.max(table.heading, headingOf(text)) };
}

/** Headings grow less than the text under them: they are large already. */
function headingOf(text: number): number {
  return 1 + (text - 1) * 0.4;
}

/** The step whose layout a page with text so large has: from this factor on there is room for less. */
export function layoutOf(text: number): TextSize {
  const fitting = TEXT_SIZES.filter((size) => UNMEASURED[size].text <= text + 0.005);
  const roomiest = fitting.at(-1) ?? 'normal';
  // Between two steps the denser layout is the safe one.
  const next = TEXT_SIZES[TEXT_SIZES.indexOf(roomiest) + 1];
  return text > UNMEASURED[roomiest].text + 0.005 && next !== undefined ? next : roomiest;
}

/** The steps worth offering: on a small screen the last ones may all be as large as it can be. */
export function offeredSizes(pxPerMm: number | null, rem: number): readonly TextSize[] {
  return TEXT_SIZES.filter((size, index) => {
    const before = TEXT_SIZES[index - 1];
    return before === undefined || textFactors(size, pxPerMm, rem).text > textFactors(before, pxPerMm, rem).text + 0.05;
  });
}
