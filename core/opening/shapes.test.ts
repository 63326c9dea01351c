import { expect, test } from 'vitest';
import { NO_DOOR, NOTICE_LIMIT } from './door.ts';
import { judgeHoliday, judgeNotice } from './judge-door.ts';
import { door } from './shapes.ts';

const notice = (vi: string, en = '', to = '2026-12-05') => ({ text: { vi, en }, from: '2026-12-01', to });

test('what may not hang at the door is named, and never stored', () => {
  for (const [line, problem] of [
    [notice('Chiều 03/12/2026 trung tâm họp, mời đến buổi sáng.'), null],
    [notice('a'.repeat(NOTICE_LIMIT), 'b'.repeat(NOTICE_LIMIT)), null],
    [notice('a'.repeat(NOTICE_LIMIT + 1)), 'too-long'],
    [notice('x', 'b'.repeat(NOTICE_LIMIT + 1)), 'too-long'],
    [notice(''), 'empty'],
    [notice('Gọi 0912 345 678'), 'private'],
    [notice('Căn cước 025199001234'), 'private'],
    [notice('x', 'write to lan@xa.vn'), 'private'],
    [notice('x', '', '2026-11-30'), 'days-turned'],
  ] as const) {
    expect([line, judgeNotice(line)]).toEqual([line, problem]);
    expect(door.safeParse({ ...NO_DOOR, notice: line }).success).toBe(problem === null);
  }
  const days = { from: '2026-12-01', to: '2026-12-02' };
  expect(judgeHoliday({ ...days, name: { own: { vi: 'Hội làng', en: '' } } })).toBeNull();
  expect(judgeHoliday({ ...days, name: { own: { vi: 'Gọi 0912345678', en: '' } } })).toBe('private');
  expect(judgeHoliday({ ...days, name: { own: { vi: 'a'.repeat(61), en: '' } } })).toBe('too-long');
  expect(judgeHoliday({ from: '2026-12-02', to: '2026-12-01', name: { listed: 'tet' } })).toBe('days-turned');
});

test('hours are seven days of stretches that follow each other', () => {
  const week = (spans: unknown) => ({ ...NO_DOOR, hours: [spans, [], [], [], [], [], []] });
  expect(door.safeParse(week([{ from: 450, to: 690 }])).success).toBe(true);
  for (const spans of [
    [{ from: 690, to: 450 }],
    [{ from: 450, to: 450 }],
    [{ from: 450, to: 1500 }],
    [{ from: 450.5, to: 690 }],
    [
      { from: 450, to: 690 },
      { from: 600, to: 800 },
    ],
  ])
    expect([spans, door.safeParse(week(spans)).success]).toEqual([spans, false]);
  expect(door.safeParse({ ...NO_DOOR, hours: [] }).success).toBe(false);
  expect(door.safeParse({ ...NO_DOOR, openOn: 'hôm nay' }).success).toBe(false);
});
