import { fireEvent, render, screen } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { Keyboard } from './Keyboard.tsx';
import { TextField } from './TextField.tsx';
import { useDraft } from './use-draft.ts';

interface Props {
  readonly mode?: 'letters' | 'digits';
  readonly onDone?: () => void;
  readonly onLine?: () => void;
}

/** A box with the keyboard under it, as search and practice use them. */
function Typing({ mode = 'letters', onDone = () => {}, onLine }: Props) {
  const draft = useDraft();
  const [order, setOrder] = useState<'qwerty' | 'abc'>('qwerty');
  return (
    <>
      <TextField label="Name" draft={draft} mode={mode} state="focus" onEnter={onDone} />
      <Keyboard
        mode={mode}
        order={order}
        onOrder={setOrder}
        onKey={draft.press}
        {...(onLine === undefined ? {} : { onLine })}
        action="Done"
        onAction={onDone}
      />
    </>
  );
}

const english = ({ children }: { readonly children: ReactNode }) => <LanguageProvider language="en">{children}</LanguageProvider>;
const show = (props: Props = {}) => render(<Typing {...props} />, { wrapper: english });
const key = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (...names: readonly (string | RegExp)[]): void => names.forEach((name) => fireEvent.click(key(name)));
const text = (): string => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value;

test('letter keys write letters', () => {
  show();
  press('k', 'h', 'a', 'i');
  expect(text()).toBe('khai');
});

test.each([
  [/Sắc/, 'má'],
  [/Huyền/, 'mà'],
  [/Hỏi/, 'mả'],
  [/Ngã/, 'mã'],
  [/Nặng/, 'mạ'],
])('the tone key %s puts its tone on the word', (tone, word) => {
  show();
  press('m', 'a', tone);
  expect(text()).toBe(word);
});

test('the same tone key pressed again takes the tone off', () => {
  show();
  press('m', 'a', /Sắc/, /Sắc/);
  expect(text()).toBe('ma');
});

test('the gold letter keys write all seven marked letters', () => {
  show();
  for (const letter of ['ă', 'â', 'đ', 'ê', 'ô', 'ơ', 'ư']) {
    press('Clear all', letter);
    expect(text()).toBe(letter);
  }
});

test('Telex habits give the same word as the gold keys', () => {
  show();
  press('t', 'i', 'e', 'e', 'n', 'g', 's', 'space');
  press('t', 'i', 'ê', 'n', 'g', /Sắc/);
  expect(text()).toBe('tiếng tiếng');
});

test('Capitals holds for one letter only, and shows on the keys', () => {
  show();
  expect(key('Capitals').getAttribute('aria-pressed')).toBe('false');
  press('Capitals');
  expect(key('Capitals').getAttribute('aria-pressed')).toBe('true');
  press('M');
  expect(key('Capitals').getAttribute('aria-pressed')).toBe('false');
  press('a');
  expect(text()).toBe('Ma');
});

test('Capitals works on a gold letter key too', () => {
  show();
  press('Capitals', 'Đ', 'i');
  expect(text()).toBe('Đi');
});

test('backspace takes one letter with its marks, and space ends a word', () => {
  show();
  press('m', 'a', /Nặng/, 'space', 'n', 'Delete', 'Delete', 'Delete');
  expect(text()).toBe('m');
});

test('clear all empties the box', () => {
  show();
  press('m', 'a', 'space', 'Clear all');
  expect(text()).toBe('');
});

test('the 123 key shows digits and signs in place of two rows of letters, and gives the letters back', () => {
  show();
  press('123', '4', '7', '/', '-');
  expect(text()).toBe('47/-');
  expect(screen.queryByRole('button', { name: 'q' })).toBeNull();
  // The key says what it gives back.
  expect(screen.queryByRole('button', { name: '123' })).toBeNull();
  press('letters', 'q');
  expect(text()).toBe('47/-q');
  expect(key('123')).toBeTruthy();
});

test('the order key swaps QWERTY for ABC and back', () => {
  show();
  const letters = (): string =>
    screen
      .getAllByRole('button')
      .map((button) => button.textContent)
      .filter((face) => /^[a-z]$/.test(face))
      .join('');
  expect(letters()).toBe('qwertyuiopasdfghjklzxcvbnm');
  press('ABC order');
  expect(letters()).toBe('abcdefghijklmnopqrstuvwxyz');
  press('QWERTY order');
  expect(letters()).toBe('qwertyuiopasdfghjklzxcvbnm');
});

test('a field for digits gets a pad with digits and a slash, and no letters', () => {
  show({ mode: 'digits' });
  press('0', '1', '/', '1', '2', 'Delete', '1');
  expect(text()).toBe('01/11');
  expect(screen.queryByRole('button', { name: 'a' })).toBeNull();
  press('Clear all');
  expect(text()).toBe('');
});

test('the digits lie as on a telephone', () => {
  show({ mode: 'digits' });
  const rows = new Set(['1', '4', '7', '0'].map((name) => screen.getByRole('button', { name }).parentElement));
  expect([...rows].map((row) => row?.textContent)).toEqual(['123', '456', '789', '/0']);
});

test.each(['letters', 'digits'] as const)('the last key of the %s keyboard hands the text over once', (mode) => {
  const onDone = vi.fn();
  show({ mode, onDone });
  press('Done');
  expect(onDone).toHaveBeenCalledTimes(1);
});

test('where several lines are typed a key of its own begins the next, and the last key still hands the text over', () => {
  const [onDone, onLine] = [vi.fn(), vi.fn()];
  show({ onDone, onLine });
  press('New line');
  expect([onLine.mock.calls.length, onDone.mock.calls.length]).toEqual([1, 0]);
  press('Done');
  expect([onLine.mock.calls.length, onDone.mock.calls.length]).toEqual([1, 1]);
  // It is no action: only the last key has its colour.
  expect(key('New line').className).not.toBe(key('Done').className);
  expect(key('New line').className).toBe(key('Clear all').className);
});

test('where one line is typed there is no key for the next', () => {
  show();
  expect(screen.queryByRole('button', { name: 'New line' })).toBeNull();
});

test('letters pressed quickly one after the other are all kept, even the same one', () => {
  show();
  press('b', 'b', 'b', 'b');
  expect(text()).toBe('bbbb');
});

test('pressing a key leaves the caret in the box', () => {
  show();
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }));
  // Refusing the pointer is what keeps the browser from moving the focus to the key.
  expect(fireEvent.pointerDown(key('m'))).toBe(false);
});

test('the keyboard is one named group', () => {
  show();
  expect(screen.getByRole('group', { name: 'Keyboard' }).contains(key('q'))).toBe(true);
});
