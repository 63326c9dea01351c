import { expect, test } from 'vitest';
import { failuresOfPlaywright, failuresOfVitest } from './failures.mjs';

test('failed unit tests are named, and a file that could not be loaded', () => {
  const report = {
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'well' },
          { status: 'failed', fullName: 'badly', failureMessages: ['\u001B[31mexpected 1\nto be 2\u001B[39m'] },
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', assertionResults: [{ status: 'pending', fullName: 'later' }] },
    ],
  };
  expect(failuresOfVitest(report)).toEqual([
    'a.test.ts › badly\n    expected 1\n    to be 2',
    'b.test.ts › could not be loaded\n    no such module',
  ]);
});

test('failed end-to-end tests are named at any depth, a second try too, and errors outside them', () => {
  const tried = (ok: boolean, ...messages: string[]) => ({
    title: 'prints',
    ok,
    tests: [{ results: messages.map((message) => ({ error: { message } })) }],
  });
  const report = {
    suites: [
      {
        title: 'visit.spec.ts',
        file: 'visit.spec.ts',
        specs: [tried(true), tried(true, 'the first time')],
        suites: [{ title: 'low', file: 'visit.spec.ts', specs: [tried(false, 'x'.repeat(2000))] }],
      },
    ],
    errors: [{ message: 'the runner' }],
  };
  expect(failuresOfPlaywright(report)).toEqual([
    'visit.spec.ts › prints\n    the first time',
    `visit.spec.ts › prints\n    ${'x'.repeat(600)}`,
    ' › outside any test\n    the runner',
  ]);
  expect(failuresOfPlaywright({})).toEqual([]);
});
