import type { Language } from '../basics/language.ts';
import { momentText } from '../basics/vietnamese-time.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { Finding } from './finding.ts';
import type { PageFacts } from './page-facts.ts';
import { pageLines } from './page-lines.ts';
import { PAGE_WORDS } from './page-words.ts';
import { verdictOf } from './sayings.ts';
import { spell } from './spell.ts';
import { CHECK_NAMES, VERDICT_NAMES } from './words.ts';

export interface CheckSheetOf {
  readonly language: Language;
  /** Short name of the kiosk. */
  readonly kiosk: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly findings: readonly Finding[];
  readonly page: PageFacts;
}

/** The look at the machine on one sheet, for the folder of the machine or for whoever comes to mend it. */
export function checkSheet({ language, kiosk, at, findings, page }: CheckSheetOf): Sheet {
  const word = (name: keyof typeof PAGE_WORDS): string => PAGE_WORDS[name][language];
  const { time, date } = momentText(at);
  return {
    size: 'a4',
    language,
    title: word('title'),
    blocks: [
      { kind: 'title', text: word('title') },
      {
        kind: 'fields',
        rows: [
          { label: word('kiosk'), value: kiosk },
          { label: word('at'), value: `${time} ${date}` },
          ...pageLines(page, language),
        ],
      },
      {
        kind: 'table',
        columns: [
          { title: word('part'), width: 1.3 },
          { title: word('verdict'), width: 1 },
          { title: word('found'), width: 4.2 },
        ],
        rows: findings.map((finding) => {
          const { says, next } = spell(finding, language);
          const told = [says, ...finding.named, ...(next === null ? [] : [`→ ${next}`])];
          return [CHECK_NAMES[finding.check][language], VERDICT_NAMES[verdictOf(finding)][language], told.join(' · ')];
        }),
      },
      { kind: 'note', text: word('note') },
    ],
  };
}
