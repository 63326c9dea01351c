import type { ProcedureDocument } from '#core/contract/content-calls.ts';
import { formatSourceDate } from '#renderer/language/dates.ts';
import { useLanguage } from '#renderer/language/context.tsx';

/** The legal basis with where and when it was read, and that the commune has not checked it yet; null where there is none. */
export function useLegalLine({ procedure, sources }: ProcedureDocument): string | null {
  const { t, pick } = useLanguage();
  const source = sources.find((other) => other.id === (procedure.legal?.source ?? '')) ?? sources[0];
  const read =
    source === undefined ? '' : t('procedure.checked', { source: pick(source.title), date: formatSourceDate(source.date) });
  if (procedure.legal === undefined) return read === '' ? null : read;
  return `${t('procedure.legal', { text: pick(procedure.legal.text) })} ${read}`;
}
