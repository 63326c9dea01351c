import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { TextField } from './TextField.tsx';
import { useDraft } from './use-draft.ts';

interface Props {
  readonly mode?: 'letters' | 'digits';
  readonly message?: string;
  readonly note?: string;
  readonly onEnter?: () => void;
}

function Field({ mode = 'letters', message, note, onEnter = () => {} }: Props) {
  const draft = useDraft();
  return (
    <TextField
      label="Name"
      draft={draft}
      mode={mode}
      state={message === undefined ? 'focus' : 'not-yet-right'}
      onEnter={onEnter}
      {...(message === undefined ? {} : { message })}
      {...(note === undefined ? {} : { note })}
    />
  );
}

const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
const type = (value: string): boolean => fireEvent.change(box(), { target: { value } });

test('the box has focus as soon as it appears', () => {
  render(<Field />);
  expect(document.activeElement).toBe(box());
});

test('a physical keyboard writes into the same box', () => {
  render(<Field />);
  type('Nguyễn');
  expect(box().value).toBe('Nguyễn');
});

test('text in separate marks is kept composed', () => {
  render(<Field />);
  type('Nguyễn'.normalize('NFD'));
  expect(box().value).toBe('Nguyễn'.normalize('NFC'));
});

test('a box for digits takes digits, slashes and spaces, and drops the rest', () => {
  render(<Field mode="digits" />);
  type('a01/x02 -2026');
  expect(box().value).toBe('01/02 2026');
});

test('no more is kept than the longest name needs', () => {
  render(<Field />);
  type('a'.repeat(500));
  expect(box().value).toHaveLength(120);
});

test('Enter hands the text over, unless a word is still being composed', () => {
  const onEnter = vi.fn();
  render(<Field onEnter={onEnter} />);
  fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
  fireEvent.keyDown(box(), { key: 'a' });
  expect(onEnter).not.toHaveBeenCalled();
  fireEvent.keyDown(box(), { key: 'Enter' });
  expect(onEnter).toHaveBeenCalledTimes(1);
});

test('a box that is not right yet says how to put it right, and is tied to that sentence', () => {
  render(<Field message="Please type what the sample card says" />);
  expect(box().getAttribute('aria-invalid')).toBe('true');
  const described = document.getElementById(box().getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe('Please type what the sample card says');
});

test('a box in good order is not announced as wrong', () => {
  render(<Field note="12 results" />);
  expect(box().hasAttribute('aria-invalid')).toBe(false);
  expect(box().hasAttribute('aria-describedby')).toBe(false);
  expect(screen.getByText('12 results')).toBeTruthy();
});

test('nothing typed is offered again by the browser, and the system keyboard stays away', () => {
  render(<Field />);
  expect(box().getAttribute('autocomplete')).toBe('off');
  expect(box().getAttribute('spellcheck')).toBe('false');
  expect(box().getAttribute('inputmode')).toBe('none');
});
