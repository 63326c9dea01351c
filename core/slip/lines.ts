import type { Language, Localised } from '../basics/language.ts';
import { dayText, momentText } from '../basics/vietnamese-time.ts';
import type { SlipDocument } from './document.ts';

const WORDS = {
  bring: { vi: 'Phiếu giấy tờ cần mang', en: 'Papers to bring' },
  takeHome: { vi: 'Phiếu mang về', en: 'A slip to take home' },
  home: { vi: 'Muốn làm ở nhà, trên mạng', en: 'To do it from home, online' },
  again: { vi: 'Về nhà nhớ và tập lại', en: 'To remember and practise at home' },
  lesson: { vi: 'Phiếu bài học', en: 'Slip of a lesson' },
  code: { vi: 'Mã thủ tục', en: 'Procedure code' },
  mustSee: { vi: 'Quét xong phải thấy', en: 'After scanning you must see' },
  qrLabel: { vi: 'Mã QR mở trang', en: 'QR code that opens' },
  morePapers: { vi: 'và {count} giấy tờ khác, mời hỏi tại quầy', en: 'and {count} more, please ask at the counter' },
  legal: { vi: 'Căn cứ: {text}', en: 'Legal basis: {text}' },
  content: { vi: 'Nội dung ngày {date}', en: 'Content of {date}' },
  printed: { vi: 'In {time}, {date}', en: 'Printed {time}, {date}' },
  noName: { vi: 'Phiếu không ghi tên người dùng.', en: 'This slip carries no name.' },
} as const satisfies Record<string, Localised>;

/** Every fixed or assembled line of a printed slip in its language, so that the page which draws it holds no words. */
export interface SlipLines {
  readonly kind: string;
  readonly code: string;
  readonly home: string;
  readonly mustSee: string;
  readonly qrLabel: string;
  /** For papers left out because they did not fit. */
  readonly morePapers: (count: number) => string;
  readonly legal: string | null;
  readonly contentDate: string;
  readonly printedAt: string;
  readonly noName: string;
}

export function slipLines(document: SlipDocument): SlipLines {
  const { language, legal } = document;
  const say = (words: Localised, values: Readonly<Record<string, string>> = {}): string => fill(words[language], values);
  return {
    kind: say(document.lesson ? WORDS.lesson : document.papers.length > 0 ? WORDS.bring : WORDS.takeHome),
    code: say(WORDS.code),
    home: say(document.lesson ? WORDS.again : WORDS.home),
    mustSee: say(WORDS.mustSee),
    qrLabel: `${say(WORDS.qrLabel)} ${document.qr.host}`,
    morePapers: (count) => say(WORDS.morePapers, { count: String(count) }),
    legal: legal === null ? null : say(WORDS.legal, { text: pick(legal, language) }),
    contentDate: say(WORDS.content, { date: dayText(document.contentDate) }),
    printedAt: say(WORDS.printed, momentText(document.printedAt)),
    noName: say(WORDS.noName),
  };
}

function pick(text: Localised, language: Language): string {
  return text[language];
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
