import type { PrinterState } from '#core/contract/shapes.ts';
import type { PrinterUse } from '#core/settings/printers.ts';
import { isTrouble, needsStaff } from '#core/printing/trouble.ts';
import { printerOf, useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLookAtPrinter } from '#renderer/app/use-look-at-printer.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';

const TONE = (printer: PrinterState): 'ok' | 'info' | 'hint' =>
  needsStaff(printer) ? 'hint' : printer === 'ready' ? 'ok' : 'info';

/** How a printer is, and what to do next; kept current by what it says itself. Where there are two, it is called by its use. */
export function PrinterNow({ use }: { readonly use: PrinterUse }) {
  const { t } = useLanguage();
  const kiosk = useKiosk();
  const printer = printerOf(kiosk, use);
  const name = t(kiosk.officePrinter === null ? 'printer.now' : `printers.${use}`);
  const ofSlips = use === 'slips';
  useLookAtPrinter(use);
  return (
    <div role="status">
      <Notice tone={TONE(printer)} title={`${name}: ${t(`printer.is.${printer}`)}`}>
        {t(`printer.next.${printer}`)}
        {ofSlips && isTrouble(printer) && ` ${t('printer.meanwhile')}`}
        {ofSlips && printer === 'low' && ` ${t('printer.unseen')}`}
      </Notice>
    </div>
  );
}
