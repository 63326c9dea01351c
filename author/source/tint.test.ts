import { expect, test } from 'vitest';
import { tint } from './tint.ts';

const keys = (line: string): readonly string[] => tint(line).flatMap(({ kind, text }) => (kind === 'key' ? [text] : []));

test.each([
  ['id: bai', ['id']],
  ['      - id: nhap-so', ['id']],
  ['      - { id: a, label: x }', ['id', 'label']],
  ["    say: { vi: 'Mã: 1, xong: rồi.', en: \"It's: so\" }", ['say', 'vi', 'en']],
  ['        {', []],
  ['- {', []],
  ["  'Câu: có dấu.'", []],
  ['steps:', ['steps']],
  ['  address: cong · bản', ['address']],
  ['https://a', []],
])('the keys of %s', (line, expected) => {
  expect(keys(line)).toEqual(expected);
});

test('a remark is a remark, and nothing of a line is lost', () => {
  expect(tint('  # id: x')).toEqual([
    { kind: 'plain', text: '  ' },
    { kind: 'remark', text: '# id: x' },
  ]);
  for (const line of ['', '   ', "a: { b: 'c', d: e }", '- - x: y', "it''s: 'a''b: c'"])
    expect(
      tint(line)
        .map(({ text }) => text)
        .join(''),
    ).toBe(line);
});
