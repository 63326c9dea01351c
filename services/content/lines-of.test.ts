import { LineCounter, parseDocument } from 'yaml';
import { expect, test } from 'vitest';
import { linesAt, nodeAt, type ParsedFile } from './lines-of.ts';

function parsed(text: string): ParsedFile {
  const lines = new LineCounter();
  return { lines, document: parseDocument(text, { lineCounter: lines, keepSourceTokens: true }) };
}

const FILE = parsed(
  [
    '# a word before', // 1
    'id: bai', // 2
    'segments:', // 3
    '  - id: mot', // 4
    '    steps:', // 5
    '      - id: a', // 6
    '        say:', // 7
    '          {', // 8
    "            vi: 'Một.',", // 9
    '          }', // 10
    '', // 11
    '      # about the next', // 12
    '      - anyOrder:', // 13
    '          - { id: b, do: tap }', // 14
    '          -', // 15
    '            id: c', // 16
    '            only: &who { cho-ai: [a, b] }', // 17
    '      - id: d', // 18
    '        only: *who', // 19
    'end: { text: x }', // 20
  ].join('\n'),
);
const steps = ['segments', 0, 'steps'] as const;

test.each([
  ['a step of several lines, without the empty ones and the remark after it', [...steps, 0], 6, 10],
  ['a text between braces, from its key', [...steps, 0, 'say'], 7, 10],
  ['one language of it', [...steps, 0, 'say', 'vi'], 9, 9],
  ['the frame of steps in any order', [...steps, 1], 13, 17],
  ['a step in it on one line', [...steps, 1, 'anyOrder', 0], 14, 14],
  ['a step whose dash stands alone', [...steps, 1, 'anyOrder', 1], 15, 17],
  ['what follows an anchor', [...steps, 2], 18, 19],
  ['what only points back, where it is written', [...steps, 2, 'only'], 17, 17],
  ['something inside of that', [...steps, 2, 'only', 'cho-ai', 1], 17, 17],
  ['what is not there: the nearest that is', [...steps, 2, 'why', 'vi'], 18, 19],
  ['the whole', [], 2, 20],
])('%s', (_, path, from, to) => {
  expect(linesAt(FILE, path)).toEqual({ from, to });
});

test('an empty file has one line', () => {
  expect(linesAt(parsed(''), ['id'])).toEqual({ from: 1, to: 1 });
  expect(nodeAt(parsed(''), [])).toBeNull();
});

test('a text over several lines ends with its last word', () => {
  const file = parsed('say: |\n  Một.\n  Hai.\n\n\nwhy: x\n');
  expect(linesAt(file, ['say'])).toEqual({ from: 1, to: 3 });
});

test('a whole step taken over by name is shown where it is written', () => {
  const file = parsed('mau: &mau\n  id: a\n  do: tap\nsteps:\n  - *mau\n');
  expect(linesAt(file, ['steps', 0])).toEqual({ from: 2, to: 3 });
  expect(linesAt(file, ['steps', 0, 'do'])).toEqual({ from: 3, to: 3 });
});
