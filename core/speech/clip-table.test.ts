import { expect, test } from 'vitest';
import { clipTable } from './clip-table.ts';
import type { Message } from './message.ts';

const message = (key: string, vi: string, en = vi): Message => ({ key, text: { vi, en } });

test('a message of one sentence has one name, one of several a number for each', () => {
  const { entries } = clipTable([message('a.b', 'Xong rồi.'), message('a.c', 'Không sao. Mời thử lại.')], 'vi');
  expect(entries).toEqual([
    { name: 'a.b', key: 'a.b', text: 'Xong rồi.' },
    { name: 'a.c.1', key: 'a.c', text: 'Không sao.' },
    { name: 'a.c.2', key: 'a.c', text: 'Mời thử lại.' },
  ]);
});

test('each language has its own sentences', () => {
  const messages = [message('a.b', 'Không sao. Mời thử lại.', 'Please try again.')];
  expect(clipTable(messages, 'en').entries.map(({ name }) => name)).toEqual(['a.b']);
});

test('equal sentences share a recording under the first key, whatever blanks they are written with', () => {
  const { entries } = clipTable([message('a.b', 'In lại'), message('c.d', 'Chưa ra. In\u00a0 lại')], 'vi');
  expect(entries.map(({ name }) => name)).toEqual(['a.b', 'c.d.1']);
});

test('a sentence that is filled in later has no recording; the ones around it keep their numbers', () => {
  const { entries, filledIn } = clipTable([message('a.b', 'Mời hỏi tại {counter}. Cán bộ có thông tin.')], 'vi');
  expect(entries.map(({ name }) => name)).toEqual(['a.b.2']);
  expect(filledIn).toEqual([{ key: 'a.b', text: 'Mời hỏi tại {counter}.' }]);
});

test('names that differ by capitals alone, or not at all, are told apart', () => {
  const messages = [message('a.goOn', 'Một'), message('a.goon', 'Hai'), message('a.goOn', 'Ba')];
  expect(clipTable(messages, 'vi').entries.map(({ name }) => name)).toEqual(['a.goOn', 'a.goon-2', 'a.goOn-3']);
});
