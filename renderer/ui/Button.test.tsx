import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Button } from './Button.tsx';
import { DOUBLE_TAP_MS } from './use-press.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));

test('a press acts once', () => {
  const onPress = vi.fn();
  render(
    <Button kind="primary" onPress={onPress}>
      Print
    </Button>,
  );
  press('Print');
  expect(onPress).toHaveBeenCalledTimes(1);
});

test('a double tap counts as one press, and a later press counts again', () => {
  const onPress = vi.fn();
  render(
    <Button kind="primary" onPress={onPress}>
      Print
    </Button>,
  );
  press('Print');
  vi.advanceTimersByTime(DOUBLE_TAP_MS - 1);
  press('Print');
  expect(onPress).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  press('Print');
  expect(onPress).toHaveBeenCalledTimes(2);
});

test('a waiting button says what it is doing and ignores every press', () => {
  const onPress = vi.fn();
  render(
    <Button kind="primary" onPress={onPress} busy="Sending…">
      Print
    </Button>,
  );
  expect(screen.queryByText('Print')).toBeNull();
  press('Sending…');
  vi.advanceTimersByTime(1000);
  press('Sending…');
  expect(onPress).not.toHaveBeenCalled();
  const button = screen.getByRole('button', { busy: true });
  expect(button.getAttribute('aria-disabled')).toBe('true');
});

test('a button that cannot be used says why, keeps its place in the tab order and does nothing', () => {
  const onPress = vi.fn();
  render(
    <Button kind="practice" onPress={onPress} off="Practice is being prepared">
      Practise
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Practice is being prepared' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(button.hasAttribute('disabled')).toBe(false);
  fireEvent.click(button);
  expect(onPress).not.toHaveBeenCalled();
});

test('a usable button is announced as neither disabled nor busy', () => {
  render(
    <Button kind="quiet" onPress={() => {}}>
      Back
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Back' });
  expect(button.hasAttribute('aria-disabled')).toBe(false);
  expect(button.getAttribute('aria-busy')).not.toBe('true');
});

test('a fuller name is what is heard, the short one is what is read', () => {
  render(
    <Button kind="quiet" label="Change the answer: yes" onPress={() => {}}>
      Change
    </Button>,
  );
  expect(screen.getByRole('button', { name: 'Change the answer: yes' }).textContent).toBe('Change');
});

test('the first button of a question takes focus when it appears', () => {
  render(
    <>
      <Button kind="secondary" onPress={() => {}}>
        Clear
      </Button>
      <Button kind="primary" focusFirst onPress={() => {}}>
        Stay
      </Button>
    </>,
  );
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Stay' }));
});

test('pressing with a mouse leaves the caret where it was, a finger is let through', () => {
  render(
    <Button kind="primary" onPress={() => {}}>
      Print
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Print' });
  expect(fireEvent.pointerDown(button, { pointerType: 'mouse' })).toBe(false);
  expect(fireEvent.pointerDown(button, { pointerType: 'touch' })).toBe(true);
});
