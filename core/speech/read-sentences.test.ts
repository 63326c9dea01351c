import { expect, test } from 'vitest';
import { readSentences, sentencesOfMessage } from './read-sentences.ts';

test('a sentence is told on one line, composed, and where it stands', () => {
  expect(readSentences('  Mời\u00a0chờ.\n Xong   ro\u0302i! ')).toEqual([
    { text: 'Mời chờ.', start: 0, end: 10 },
    { text: 'Xong rôi!', start: 12, end: 24 },
  ]);
});

test('what holds neither letter nor digit is no sentence', () => {
  expect(readSentences('· – …').map(({ text }) => text)).toEqual([]);
});

test('a message is cut as the page cuts it: its marks are not on the page', () => {
  expect(sentencesOfMessage('Bấm **Có. Gửi ngay** ở dưới.')).toEqual(['Bấm Có.', 'Gửi ngay ở dưới.']);
});
