import type { Language, Localised } from '../basics/language.ts';
import { momentText } from '../basics/vietnamese-time.ts';
import type { PrinterUse } from '../settings/printers.ts';
import type { Paper } from '../slip/printed.ts';

/** The page a printer is tried with: what it says is the same for every office, and nobody's. */
export interface TestPage {
  readonly paper: Paper;
  readonly language: Language;
  readonly use: PrinterUse;
  /** A code to be scanned; none where there is no content to take an address from. */
  readonly qr: { readonly address: string; readonly host: string } | null;
  /** UTC, ISO 8601. */
  readonly printedAt: string;
}

/** Letters with two marks one over the other: where a printer lacks them, or a line is cut, it is seen here first. */
export const HARD_LETTERS = ['Ế', 'Ộ', 'Ữ', 'Ẵ'] as const;

const WORDS = {
  title: { vi: 'TỜ IN THỬ', en: 'TEST PAGE' },
  slips: { vi: 'Máy in phiếu', en: 'Printer for slips' },
  office: { vi: 'Máy in giấy A4', en: 'Printer for A4' },
  letters: {
    vi: 'Bốn chữ này phải rõ cả dấu trên, dấu dưới.',
    en: 'These four letters must be clear, with all their marks.',
  },
  ruler: {
    vi: 'Hai mũi tên ở hai đầu thước phải nằm đủ trên giấy. Từ 0 đến 50 dài đúng 5 cm.',
    en: 'The arrows at both ends must be on the paper, whole. From 0 to 50 it is exactly 5 cm.',
  },
  scan: { vi: 'Quét thử bằng điện thoại. Phải thấy', en: 'Scan it with a phone. It must show' },
  answer: {
    vi: 'Xem xong, trả lời câu “Phiếu đã ra chưa?” trên màn hình.',
    en: 'Then answer on the screen: has the page come out?',
  },
  printed: { vi: 'In {time}, {date}', en: 'Printed {time}, {date}' },
  qrLabel: { vi: 'Mã QR mở trang', en: 'QR code that opens' },
} as const satisfies Record<string, Localised>;

/** Every line of the page in its language, so that the page which draws it holds no words. */
export interface TestPageLines {
  readonly title: string;
  readonly use: string;
  readonly letters: string;
  readonly ruler: string;
  readonly scan: string;
  readonly qrLabel: string;
  readonly answer: string;
  readonly printedAt: string;
}

export function testPageLines({ language, use, qr, printedAt }: TestPage): TestPageLines {
  const { time, date } = momentText(printedAt);
  return {
    title: WORDS.title[language],
    use: WORDS[use][language],
    letters: WORDS.letters[language],
    ruler: WORDS.ruler[language],
    scan: WORDS.scan[language],
    qrLabel: `${WORDS.qrLabel[language]} ${qr?.host ?? ''}`.trim(),
    answer: WORDS.answer[language],
    printedAt: WORDS.printed[language].replace('{time}', time).replace('{date}', date),
  };
}
