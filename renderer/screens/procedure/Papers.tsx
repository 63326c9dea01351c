import { useState } from 'react';
import type { ProcedureDocument } from '#core/contract/content-calls.ts';
import { isBrought, type PersonalPaper } from '#core/slip/papers.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import { useListedWords } from '#renderer/ui/use-standing.ts';
import { PapersList } from '#renderer/ui/PapersList.tsx';
import { useLegalLine } from '#renderer/app/use-legal-line.ts';
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
  const { t, pick, language } = useLanguage();
  const { look } = useKiosk();
  const usual = useRowsThatFit(look.layout, rows.length);
  const [perPage, measure] = useFewerWhereLong(usual, `${language} ${look.layout} ${usual}`);
  const [first, setFirst] = useState(0);
  // Fewer papers than before an answer: the last of them stay in view.
  const start = first < rows.length ? first : Math.floor(Math.max(0, rows.length - 1) / perPage) * perPage;
  const next = start + perPage;
  const broughtIn = (some: readonly PersonalPaper[]): number => some.filter(({ paper }) => isBrought(paper)).length;
  const brought = broughtIn(rows);
  const before = broughtIn(rows.slice(0, next));
  const legal = useLegalLine(document);
  const shown = rows.slice(start, next);
  // The way to the rest takes a row of its own.
  const roomy = useRoomy(look.layout, shown.length + (rows.length > perPage ? 1 : 0));
  // A paper's name is a title: it is explained, not underlined.
  useListedWords(...shown.map((row) => pick(row.paper.name)));
  return (
    <PapersList
      ref={measure}
      title={t('procedure.papers')}
      count={brought === 0 ? '' : t('procedure.paperCount', { count: brought })}
      empty={t('procedure.noPapers')}
      start={broughtIn(rows.slice(0, start))}
      rows={shown.map((row) => ({
        id: row.paper.id,
        name: pick(row.paper.name),
        detail: <GlossedText text={pick(row.because ?? row.paper.detail)} />,
        form: row.isNew ? t('procedure.added') : t(FORM[row.paper.form]),
        isNew: row.isNew,
        isSpare: !isBrought(row.paper),
        art: row.paper.art,
      }))}
      {...(rows.length > perPage
        ? {
            more: {
              label:
                next >= rows.length
                  ? t('procedure.firstPapers')
                  : before < brought
                    ? t('procedure.morePapers', { number: before + 1 })
                    : t('procedure.moreToKnow'),
              onPress: () => setFirst(next < rows.length ? next : 0),
            },
          }
        : {})}
      {...(roomy && legal !== null ? { legal } : {})}
    />
  );
}

/**
 * As many rows as usual, and fewer where their words are so long, English above all, that the list would run out of its frame; and what
 * measures that frame each time it is drawn.
 */
function useFewerWhereLong(usual: number, view: string): readonly [rows: number, measure: (frame: HTMLElement | null) => void] {
  const [known, setKnown] = useState({ view, rows: usual });
  const rows = known.view === view ? known.rows : usual;
  const measure = (frame: HTMLElement | null): void => {
    if (frame !== null && rows > 1 && frame.scrollHeight > frame.clientHeight + 1) setKnown({ view, rows: rows - 1 });
  };
  return [rows, measure];
}
