import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { vi } from '#renderer/language/vi/index.ts';
import { productSources, root } from './zones.ts';

/**
 * One word for one thing, on the screen, on paper and in the guide. Left: what it is not called; right: what it is. The reasons are the names of
 * the ways to practise (“Tập làm thử”), of a tally, of the outcome staff press; a file is kept (“lưu”), what happened is written down (“ghi”).
 */
const RATHER: readonly (readonly [former: RegExp, word: string])[] = [
  [/lượt luyện(?! nộp hồ sơ)/i, 'lượt tập'],
  [/luyện xong/i, 'tập xong'],
  [/lượt mở xem/i, 'lượt xem'],
  [/đếm tay/i, 'số đếm'],
  [/cần hỗ trợ lại/i, 'cần quay lại'],
  [/xuất (?:gói|báo cáo|tệp|cài đặt|kết quả)/i, 'lưu'],
  [/ghi (?:tệp|cài đặt|gói|danh sách)/i, 'lưu'],
];

const plain = (text: string): string => text.normalize('NFC').replaceAll('\u00A0', ' ');

test('words that staff read have one form', () => {
  const messages = Object.entries(vi).map(([key, text]): [string, string] => [key, plain(text)]);
  const words = productSources()
    .filter(({ path }) => /^core\/.*words\.ts$/.test(path))
    .map(({ path, text }): [string, string] => [path, plain(text)]);
  expect(words.length).toBeGreaterThan(5);
  const guide: [string, string] = ['docs/staff-guide.md', plain(readFileSync(join(root, 'docs/staff-guide.md'), 'utf8'))];
  const wrong = [...messages, ...words, guide].flatMap(([where, text]) =>
    RATHER.flatMap(([former, word]) => (former.test(text) ? [`${where}: ${former.exec(text)?.[0]} → ${word}`] : [])),
  );
  expect(wrong).toEqual([]);
});
