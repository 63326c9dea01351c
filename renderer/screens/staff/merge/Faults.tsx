import type { CallOutput } from '#core/contract/calls.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';

/** More than these are only counted. */
const NAMED = 4;

/** Files that are no bundles, or are no longer whole: each with what to do about it. */
export function Faults({ faults }: Pick<CallOutput<'bundle.list'>, 'faults'>) {
  const { t } = useLanguage();
  if (faults.length === 0) return null;
  const words = faults.slice(0, NAMED).map(({ file, problem }) => t(`staff.merge.fault.${problem}`, { file }));
  return (
    <Notice tone="hint" title={t('staff.merge.faults', { count: faults.length })}>
      {words.join(' ')}
      {faults.length > NAMED && '…'}
    </Notice>
  );
}
