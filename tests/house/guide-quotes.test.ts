import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyMeaning } from '#renderer/presenting/key-meaning.ts';
import { vi } from '#renderer/language/vi/index.ts';
import { root } from './zones.ts';

const plain = (text: string): string => text.normalize('NFC').replaceAll(/[\s\u00A0]+/g, ' ');
const guide = plain(readFileSync(join(root, 'docs/demo.md'), 'utf8'));

/** A message as it may stand on the glass: what is filled in may be anything. */
const shown = (message: string): RegExp =>
  new RegExp(
    `^${plain(message)
      .split(/\{\w+\}/)
      .map((piece) => piece.replaceAll(/[.*+?^$()|[\]\\{}]/g, String.raw`\$&`))
      .join('.+')}$`,
    'u',
  );

/** A message that is nearly all filled in would let every quote pass. */
const patterns = Object.values(vi)
  .filter((message) => message.replaceAll(/\{\w+\}/g, '').trim().length >= 2)
  .map((message) => shown(message));

test('whoever holds a meeting with the guide alone finds every quoted label on the glass', () => {
  const quotes = [...new Set([...guide.matchAll(/“([^”]+)”/g)].map(([, quote = '']) => quote))].filter(
    (quote) => quote.trim() !== '',
  );
  expect(quotes.length).toBeGreaterThan(50);
  expect(quotes.filter((quote) => !patterns.some((pattern) => pattern.test(quote)))).toEqual([]);
});

test('the guide names every plan of the content as the list does', () => {
  const folder = join(root, 'kiosk-content/plans');
  const names = readdirSync(folder).map(
    (file) => /^name: \{ vi: '([^']+)'/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? file,
  );
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !guide.includes(plain(name)))).toEqual([]);
});

test('every key the guide names means something to the presenter, and every key that does is named', () => {
  const called: Readonly<Record<string, string>> = {
    '→': 'ArrowRight',
    '↓': 'ArrowDown',
    '←': 'ArrowLeft',
    '↑': 'ArrowUp',
    Esc: 'Escape',
  };
  const table = /## Trong buổi: bấm gì(.*?)## /s.exec(guide)?.[1] ?? '';
  const named = [...table.matchAll(/`([^`]+)`/g)].map(([, key = '']) => called[key] ?? key);
  const leads = { answers: null, chosen: null, typed: '1', last: 9, front: false, canFront: true };
  const means = (key: string): boolean =>
    keyMeaning(key, leads) !== null || keyMeaning(key, { ...leads, answers: ['a', 'b', 'c'] }) !== null;
  expect(named.filter((key) => !means(key))).toEqual([]);
  const words = [
    'ArrowRight',
    'ArrowDown',
    'ArrowLeft',
    'ArrowUp',
    'PageDown',
    'PageUp',
    'Home',
    'End',
    'Enter',
    'Escape',
    'Backspace',
  ];
  const letters = [...'abcdefghijklmnopqrstuvwxyz.'].filter((letter) => means(letter)).map((letter) => letter.toUpperCase());
  expect([...words, ...letters].filter((key) => !named.includes(key))).toEqual([]);
});
