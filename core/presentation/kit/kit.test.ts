import { expect, test } from 'vitest';
import { smallMeetingPack } from '#support/small-meeting.ts';
import type { Sheet, SheetBlock } from '../../sheet/sheet.ts';
import { shelfOf } from '../shelf.ts';
import { headsSheet } from './heads-sheet.ts';
import { programmeSheet } from './programme-sheet.ts';
import { type Held, resultSheet } from './result-sheet.ts';

const pack = smallMeetingPack();
const [plan] = pack.plans ?? [];
if (plan === undefined) throw new Error('no plan');
const of = { plan, shelf: shelfOf(pack), language: 'vi' } as const;
const tables = ({ blocks }: Sheet) =>
  blocks.filter((block): block is Extract<SheetBlock, { readonly kind: 'table' }> => block.kind === 'table');
const fields = ({ blocks }: Sheet) => blocks.flatMap((block) => (block.kind === 'fields' ? block.rows : []));
const head = ({ blocks }: Sheet) => blocks[0];
const held: Held = {
  said: {
    programme: ['thu-tuc', 'viec-khac'],
    all: 24,
    members: 11,
    elderly: 9,
    shown: ['projector', 'quiz'],
    quiz: { answered: 40, right: 31 },
    printed: 12,
  },
  place: 'Chi bộ Khu 3',
  day: '2026-11-26',
};

test('the programme runs a clock over the parts, with what is said and who does it; who they are is left to the hand', () => {
  const sheet = programmeSheet(of);
  const [table] = tables(sheet);
  expect(table?.rows.map((row) => row[1])).toEqual(['0–2', '2–4', '4–9', '9–11', '11–13', '13–15']);
  expect(table?.total?.[1]).toBe('15');
  expect(table?.rows[0]).toEqual(['1', '0–2', 'Lời nói: Chào', 'Chào bà con. Hai câu.', 'Người dẫn nói']);
  expect(table?.rows[2]?.[4]).toBe('Một người trong phòng lên làm, người dẫn đứng cạnh');
  expect(table?.rows[2]?.[3]).toMatch(/^Các chặng: .+\.$/);
  expect(table?.rows[3]?.[3]).toBe('Thiếu: Thiếu số. Chưa nhập đủ. Nhập lại.');
  expect(table?.rows[4]?.[3]).toBe('Câu hỏi 1: Thật không? Câu hỏi 2: Thật không?');
  expect(table?.rows[5]?.[3]).toBe('Ai hỏi gì không?');
  expect(fields(sheet).filter(({ value }) => value === null)).toHaveLength(3);
});

test('a part the content has no more is not on the programme', () => {
  const shelf = shelfOf({ ...pack, scripts: [] });
  const [table] = tables(programmeSheet({ ...of, shelf }));
  expect(table?.rows.map((row) => row[1])).toEqual(['0–2', '2–4', '4–6', '6–8']);
});

test('the head count has empty boxes alone: no name, no number of anybody', () => {
  const sheet = headsSheet(of);
  expect(tables(sheet)).toHaveLength(3);
  for (const { rows } of tables(sheet)) for (const row of rows) expect(row.slice(1).every((cell) => cell === '')).toBe(true);
  expect(fields(sheet).every(({ value }) => value === null)).toBe(true);
  expect(JSON.stringify(sheet)).not.toMatch(/Họ và tên|CCCD|căn cước|Chữ ký/i);
});

test('a result sheet of which nothing is known is blank', () => {
  const sheet = resultSheet({ ...of, held: null });
  expect(fields(sheet).every(({ value }) => value === null)).toBe(true);
  const [parts, answers] = tables(sheet);
  expect(parts?.rows.every((row) => row[2] === '')).toBe(true);
  expect(answers?.rows).toEqual([
    ['1', 'Thật không?', '', ''],
    ['2', 'Thật không?', '', ''],
  ]);
  expect(answers?.total).toEqual(['', 'Cộng', '', '']);
});

test('what was kept of a meeting stands on it, question by question where hands were counted', () => {
  const rounds = [{ quiz: 'hoi', round: 'hai', answered: 20, right: 16 }];
  const sheet = resultSheet({ ...of, held: { ...held, said: { ...held.said, rounds } } });
  expect(fields(sheet).map(({ value }) => value)).toEqual([
    'Chi bộ Khu 3',
    '26/11/2026',
    '24',
    '11',
    '9',
    'trình chiếu, trả lời câu hỏi',
    '12',
  ]);
  const [parts, answers] = tables(sheet);
  expect(parts?.rows.map((row) => row[2])).toEqual(['', 'X', 'X', 'X', 'X', '', 'X']);
  expect(answers?.rows[0]).toEqual(['1', 'Thật không?', '', '']);
  expect(answers?.rows[1]).toEqual(['2', 'Thật không?', 20, 16]);
  expect(answers?.total).toEqual(['', 'Cộng', 40, 31]);
});

test('of two parts that ask other questions of one quiz the one is marked whose question was counted', () => {
  const part = (round: string) => ({ kind: 'quiz' as const, quiz: 'hoi', rounds: [round], minutes: 5 });
  const twice = { ...plan, items: [part('mot'), part('hai')] };
  const rounds = [{ quiz: 'hoi', round: 'hai', answered: 20, right: 16 }];
  const sheet = resultSheet({ ...of, plan: twice, held: { ...held, said: { ...held.said, programme: [], rounds } } });
  expect(tables(sheet)[0]?.rows.map((row) => row[2])).toEqual(['', 'X']);
});

test('of a branch the papers are of the Party, of everybody else of the centre; the day is left to the hand', () => {
  const branch = { ...of, plan: { ...plan, audience: 'branch' as const } };
  for (const sheet of [programmeSheet(branch), headsSheet(branch), resultSheet({ ...branch, held })])
    expect(head(sheet)).toMatchObject({
      nation: 'ĐẢNG CỘNG SẢN VIỆT NAM',
      organ: expect.stringMatching(/^CHI BỘ \.+$/) as string,
    });
  expect(head(programmeSheet(of))).toMatchObject({ motto: 'Độc lập - Tự do - Hạnh phúc' });
  expect(head(resultSheet({ ...of, held }))).toMatchObject({ placeAndDate: 'Liên Minh, ngày ...... tháng ...... năm 20......' });
});

test('nothing looks like a certificate, and every paper is in one language', () => {
  const all = (language: 'vi' | 'en') =>
    JSON.stringify([
      programmeSheet({ ...of, language }),
      headsSheet({ ...of, language }),
      resultSheet({ ...of, language, held }),
    ]);
  expect(all('vi')).not.toMatch(/chứng nhận|chứng chỉ|giấy khen|hoàn thành khoá/i);
  expect(all('en')).not.toMatch(/certificate|diploma/i);
  expect(all('en')).not.toMatch(/Người dẫn|Chương trình|Có mặt|\{\w+\}/);
  expect(all('vi')).not.toMatch(/\{\w+\}/);
});
