import { useLanguage } from '#renderer/language/context.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import type { Printed } from './use-print-check.ts';

/** What became of the printing. */
export function PrintNote({ printed }: { readonly printed: Printed }) {
  const { t } = useLanguage();
  return (
    <div role="status">
      {printed === 'sent' && <Notice tone="ok" title={t('check.printed')} />}
      {printed === 'failed' && <Notice tone="hint" title={t('check.failed')} />}
      {(printed === 'no-printer' || printed === 'no-a4' || printed === 'printer-failed') && (
        <Notice tone="hint" title={t(`check.print.${printed}`)} />
      )}
    </div>
  );
}
