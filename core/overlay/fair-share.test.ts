import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fairShare } from './fair-share.ts';

test('short lists stand whole, long ones share what is left', () => {
  expect(fairShare([2, 30, 0, 30, 1], 16)).toEqual([2, 7, 0, 6, 1]);
  expect(fairShare([2, 3], 16)).toEqual([2, 3]);
  expect(fairShare([], 16)).toEqual([]);
  expect(fairShare([9, 9], 0)).toEqual([0, 0]);
});

test('the room is used up, never overrun, and nobody shows two more than one who has more to show', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { maxLength: 8 }), fc.nat(40), (counts, most) => {
      const shares = fairShare(counts, most);
      const all = counts.reduce((sum, count) => sum + count, 0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(Math.min(all, most));
      for (const [at, share] of shares.entries()) {
        expect(share).toBeLessThanOrEqual(counts[at] ?? 0);
        if (share < (counts[at] ?? 0)) for (const other of shares) expect(other).toBeLessThanOrEqual(share + 1);
      }
    }),
  );
});
