import { expect, test } from 'vitest';
import { smallMeeting } from '#support/small-meeting.ts';
import { roomTexts } from './room-texts.ts';

test('the words of each slide, in the order they are read', () => {
  const { plan, deck, shelf } = smallMeeting();
  const told = deck.map(
    (slide) =>
      `${slide.kind}: ${roomTexts(plan, slide, shelf)
        .map(({ text }) => text.vi)
        .join(' | ')}`,
  );
  expect(told).toEqual([
    'title: Buổi mẫu',
    'point: Chào | Hai câu.',
    'point: Việc mẫu | Mở đầu.',
    'step: Nhập ô **Số**.',
    'step: Chọn **Một**.',
    'step: Thêm **Ảnh**.',
    'step: Chạm **Tin mới**.',
    'trouble: Thiếu | Thiếu số. | Chưa nhập đủ. | Nhập lại.',
    'repair: Nhập ô **Số**.',
    'question: Thật không? | Thật | Giả',
    'answer: Thật | Vì vậy.',
    'question: Thật không? | Thật | Giả',
    'answer: Thật | Vì vậy.',
    'pause: ',
    'end: Nhớ.',
  ]);
});

test('a text has one name in a meeting, whichever slides show it', () => {
  const { plan, deck, shelf } = smallMeeting();
  const byName = new Map<string, string>();
  for (const { name, text } of deck.flatMap((slide) => roomTexts(plan, slide, shelf))) {
    expect(byName.get(name) ?? text.vi, name).toBe(text.vi);
    byName.set(name, text.vi);
  }
  expect([...byName.keys()]).toContain('bai.nhap-so.thieu.why');
});

test('what a question shows is read with it: a message, or a piece of news', () => {
  const { plan, shelf, deck } = smallMeeting();
  const question = deck.find(({ kind }) => kind === 'question');
  if (question === undefined) throw new Error('no question');
  const pair = (vi: string) => ({ vi, en: vi });
  const readWith = (shows: NonNullable<NonNullable<ReturnType<typeof shelf.quiz>>['rounds'][number]['shows']>) => {
    const quiz = (id: string) => {
      const found = shelf.quiz(id);
      return found === null ? null : { ...found, rounds: found.rounds.map((round) => ({ ...round, shows })) };
    };
    return roomTexts(plan, question, { ...shelf, quiz }).map(({ text }) => text.vi);
  };
  const asked = ['Thật không?', 'Thật', 'Giả'];
  expect(readWith({ kind: 'message', from: pair('Lạ'), text: pair('Tin') })).toEqual(['Tin', ...asked]);
  const news = { kind: 'news', icon: 'baby', from: pair('Ai'), when: pair('Nay'), title: pair('Đề'), text: pair('Bài') } as const;
  expect(readWith(news)).toEqual(['Đề', 'Bài', ...asked]);
  expect(readWith({ kind: 'address', address: 'gov.vn' })).toEqual(asked);
});

test('what the shelf has no more has no words', () => {
  const { plan, deck, shelf } = smallMeeting();
  const without = { ...shelf, script: () => null, quiz: () => null };
  const silent = deck.filter((slide) => roomTexts(plan, slide, without).length === 0).map(({ kind }) => kind);
  expect([...new Set(silent)]).toEqual(['step', 'trouble', 'repair', 'question', 'answer', 'pause']);
});
