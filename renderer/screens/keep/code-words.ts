import type { PrintSaid } from '#renderer/app/print-said.ts';
import type { MessageKey } from '#renderer/language/vi/index.ts';

interface Said {
  readonly tone: 'ok' | 'hint';
  readonly title: MessageKey;
  readonly more: MessageKey;
}

/** What is said of a code on its way to paper; null where the button says enough. The code itself stands beside it, whatever the printer does. */
export const CODE_SAID = {
  idle: null,
  held: null,
  printing: null,
  none: null,
  sent: { tone: 'ok', title: 'keep.sent', more: 'keep.sentMore' },
  out: { tone: 'ok', title: 'keep.out', more: 'keep.outMore' },
  failed: { tone: 'hint', title: 'keep.notPrinted', more: 'keep.notPrintedMore' },
  'too-soon': { tone: 'hint', title: 'keep.waitPrint', more: 'keep.waitPrintMore' },
  'too-many': { tone: 'hint', title: 'keep.enough', more: 'keep.notPrintedMore' },
  'still-printing': { tone: 'hint', title: 'keep.still', more: 'keep.stillMore' },
  'works-again': { tone: 'ok', title: 'keep.worksAgain', more: 'keep.worksAgainMore' },
  'no-paper': { tone: 'hint', title: 'slip.noPaper', more: 'keep.notPrintedMore' },
  cover: { tone: 'hint', title: 'slip.cover', more: 'keep.notPrintedMore' },
  offline: { tone: 'hint', title: 'slip.offline', more: 'keep.notPrintedMore' },
  error: { tone: 'hint', title: 'slip.error', more: 'keep.notPrintedMore' },
} as const satisfies Readonly<Record<PrintSaid, Said | null>>;
