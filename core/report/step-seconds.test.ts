import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addInto } from './numbers.ts';
import { classBounds, medianSeconds, SECOND_CLASSES, secondClass } from './step-seconds.ts';

const time = fc.integer({ min: 0, max: 3600 });
const classed = (times: readonly number[]): Record<string, number> =>
  times.reduce((counts, one) => addInto(counts, { [secondClass(one)]: 1 }) as Record<string, number>, {});

test('every time a record can hold has one class, whose bounds hold it', () => {
  fc.assert(
    fc.property(time, (seconds) => {
      const { from, below } = classBounds(secondClass(seconds));
      expect(from <= seconds && seconds < below).toBe(true);
    }),
  );
  expect([...SECOND_CLASSES].toSorted((a, b) => a - b)).toEqual(SECOND_CLASSES);
});

test('the median of the classes lies in the class of the true median', () => {
  fc.assert(
    fc.property(fc.array(time, { minLength: 1, maxLength: 60 }), (times) => {
      const middle = times.toSorted((a, b) => a - b)[Math.ceil(times.length / 2) - 1] ?? 0;
      expect(secondClass(medianSeconds(classed(times)) ?? -1)).toBe(secondClass(middle));
    }),
  );
});

test('nothing timed has no median', () => {
  expect(medianSeconds({})).toBeNull();
  expect(medianSeconds({ '3': 1 })).toBe(3);
  expect(medianSeconds({ '60': 100 })).toBe(75);
});
