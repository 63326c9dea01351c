import { describe, expect, test } from 'vitest';
import { staffNotice } from '#core/contract/shapes.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { silentLogger } from './logger.ts';
import { createNoticeBoard, MOST_NOTICES } from './memory-notice-board.ts';

function board() {
  const clock = createFakeClock();
  const made = createNoticeBoard(clock, silentLogger);
  const counts: number[] = [];
  made.onChange((count) => counts.push(count));
  return { clock, made, counts };
}

describe('the notice board', () => {
  test('keeps a notice until it is cleared, each told once', () => {
    const { clock, made, counts } = board();
    made.add('disk-full', 'settings.json');
    clock.advance(1000);
    made.add('disk-full', 'settings.json');
    made.add('file-recovered', 'settings.json');
    expect(made.list()).toEqual([
      { kind: 'disk-full', about: 'settings.json', at: '2026-11-23T02:00:00.000Z' },
      { kind: 'file-recovered', about: 'settings.json', at: '2026-11-23T02:00:01.000Z' },
    ]);
    made.clear();
    made.clear();
    expect(made.list()).toEqual([]);
    expect(counts).toEqual([1, 2, 0]);
    made.add('disk-full', 'settings.json');
    expect(made.list()).toHaveLength(1);
  });

  test('holds a bounded number of bounded notices, the oldest of them', () => {
    const { made } = board();
    for (let number = 0; number < 200; number += 1) made.add('file-lost', `${number}-${'x'.repeat(300)}`);
    expect(made.list()).toHaveLength(MOST_NOTICES);
    expect(made.list()[0]?.about).toMatch(/^0-x/);
    for (const notice of made.list()) expect(staffNotice.safeParse(notice).success).toBe(true);
  });

  test('takes back notices of an earlier run before its own, without doubling', () => {
    const { made, counts } = board();
    made.add('read-only', 'a');
    const earlier = { kind: 'file-lost', about: 'b', at: '2026-11-20T02:00:00.000Z' } as const;
    made.restore([earlier, { kind: 'read-only', about: 'a', at: earlier.at }]);
    made.restore([earlier]);
    expect(made.list().map(({ about }) => about)).toEqual(['b', 'a']);
    expect(counts).toEqual([1, 2]);
  });
});
