import type { ProcedureDocument } from '#core/contract/content-calls.ts';
import { formatSourceDate } from '#renderer/language/dates.ts';
import { useLanguage } from '#renderer/language/context.tsx';

/** The legal basis with where and when it was read, and when the commune checked it, if it has; null where there is none. */
export function useLegalLine({ procedure, sources, checked }: ProcedureDocument): string | null {
  const { t, pick } = useLanguage();
  const source = sources.find((other) => other.id === (procedure.legal?.source ?? '')) ?? sources[0];
  const told = source === undefined ? null : { source: pick(source.title), date: formatSourceDate(source.date) };
  const read =
    told === null
      ? ''
      : checked === undefined
        ? t('procedure.unchecked', told)
        : t('procedure.checked', { ...told, day: formatSourceDate(checked.date) });
  if (procedure.legal === undefined) return read === '' ? null : read;
  return `${t('procedure.legal', { text: pick(procedure.legal.text) })} ${read}`;
}
