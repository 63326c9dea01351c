import type { Language, Localised } from '../basics/language.ts';
import { momentText } from '../basics/vietnamese-time.ts';
import type { PaperSize } from '../contract/shapes.ts';
import type { ResumeCode } from './code.ts';
import { PICTURE_NAMES } from './picture-names.ts';

/** What is printed of a kept place: the code, what it is for and how long it is good. Nobody's name, nothing typed. */
export interface CodeSheet {
  readonly paper: PaperSize;
  readonly language: Language;
  readonly office: { readonly name: Localised; readonly place: Localised };
  readonly lesson: Localised;
  readonly code: ResumeCode;
  /** UTC, ISO 8601. */
  readonly until: string;
  readonly printedAt: string;
}

const WORDS = {
  kind: { vi: 'Phiếu tập tiếp', en: 'To go on practising' },
  lesson: { vi: 'Bài đang tập', en: 'Lesson' },
  how: {
    vi: 'Tại Góc Số, bấm “Tập tiếp bài đã giữ”. Chọn ba hình theo thứ tự, rồi bấm ba số.',
    en: 'At Góc Số press “Go on with a kept lesson”. Choose the three pictures in order, then the three digits.',
  },
  check: { vi: 'Ba số', en: 'Three digits' },
  until: { vi: 'Giữ trên máy này đến ngày {date}.', en: 'Kept on this machine until {date}.' },
  noName: { vi: 'Phiếu không ghi tên. Ai cầm phiếu cũng tập tiếp được.', en: 'No name is on it. Whoever has it can go on.' },
  printed: { vi: 'In {time}, {date}', en: 'Printed {time}, {date}' },
} as const satisfies Record<string, Localised>;

/** Every line of the sheet in its language, so that the page which draws it holds no words. */
export interface CodeSheetLines {
  readonly kind: string;
  readonly lesson: string;
  readonly how: string;
  readonly check: string;
  readonly until: string;
  readonly noName: string;
  readonly printedAt: string;
  /** The names of the three pictures, in order. */
  readonly names: readonly string[];
}

export function codeSheetLines({ language, code, until, printedAt }: CodeSheet): CodeSheetLines {
  const printed = momentText(printedAt);
  return {
    kind: WORDS.kind[language],
    lesson: WORDS.lesson[language],
    how: WORDS.how[language],
    check: WORDS.check[language],
    until: WORDS.until[language].replace('{date}', momentText(until).date),
    noName: WORDS.noName[language],
    printedAt: WORDS.printed[language].replace('{time}', printed.time).replace('{date}', printed.date),
    names: code.pictures.map((picture) => PICTURE_NAMES[picture][language]),
  };
}
