import type { Localised } from '#core/basics/language.ts';

const OPTIONS = 'npm run merge -- [--help] [--lang vi|en] [--from YYYY-MM-DD --to YYYY-MM-DD] [--out FILE.csv|FILE.json] BUNDLE…';

/** What the command says besides the figures. */
export const COMMAND_WORDS = {
  usage: { vi: `Cách gọi: ${OPTIONS}`, en: `Usage: ${OPTIONS}` },
  wrong: { vi: 'Chưa hiểu hoặc còn thiếu: {what}', en: 'Not understood, or missing: {what}' },
  nothing: { vi: 'Không có gói nào để gộp.', en: 'There is no bundle to join.' },
  written: { vi: 'Đã ghi {file} (ô nhỏ được ẩn).', en: 'Written {file} (small cells hidden).' },
  notWritten: { vi: 'Không ghi được {file}.', en: 'Could not write {file}.' },
  help: {
    vi: `Gộp số liệu của nhiều máy Góc Số.

  ${OPTIONS}

BUNDLE là gói số liệu (.gocso) do từng máy xuất ra ở Góc cán bộ, tab “Dữ liệu”; có thể ghi cả thư mục.
Thứ tự không quan trọng; gói cũ, gói lặp lại của cùng một máy không làm số bị tính hai lần.

  --from, --to   chỉ tính các ngày này (giờ Việt Nam, kể cả hai đầu)
  --out FILE     ghi kết quả để gửi đi: .csv mở bằng Excel, .json cho chương trình; ô dưới 5 được ẩn
  --lang en      nói tiếng Anh

Số hiện trên màn hình là số đúng, chỉ để cán bộ xem. Mã thoát: 0 gộp đủ, 1 có gói không đọc được hoặc không ghi được kết quả,
2 gọi sai, 3 không có gì để gộp.`,
    en: `Joins the figures of several Góc Số kiosks.

  ${OPTIONS}

BUNDLE is a bundle of figures (.gocso) that each kiosk makes in its staff corner, tab “Data”; a folder stands for all in it.
The order does not matter; older and repeated bundles of one kiosk count nothing twice.

  --from, --to   only these days (of Việt Nam, both ends among them)
  --out FILE     writes what may be handed on: .csv opens in Excel, .json is for programs; cells under 5 are hidden
  --lang en      says all of it in English

Figures on the screen are exact and for staff alone. Exit codes: 0 all joined, 1 some bundle could not be read or the result not be
written, 2 a wrong call, 3 nothing to join.`,
  },
} as const satisfies Readonly<Record<string, Localised>>;
