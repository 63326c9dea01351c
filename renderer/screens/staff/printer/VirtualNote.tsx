import type { Settings } from '#core/contract/shapes.ts';
import { PRINTER_USES, printerFor } from '#core/settings/printers.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';

/** Says that a printer of air is chosen, wherever staff look first: left on after a training, no slip would come out. */
export function VirtualNote({ settings }: { readonly settings: Settings }) {
  const { t } = useLanguage();
  const virtual = PRINTER_USES.some((use) => printerFor(use, settings).kind === 'virtual');
  return virtual ? <Notice tone="hint" title={t('printers.virtualOn')} /> : null;
}
