import type { PrintSaid } from '#renderer/app/print-said.ts';
import type { MessageKey } from '#renderer/language/vi/index.ts';

/** What the visitor is told, whatever becomes of the slip and the printer: what is, and that nothing is lost. */
export const SLIP_SAID = {
  idle: { title: 'slip.printing', body: 'slip.rule' },
  held: { title: 'slip.printing', body: 'slip.rule' },
  printing: { title: 'slip.printing', body: 'slip.rule' },
  sent: { title: 'slip.sent', body: 'slip.sentMore' },
  out: { title: 'slip.thanks', body: 'slip.rule' },
  none: { title: 'slip.none', body: 'slip.noneMore' },
  failed: { title: 'slip.failed', body: 'slip.failedMore' },
  'too-soon': { title: 'slip.rest', body: 'slip.tooSoon' },
  'too-many': { title: 'slip.enough', body: 'slip.tooMany' },
  'still-printing': { title: 'slip.still', body: 'slip.stillMore' },
  'works-again': { title: 'slip.worksAgain', body: 'slip.worksAgainMore' },
  'no-paper': { title: 'slip.noPaper', body: 'slip.noPaperMore' },
  cover: { title: 'slip.cover', body: 'slip.noPaperMore' },
  offline: { title: 'slip.offline', body: 'slip.noPaperMore' },
  error: { title: 'slip.error', body: 'slip.noPaperMore' },
} as const satisfies Record<PrintSaid, { readonly title: MessageKey; readonly body: MessageKey }>;

/** A slip is on its way, or in the hand: the paper speaks. Everywhere else the screen stands for it. */
export function isOnPaper(said: PrintSaid): boolean {
  return said === 'idle' || said === 'printing' || said === 'sent' || said === 'out';
}
