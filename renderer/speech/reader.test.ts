import { expect, test } from 'vitest';
import { createReader } from './reader.ts';
import type { Sentence } from './sentences.ts';
import type { Manner, Voice } from './voice.ts';

const sentence = (text: string): Sentence => ({ text, ranges: [] });
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

function setUp(texts: readonly string[]) {
  const said: string[] = [];
  const marked: (string | null)[] = [];
  const open: ((heard: boolean) => void)[] = [];
  let stops = 0;
  let speed = 2;
  const voice: Voice = {
    languages: async () => ['vi'],
    say({ spoken }, manner: Manner) {
      said.push(`${spoken} @${manner.speed}`);
      let finish: (heard: boolean) => void = () => {};
      const done = new Promise<boolean>((resolve) => {
        finish = resolve;
      });
      open.push(finish);
      return {
        done,
        stop() {
          stops += 1;
          finish(false);
        },
      };
    },
  };
  const reader = createReader({
    voice,
    sentences: () => texts.map(sentence),
    spoken: (text) => text.toUpperCase(),
    manner: () => ({ language: 'vi', speed, volume: 1 }),
    onSentence: (one) => marked.push(one?.text ?? null),
  });
  const hear = async (heard = true): Promise<void> => {
    open.shift()?.(heard);
    await settle();
  };
  return { reader, said, marked, hear, stops: () => stops, faster: () => (speed += 1) };
}

test('sentences follow one another, each marked while it is read, and the mark goes at the end', async () => {
  const { reader, said, marked, hear } = setUp(['một', 'hai']);
  reader.start();
  await hear();
  await hear();
  expect(said).toEqual(['MỘT @2', 'HAI @2']);
  expect(marked).toEqual(['một', 'hai', null]);
});

test('a voice is told a sentence as it is written and as it is said', async () => {
  const words: unknown[] = [];
  const say: Voice['say'] = (said) => {
    words.push(said);
    return { done: Promise.resolve(true), stop: () => {} };
  };
  const reader = createReader({
    voice: { languages: () => Promise.resolve(['vi']), say },
    sentences: () => [sentence('Bước 1')],
    spoken: () => 'Bước một',
    manner: () => ({ language: 'vi', speed: 1, volume: 1 }),
    onSentence: () => {},
  });
  reader.start();
  await settle();
  expect(words).toEqual([{ written: 'Bước 1', spoken: 'Bước một' }]);
});

test('a stop is silent at once, and what was stopped never goes on', async () => {
  const { reader, said, marked, stops } = setUp(['một', 'hai']);
  reader.start();
  reader.stop();
  await settle();
  expect([said, marked, stops()]).toEqual([['MỘT @2'], ['một', null], 1]);
  reader.stop();
  expect(stops()).toBe(1);
});

test('the sentence in hand is read once more, in the manner wanted now, and then the next', async () => {
  const { reader, said, hear, faster } = setUp(['một', 'hai']);
  reader.start();
  await hear();
  faster();
  reader.again();
  await settle();
  expect(said).toEqual(['MỘT @2', 'HAI @2', 'HAI @3']);
});

test('a voice that fails is not asked again for every sentence', async () => {
  const { reader, said, marked, hear } = setUp(['một', 'hai', 'ba']);
  reader.start();
  await hear(false);
  expect(said).toEqual(['MỘT @2']);
  expect(marked.at(-1)).toBeNull();
  reader.again();
  expect(said).toHaveLength(1);
});

test('a page with nothing to read ends at once', async () => {
  const { reader, said, marked } = setUp([]);
  reader.start();
  await settle();
  expect([said, marked]).toEqual([[], [null]]);
});

test('a voice that throws is silence, and nothing is left over to fail later', async () => {
  const marks: (Sentence | null)[] = [];
  const reader = createReader({
    voice: {
      languages: () => Promise.resolve(['vi']),
      say: () => ({ done: Promise.reject(new Error('no sound')), stop: () => {} }),
    },
    sentences: () => [sentence('a')],
    spoken: (text) => text,
    manner: () => ({ language: 'vi', speed: 1, volume: 1 }),
    onSentence: (one) => marks.push(one),
  });
  reader.start();
  await settle();
  expect(marks.at(-1)).toBeNull();
});
