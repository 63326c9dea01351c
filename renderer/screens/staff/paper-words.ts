import type { PaperSize } from '#core/slip/paper-sizes.ts';
import type { MessageKey } from '#renderer/language/vi/index.ts';

/** What each paper is called where staff choose it. */
export const PAPER_WORDS = {
  a5: 'staff.paperA5',
  a4: 'staff.paperA4',
  'roll-80': 'staff.paperRoll',
  'roll-58': 'staff.paperRoll58',
} as const satisfies Record<PaperSize, MessageKey>;
