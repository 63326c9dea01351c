import { afterAll, beforeAll, expect, test } from 'vitest';
import { calls, type CallName } from '#core/contract/calls.ts';
import { type MemoryApp, startMemoryApp } from '#support/memory-app.ts';
import { anyInput } from '../faults/secrets/any-input.ts';
import { leavesOf, withLeaf } from '../faults/secrets/leaves.ts';
import { SAMPLES } from '../faults/secrets/samples.ts';

/** What every object has, and what a table that is looked up by it would answer. */
const EVERY_OBJECTS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
const names = Object.keys(calls) as CallName[];
const basesOf = (name: CallName): readonly unknown[] => SAMPLES[name] ?? [anyInput(name)];

let app: MemoryApp;
beforeAll(async () => {
  app = await startMemoryApp();
}, 60_000);
afterAll(() => app.close());

/** One call as text, as it comes over the wire: `JSON.parse` makes a real entry of `__proto__`, which no literal does. */
async function answer(name: CallName, text: string): Promise<{ readonly ok: boolean; readonly error?: string }> {
  const headers = { 'content-type': 'application/json' };
  const request = new Request(`http://kiosk.test/api/${name}`, { method: 'POST', headers, body: text });
  const response = await app.app.handle(request, { host: 'web', surface: calls[name].surfaces[0] ?? 'kiosk' });
  return (await response.json()) as { ok: boolean; error?: string };
}

test('names that every object has are no names: no call is a defect by them, and nothing becomes another for all', async () => {
  const plain = Object.getOwnPropertyNames(Object.prototype);
  let sent = 0;
  for (const name of names) {
    for (const base of basesOf(name)) {
      const texts = [
        JSON.stringify(base).replace(/^\{/, '{"__proto__":{"role":"admin","owned":true},').replace(',}', '}'),
        JSON.stringify(base).replace(/^\{/, '{"constructor":{"prototype":{"owned":true}},').replace(',}', '}'),
        ...leavesOf(base).flatMap((leaf) => EVERY_OBJECTS.map((odd) => JSON.stringify(withLeaf(base, leaf, odd)))),
      ];
      for (const text of texts) {
        await app.enter();
        const said = await answer(name, text);
        sent += 1;
        expect([said.error === 'internal', text.slice(0, 200), name]).toEqual([false, text.slice(0, 200), name]);
      }
    }
  }
  expect(sent).toBeGreaterThan(names.length);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(plain);
  expect('owned' in {}).toBe(false);
});

test('an entry more, of whatever name, is refused by every call', async () => {
  for (const name of names) {
    await app.enter();
    for (const odd of ['__proto__', 'constructor', 'role', 'surface']) {
      const text = JSON.stringify(anyInput(name))
        .replace(/^\{/, `{${JSON.stringify(odd)}:{},`)
        .replace(',}', '}');
      if (Object.hasOwn(anyInput(name) as object, odd)) continue;
      expect([name, odd, (await answer(name, text)).error]).toEqual([name, odd, 'invalid-input']);
    }
  }
});
