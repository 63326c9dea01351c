import { expect, test } from 'vitest';
import { countPlaywright, countVitest, sum } from './count.mjs';

test('a file that cannot be loaded counts as a failure', () => {
  const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numFailedTestSuites: 1 };
  expect(countVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

test('failed tests are counted one by one, not by file', () => {
  const report = { numPassedTests: 3, numFailedTests: 2, numPendingTests: 0, numFailedTestSuites: 1, numTodoTests: 1 };
  expect(countVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 1 });
});

test('a flaky end-to-end test is a failing one, and so is an error outside any test', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
  expect(countPlaywright(report)).toEqual({ passed: 5, failed: 3, skipped: 2 });
});

test('sums are sums', () => {
  expect(
    sum([
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ]),
  ).toEqual({ passed: 11, failed: 22, skipped: 33 });
  expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
