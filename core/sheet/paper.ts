/** Papers of the office. Slips have papers of their own (`core/slip/page.ts`). */
export const SHEET_SIZES = ['a4', 'a4-landscape'] as const;
export type SheetSize = (typeof SHEET_SIZES)[number];

/** Millimetres. */
export const SHEET_PAGES: Readonly<Record<SheetSize, { readonly width: number; readonly height: number }>> = {
  a4: { width: 210, height: 297 },
  'a4-landscape': { width: 297, height: 210 },
};

/** Margins of a handout in millimetres: it is folded and taken home, not filed. */
export const HANDOUT_MARGINS = { top: 14, right: 17, bottom: 13, left: 17 } as const;

/** A drawing that fills its page brings its own white. */
export const DRAWING_MARGINS = { top: 0, right: 0, bottom: 0, left: 0 } as const;

/** Margins in millimetres, as Nghị định 30/2020/NĐ-CP has them: 20–25 above and below, 30–35 left, 15–20 right. */
export const SHEET_MARGINS = { top: 20, right: 15, bottom: 20, left: 30 } as const;
