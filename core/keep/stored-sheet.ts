import type { Language } from '../basics/language.ts';
import { dayText } from '../basics/vietnamese-time.ts';
import type { Sheet, SheetBlock } from '../sheet/sheet.ts';
import { linesOf, STORED, STORED_KINDS, type StoredKind } from './stored.ts';
import { STORED_WORDS } from './stored-words.ts';

export interface StoredSheetOf {
  /** For how many months single visits stay. */
  readonly months: number;
  readonly kiosk: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly language: Language;
}

/** “Máy này ghi lại gì” on paper, to be hung beside the kiosk or given to whoever asks. */
export function storedSheet({ months, kiosk, day, language }: StoredSheetOf): Sheet {
  const words = STORED_WORDS[language];
  const part = (kind: StoredKind): readonly SheetBlock[] => {
    const { keeps, sees } = STORED[kind];
    const rule = `${words[`stored.keeps.${keeps}`].replace('{months}', String(months))}. ${words[`stored.sees.${sees}`]}.`;
    return [
      { kind: 'heading', text: words[`stored.${kind}`] },
      { kind: 'paragraph', text: rule, strong: true },
      ...linesOf(kind).map((line): SheetBlock => ({ kind: 'paragraph', text: `– ${words[`stored.${line}`]}.` })),
    ];
  };
  return {
    size: 'a4',
    language,
    title: words['stored.title'],
    blocks: [
      { kind: 'title', text: words['stored.title'].toLocaleUpperCase(language), about: `${kiosk}, ${dayText(day)}` },
      { kind: 'paragraph', text: words['stored.intro'] },
      { kind: 'heading', text: words['stored.never'] },
      { kind: 'paragraph', text: words['stored.neverMore'], strong: true },
      ...STORED_KINDS.flatMap(part),
      { kind: 'note', text: `${words['stored.where']} ${words['stored.copies']}` },
    ],
  };
}
