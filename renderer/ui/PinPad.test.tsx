import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { PinPad } from './PinPad.tsx';

function show(entered: number, off = false) {
  const onDigit = vi.fn();
  const onBackspace = vi.fn();
  render(
    <LanguageProvider language="en">
      <PinPad entered={entered} off={off} onDigit={onDigit} onBackspace={onBackspace} />
    </LanguageProvider>,
  );
  return { onDigit, onBackspace };
}

const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));

test('each key gives its own digit', () => {
  const { onDigit } = show(0);
  const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];
  digits.forEach(press);
  expect(onDigit.mock.calls.flat()).toEqual(digits);
});

test('the same digit twice in a row is two digits', () => {
  const { onDigit } = show(0);
  press('7');
  press('7');
  expect(onDigit).toHaveBeenCalledTimes(2);
});

test('the last key takes a digit back', () => {
  const { onDigit, onBackspace } = show(3);
  press('Delete');
  expect(onBackspace).toHaveBeenCalledTimes(1);
  expect(onDigit).not.toHaveBeenCalled();
});

test('the pad says how many digits are in, and never which', () => {
  show(4);
  const dots = screen.getByRole('status', { name: '4 of 6 digits entered' });
  expect(dots.textContent).toBe('');
  expect([...dots.children].map((dot) => dot.hasAttribute('data-on'))).toEqual([true, true, true, true, false, false]);
});

test('a locked pad takes nothing', () => {
  const { onDigit, onBackspace } = show(0, true);
  press('1');
  press('Delete');
  expect(onDigit).not.toHaveBeenCalled();
  expect(onBackspace).not.toHaveBeenCalled();
});
