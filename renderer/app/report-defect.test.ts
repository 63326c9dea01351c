import { expect, test } from 'vitest';
import { errorName, ownPosition, reportDefect } from './report-defect.ts';
import type { KioskClient } from '#renderer/client/client.ts';

const stack = `TypeError: cannot read 001099012345
    at draw (http://127.0.0.1:41000/assets/Procedure-x1.js:12:34)
    at http://127.0.0.1:41000/assets/index-y2.js:1:2`;

test('takes the first own position and nothing of the message', () => {
  expect(ownPosition(stack)).toBe('assets/Procedure-x1.js:12:34');
  expect(ownPosition('Error: 001099012345')).toBe('');
  expect(ownPosition(undefined)).toBe('');
});

test('names are letters only, whatever was thrown', () => {
  expect(errorName(new TypeError('x'))).toBe('TypeError');
  expect(errorName('a thrown 001099012345')).toBe('Unknown');
  const odd = new Error('x');
  odd.name = '001099012345';
  expect(errorName(odd)).toBe('Unknown');
});

test('what is sent holds no part of the message', () => {
  const sent: unknown[] = [];
  const client = {
    call: (name: string, input: unknown) => {
      sent.push([name, input]);
      return Promise.resolve({ ok: true, value: {} });
    },
  } as unknown as KioskClient;
  const error = new TypeError('cannot read 001099012345');
  error.stack = stack;
  reportDefect(client, 'render', error);
  expect(sent).toEqual([['kiosk.report', { kind: 'render', name: 'TypeError', position: 'assets/Procedure-x1.js:12:34' }]]);
});
