import type { Language } from '#core/basics/language.ts';

/** What `audit:verify` says, in the language of the office unless English is asked for. */
interface VerifyWords {
  readonly usage: string;
  readonly unreadable: (name: string) => string;
  readonly changed: (sequence: number) => string;
  readonly missingBefore: (sequence: number) => string;
  readonly letGo: (kind: string, month: string, files: number, records: number) => string;
  readonly unproved: (month: string) => string;
  readonly lostSum: (month: string) => string;
  readonly holds: (entries: number, head: string) => string;
  readonly broken: (entries: number, head: string) => string;
}

const CALL = 'npm run audit:verify -- [--data DIR] [--lang vi|en]';

export const VERIFY_WORDS: Readonly<Record<Language, VerifyWords>> = {
  vi: {
    usage: `Cách gọi: ${CALL}`,
    unreadable: (name) => `${name}: không đọc được, hoặc bị chương trình khác sửa`,
    changed: (sequence) => `việc số ${sequence}: nội dung bị sửa sau khi ghi`,
    missingBefore: (sequence) => `việc số ${sequence}: việc trước đó bị mất hoặc bị sửa`,
    letGo: (kind, month, files, records) => `đã xoá theo hạn: ${kind} tháng ${month}, ${files} tệp, ${records} bản ghi`,
    unproved: (month) => `${month}: mất các ngày của tháng, mà nhật ký không ghi đã xoá đúng các ngày đó`,
    lostSum: (month) => `${month}: đã xoá các ngày của tháng, nhưng không còn tổng của tháng`,
    holds: (entries, head) => `${entries} việc, việc mới nhất ${head}: chuỗi NGUYÊN VẸN`,
    broken: (entries, head) => `${entries} việc, việc mới nhất ${head}: chuỗi KHÔNG còn nguyên vẹn`,
  },
  en: {
    usage: `Usage: ${CALL}`,
    unreadable: (name) => `${name}: cannot be read, or was changed by another program`,
    changed: (sequence) => `entry ${sequence}: its words were changed after it was written`,
    missingBefore: (sequence) => `entry ${sequence}: what stood before it is missing or was changed`,
    letGo: (kind, month, files, records) => `let go: ${kind} of ${month}, ${files} files, ${records} records`,
    unproved: (month) => `${month}: its days are gone, and no entry says that exactly these went`,
    lostSum: (month) => `${month}: its days were let go, and their sum is not there`,
    holds: (entries, head) => `${entries} entries, newest ${head}: the chain holds`,
    broken: (entries, head) => `${entries} entries, newest ${head}: the chain does NOT hold`,
  },
};
