import { expect, test } from 'vitest';
import { PICTURES } from './pictures.ts';
import { codeSheetLines, type CodeSheet } from './code-sheet.ts';
import { PICTURE_NAMES } from './picture-names.ts';

const both = (text: string) => ({ vi: text, en: text });
const sheet: CodeSheet = {
  paper: 'a5',
  language: 'vi',
  office: { name: both('Trung tâm'), place: both('Phú Thọ') },
  lesson: both('Bài'),
  code: { pictures: ['buffalo', 'hat', 'rice'], check: '047' },
  until: '2026-12-24T18:00:00.000Z',
  printedAt: '2026-11-24T18:05:00.000Z',
};

test('the sheet names its pictures in order, and its days as people in Việt Nam count them', () => {
  const lines = codeSheetLines(sheet);
  expect(lines.names).toEqual(['Con trâu', 'Cái nón', 'Bông lúa']);
  expect(lines.until).toBe('Giữ trên máy này đến ngày 25/12/2026.');
  expect(lines.printedAt).toBe('In 01:05, 25/11/2026');
  expect(codeSheetLines({ ...sheet, language: 'en' }).names).toEqual(['Buffalo', 'Hat', 'Rice']);
});

test('no two pictures share a name, in either language', () => {
  for (const language of ['vi', 'en'] as const)
    expect(new Set(PICTURES.map((picture) => PICTURE_NAMES[picture][language])).size).toBe(PICTURES.length);
});
