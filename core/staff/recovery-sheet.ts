import type { Language, Localised } from '../basics/language.ts';
import { dayText } from '../basics/vietnamese-time.ts';
import { officeHead } from '../sheet/office-head.ts';
import { ORGAN, PLACE } from '../sheet/organ.ts';
import type { Sheet } from '../sheet/sheet.ts';

const WORDS = {
  title: { vi: 'Phiếu khôi phục', en: 'Recovery sheet' },
  about: {
    vi: 'Mở góc cán bộ của Góc Số khi không quản trị nào nhớ mã PIN',
    en: 'Opens the staff corner of Góc Số when no admin remembers a PIN',
  },
  kiosk: { vi: 'Máy:', en: 'Kiosk:' },
  made: { vi: 'Ngày tạo phiếu:', en: 'Made on:' },
  keeper: { vi: 'Người giữ phiếu:', en: 'Kept by:' },
  kept: { vi: 'Nơi cất:', en: 'Kept in:' },
  code: { vi: 'Mã khôi phục (không có chữ I, O và số 0, 1)', en: 'Recovery code (no letters I, O and no digits 0, 1)' },
  how: { vi: 'Cách dùng', en: 'How to use it' },
  steps: {
    vi: '1. Trên máy, nhấn giữ dấu Góc Số 3 giây.\n2. Bấm “Quên mã PIN”, rồi gõ 20 chữ và số ở trên. Gạch ngang, chữ hoa hay thường đều được.\n3. Đặt mã PIN mới cho quản trị.\n4. Vào mục Cán bộ, tạo và in phiếu mới. Phiếu này đã hết dùng.',
    en: '1. On the kiosk hold the Góc Số mark for 3 seconds.\n2. Press “PIN forgotten” and type the 20 signs above, with or without dashes, in capitals or small letters.\n3. Set a new PIN for the admin.\n4. Under Staff make and print a new sheet. This one is used up.',
  },
  keep: { vi: 'Cất giữ', en: 'Keeping it' },
  rules: {
    vi: 'Cho vào phong bì dán kín, cất trong tủ khoá của cơ quan.\nKhông chụp ảnh, không gửi qua tin nhắn. Ai có mã này đều mở được góc cán bộ.\nMáy không lưu mã. Mất phiếu thì quản trị tạo phiếu mới, phiếu cũ hết dùng ngay.',
    en: 'Put it in a sealed envelope and into the locked cabinet of the office.\nTake no picture of it and send it to nobody. Whoever has this code can open the staff corner.\nThe machine does not keep the code. If it is lost an admin makes a new sheet, and this one is void at once.',
  },
  maker: { vi: 'Người tạo phiếu', en: 'Made by' },
  receiver: { vi: 'Người giữ phiếu', en: 'Keeper' },
  sign: { vi: '(Ký, ghi rõ họ tên)', en: '(Signature, full name)' },
} as const satisfies Record<string, Localised>;

export interface RecoverySheetOf {
  /** As `makeRecoveryCode` made it. */
  readonly code: string;
  readonly kiosk: string;
  /** Day in Việt Nam, YYYY-MM-DD. */
  readonly day: string;
  readonly language: Language;
}

/** The code on paper, for the office's safe. Its title, which a printer's queue shows, says nothing of it. */
export function recoverySheet({ code, kiosk, day, language }: RecoverySheetOf): Sheet {
  const say = (words: Localised): string => words[language];
  const paragraphs = (words: Localised) =>
    say(words)
      .split('\n')
      .map((text) => ({ kind: 'paragraph', text }) as const);
  return {
    size: 'a4',
    language,
    title: say(WORDS.title),
    blocks: [
      officeHead({ of: 'state', above: say(ORGAN.above), organ: say(ORGAN.organ), place: PLACE, day, language }),
      { kind: 'title', text: say(WORDS.title), about: say(WORDS.about) },
      {
        kind: 'fields',
        rows: [
          { label: say(WORDS.kiosk), value: kiosk },
          { label: say(WORDS.made), value: dayText(day) },
          { label: say(WORDS.keeper), value: null },
          { label: say(WORDS.kept), value: null },
        ],
      },
      { kind: 'code', label: say(WORDS.code), text: code },
      { kind: 'heading', text: say(WORDS.how) },
      ...paragraphs(WORDS.steps),
      { kind: 'heading', text: say(WORDS.keep) },
      ...paragraphs(WORDS.rules),
      {
        kind: 'signatures',
        columns: [
          { role: say(WORDS.maker), hint: say(WORDS.sign) },
          { role: say(WORDS.receiver), hint: say(WORDS.sign) },
        ],
      },
    ],
  };
}
