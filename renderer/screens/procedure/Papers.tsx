import { useState } from 'react';
import type { ProcedureDocument } from '#core/contract/content-calls.ts';
import type { PersonalPaper } from '#core/slip/papers.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import { useListedWords } from '#renderer/ui/use-standing.ts';
import { PapersList } from '#renderer/ui/PapersList.tsx';
import { useLegalLine } from './use-legal-line.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useRoomy, useRowsThatFit } from '#renderer/app/use-rows-that-fit.ts';

const FORM = {
  original: 'procedure.original',
  copy: 'procedure.copy',
  show: 'procedure.show',
  'fill-there': 'procedure.fillThere',
  electronic: 'procedure.electronic',
  'not-needed': 'procedure.notNeeded',
} as const;

/** The personal papers list: as many rows as fit, the rest one press further. */
export function Papers({ document, rows }: { readonly document: ProcedureDocument; readonly rows: readonly PersonalPaper[] }) {
  const { t, pick } = useLanguage();
  const { look } = useKiosk();
  const perPage = useRowsThatFit(look.layout, rows.length);
  const [page, setPage] = useState(0);
  const pages = Math.max(1, Math.ceil(rows.length / perPage));
  const at = Math.min(page, pages - 1);
  const legal = useLegalLine(document);
  const shown = rows.slice(at * perPage, (at + 1) * perPage);
  // The way to the rest takes a row of its own.
  const roomy = useRoomy(look.layout, shown.length + (pages > 1 ? 1 : 0));
  // A paper's name is a title: it is explained, not underlined.
  useListedWords(...shown.map((row) => pick(row.paper.name)));
  return (
    <PapersList
      title={t('procedure.papers')}
      count={rows.length === 0 ? '' : t('procedure.paperCount', { count: rows.length })}
      empty={t('procedure.noPapers')}
      start={at * perPage}
      rows={shown.map((row) => ({
        id: row.paper.id,
        name: pick(row.paper.name),
        detail: <GlossedText text={pick(row.because ?? row.paper.detail)} />,
        form: row.isNew ? t('procedure.added') : t(FORM[row.paper.form]),
        isNew: row.isNew,
        art: row.paper.art,
      }))}
      {...(pages > 1
        ? {
            more: {
              label: at + 1 < pages ? t('procedure.morePapers', { number: (at + 1) * perPage + 1 }) : t('procedure.firstPapers'),
              onPress: () => setPage(at + 1 < pages ? at + 1 : 0),
            },
          }
        : {})}
      {...(roomy && legal !== null ? { legal } : {})}
    />
  );
}
