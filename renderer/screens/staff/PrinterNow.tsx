import type { PrinterState } from '#core/contract/shapes.ts';
import { isTrouble, needsStaff } from '#core/printing/trouble.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLookAtPrinter } from '#renderer/app/use-look-at-printer.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';

const TONE = (printer: PrinterState): 'ok' | 'info' | 'hint' =>
  needsStaff(printer) ? 'hint' : printer === 'ready' ? 'ok' : 'info';

/** How the printer is, and what to do next; kept current by what it says itself. */
export function PrinterNow() {
  const { t } = useLanguage();
  const { printer } = useKiosk();
  useLookAtPrinter();
  return (
    <div role="status">
      <Notice tone={TONE(printer)} title={`${t('printer.now')}: ${t(`printer.is.${printer}`)}`}>
        {t(`printer.next.${printer}`)}
        {isTrouble(printer) && ` ${t('printer.meanwhile')}`}
        {printer === 'low' && ` ${t('printer.unseen')}`}
      </Notice>
    </div>
  );
}
