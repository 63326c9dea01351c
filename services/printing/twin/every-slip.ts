import { LANGUAGES, type Language } from '#core/basics/language.ts';
import type { ContentPack } from '#core/content/pack.ts';
import type { Procedure } from '#core/content/procedure.ts';
import type { PaperSize } from '#core/contract/shapes.ts';
import { buildSlip } from '#core/slip/build.ts';
import type { SlipDocument } from '#core/slip/document.ts';
import { PAPER_SIZES } from '#core/slip/paper-sizes.ts';
import { personalPapers } from '#core/slip/papers.ts';

export interface NamedSlip {
  /** Procedure or lesson, paper and language. */
  readonly name: string;
  readonly slip: SlipDocument;
}

type Answers = Readonly<Record<string, string>>;

/** The answers that call for most papers, and among those for most letters: no slip of the procedure is longer. */
export function worstAnswers(procedure: Procedure): Answers {
  let ways: readonly Answers[] = [{}];
  for (const { id, answers } of procedure.questions)
    ways = ways.flatMap((way) => answers.map((answer) => ({ ...way, [id]: answer.id })));
  const weight = (way: Answers): number =>
    personalPapers(procedure, way).reduce(
      (sum, { paper, because }) => sum + 1000 + paper.name.vi.length + (because ?? paper.detail).vi.length,
      0,
    );
  const [worst = {}] = ways
    .map((way) => ({ way, weight: weight(way) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ way }) => way);
  return worst;
}

export interface WhichSlips {
  readonly papers?: readonly PaperSize[];
  readonly languages?: readonly Language[];
}

/** Every field of the office filled: it is said then, and takes room. */
const OFFICE_SAYS = 'Quầy số 2, tầng một';
/** The day on which what is tried was printed. */
export const PRINTED_AT = '2026-11-26T03:00:00.000Z';

/** The slip of every procedure and lesson at its worst, on every paper and in every language that is asked for. Throws where one may not be printed. */
export function everySlip(
  pack: ContentPack,
  { papers = PAPER_SIZES, languages = LANGUAGES }: WhichSlips = {},
): readonly NamedSlip[] {
  const office = Object.fromEntries(pack.officeFields.map(({ id }) => [id, OFFICE_SAYS]));
  const worst = pack.procedures.map((procedure) => ({ procedure: procedure.id, answers: worstAnswers(procedure) }));
  return papers.flatMap((paper) =>
    languages.flatMap((language) =>
      worst.map(({ procedure, answers }) => {
        const slip = buildSlip({ pack, procedure, answers, office, paper, language, printedAt: PRINTED_AT });
        if (!slip.ok) throw new Error(`${procedure}: ${slip.error}`);
        return { name: `${procedure}, ${paper}, ${language}`, slip: slip.value };
      }),
    ),
  );
}
