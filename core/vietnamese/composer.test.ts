import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf, emptyDraft, pressKey, textOf, type Draft, type Key } from './composer.ts';

const type = (draft: Draft, text: string): Draft =>
  [...text].reduce((now, letter) => pressKey(now, letter === ' ' ? { kind: 'space' } : { kind: 'letter', letter }), draft);

describe('the composer', () => {
  test('makes words one after another', () => {
    expect(textOf(type(emptyDraft, 'Nguyeenx Vawn Maaux'))).toBe('Nguyễn Văn Mẫu');
  });

  test('takes gold keys and Telex in one word', () => {
    const draft = pressKey(pressKey(type(emptyDraft, 'ngh'), { kind: 'letter', letter: 'i' }), { kind: 'mark', letter: 'ê' });
    expect(textOf(pressKey(type(draft, 'ng'), { kind: 'tone', tone: 2 }))).toBe('nghiềng');
  });

  test('a tone may come after the word was settled, and a second press takes it off', () => {
    const late = pressKey(draftOf('khai sinh'), { kind: 'tone', tone: 1 });
    expect(textOf(late)).toBe('khai sính');
    expect(textOf(pressKey(late, { kind: 'tone', tone: 1 }))).toBe('khai sinh');
  });

  test('takes digits of the VNI habit after a word, and leaves numbers alone', () => {
    const keys = (text: string): Draft =>
      [...text].reduce(
        (now, key) =>
          pressKey(
            now,
            key === ' ' ? { kind: 'space' } : /\d/.test(key) ? { kind: 'symbol', symbol: key } : { kind: 'letter', letter: key },
          ),
        emptyDraft,
      );
    expect(textOf(keys('d9a8ng ky1 khai sinh'))).toBe('đăng ký khai sinh');
    expect(textOf(keys('so 12 ngay 3'))).toBe('so 12 ngay 3');
    expect(textOf(keys('1001193'))).toBe('1001193');
    expect(textOf(keys('a55'))).toBe('a5');
  });

  test('backspace takes one letter as the eye sees it', () => {
    const draft = type(emptyDraft, 'thuwowngf');
    const texts = ['thườn', 'thườ', 'thư', 'th', 't', '', ''];
    let now = draft;
    for (const text of texts) {
      now = pressKey(now, { kind: 'backspace' });
      expect(textOf(now)).toBe(text);
    }
  });

  test('clear empties everything', () => {
    expect(pressKey(type(emptyDraft, 'khai sinh'), { kind: 'clear' })).toEqual(emptyDraft);
  });

  const anyKey: fc.Arbitrary<Key> = fc.oneof(
    fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABDEO').map((letter): Key => ({ kind: 'letter', letter })),
    fc.constantFrom(0, 1, 2, 3, 4, 5).map((tone): Key => ({ kind: 'tone', tone: tone as 0 })),
    fc.constantFrom('ă', 'â', 'đ', 'ê', 'ô', 'ơ', 'ư').map((letter): Key => ({ kind: 'mark', letter: letter as 'ă' })),
    fc.constantFrom(...'0123456789').map((symbol): Key => ({ kind: 'symbol', symbol })),
    fc.constantFrom<Key>({ kind: 'space' }, { kind: 'backspace' }, { kind: 'clear' }, { kind: 'symbol', symbol: '.' }),
  );

  test('whatever is pressed, the text is composed, never longer than its limit, and a backspace shortens it', () => {
    fc.assert(
      fc.property(fc.array(anyKey, { maxLength: 160 }), (keys) => {
        const draft = keys.reduce(pressKey, emptyDraft);
        const text = textOf(draft);
        expect(text).toBe(text.normalize('NFC'));
        expect(text.length).toBeLessThanOrEqual(121);
        expect([...textOf(pressKey(draft, { kind: 'backspace' }))].length).toBe(Math.max(0, [...text].length - 1));
      }),
      { numRuns: 300 },
    );
  });
});
