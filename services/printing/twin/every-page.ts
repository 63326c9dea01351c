import { LANGUAGES } from '#core/basics/language.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { ContentPack } from '#core/content/pack.ts';
import { handoutSheet, hasHandout } from '#core/handout/handout-sheet.ts';
import type { ResumeCode } from '#core/resume/code.ts';
import { type Picture, PICTURES } from '#core/resume/pictures.ts';
import { PAPER_SIZES } from '#core/slip/paper-sizes.ts';
import type { PrintedDocument } from '#core/slip/printed.ts';
import { SLIP_WORDS } from '#core/slip/words.ts';
import { everySlip, PRINTED_AT, type WhichSlips } from './every-slip.ts';

/** Something that somebody takes home. */
export interface NamedPage {
  /** What it is about, paper and language. */
  readonly name: string;
  readonly document: PrintedDocument;
}

/** Everything of a pack that somebody may take home, on every paper and in every language that is asked for: slips, handouts, codes of kept places. */
export function everyPage(pack: ContentPack, which: WhichSlips = {}): readonly NamedPage[] {
  const slips = everySlip(pack, which).map(({ name, slip }): NamedPage => ({ name, document: { kind: 'slip', slip } }));
  return [...slips, ...everyHandout(pack, which), ...everyCode(pack, which)];
}

/** The handout of every lesson there is, alone on its A4. Throws where one may not be printed. */
export function everyHandout(
  pack: ContentPack,
  { languages = LANGUAGES }: Pick<WhichSlips, 'languages'> = {},
): readonly NamedPage[] {
  const day = dayInVietnam(Date.parse(PRINTED_AT));
  return languages.flatMap((language) =>
    pack.procedures.filter(hasHandout).map(({ id }) => {
      const sheet = handoutSheet({ pack, procedure: id, copies: 1, day, language });
      if (!sheet.ok) throw new Error(`${id}: ${sheet.error}`);
      return { name: `${id}, handout, ${language}`, document: { kind: 'sheet', sheet: sheet.value } };
    }),
  );
}

/** Every picture there is, three to a code, with the lessons of the longest names. */
export function everyCode(
  pack: ContentPack,
  { papers = PAPER_SIZES, languages = LANGUAGES }: WhichSlips = {},
): readonly NamedPage[] {
  const lessons = pack.scripts.map(({ title }) => title).toSorted((one, other) => other.vi.length - one.vi.length);
  const office = { name: SLIP_WORDS.office, place: SLIP_WORDS.place };
  return papers.flatMap((paper) =>
    languages.flatMap((language) =>
      threes().map((pictures, at): NamedPage => {
        const lesson = lessons[at % Math.max(1, lessons.length)] ?? SLIP_WORDS.office;
        const code = { pictures, check: '888' };
        return {
          name: `code ${pictures.join(' ')}, ${paper}, ${language}`,
          document: { kind: 'code', sheet: { paper, language, office, lesson, code, until: UNTIL, printedAt: PRINTED_AT } },
        };
      }),
    ),
  );
}

/** A place is kept for thirty days. */
const UNTIL = '2026-12-26T03:00:00.000Z';

/** All pictures, three by three. */
function threes(): readonly ResumeCode['pictures'][] {
  const at = (place: number): Picture => PICTURES[place % PICTURES.length] ?? PICTURES[0];
  return Array.from({ length: Math.ceil(PICTURES.length / 3) }, (_, row) => [at(3 * row), at(3 * row + 1), at(3 * row + 2)]);
}
