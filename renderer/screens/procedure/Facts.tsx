import type { ProcedureDocument } from '#core/contract/content-calls.ts';
import { statedFact } from '#core/content/stated-fact.ts';
import { useSaidOffice } from '#renderer/app/use-said-office.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { FactsStrip } from '#renderer/ui/FactsStrip.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';

const CELLS = [
  { key: 'fee', label: 'procedure.fee', icon: icons.fee },
  { key: 'time', label: 'procedure.time', icon: icons.time },
  { key: 'who', label: 'procedure.who', icon: icons.who },
  { key: 'where', label: 'procedure.where', icon: icons.where },
] as const;

/** Fee, time, who, where. What nobody has told the kiosk is asked of staff, never guessed. */
export function Facts({
  document: {
    procedure: { facts },
  },
}: {
  readonly document: ProcedureDocument;
}) {
  const { t, pick } = useLanguage();
  const office = useSaidOffice();
  if (facts === undefined) return null;
  return (
    <FactsStrip
      cells={CELLS.map(({ key, label, icon }) => {
        const stated = statedFact(facts[key], office);
        return {
          icon,
          label: t(label),
          text: stated === null ? t('procedure.askStaff') : <GlossedText text={pick(stated.text)} />,
          detail: stated?.detail == null ? '' : <GlossedText text={pick(stated.detail)} />,
        };
      })}
    />
  );
}
