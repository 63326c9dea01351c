import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { HelpState } from '#core/contract/shapes.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { HelpBanner } from './HelpBanner.tsx';

function show(help: HelpState) {
  const onComing = vi.fn();
  const onCancel = vi.fn();
  render(
    <LanguageProvider language="en">
      <HelpBanner help={help} counter="counter 2" onComing={onComing} onCancel={onCancel} />
    </LanguageProvider>,
  );
  return { onComing, onCancel };
}

const buttons = (): readonly string[] => screen.queryAllByRole('button').map((button) => button.textContent);

test('nobody has called: no banner', () => {
  show('none');
  expect(screen.queryByRole('status')).toBeNull();
});

test('a call says that staff were called, and can be answered or taken back', () => {
  const { onComing, onCancel } = show('called');
  expect(screen.getByRole('status', { name: 'Staff have been called' }).textContent).toContain('Please wait a moment.');
  fireEvent.click(screen.getByRole('button', { name: 'Staff: touch here when you arrive' }));
  expect([onComing.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 0]);
  fireEvent.click(screen.getByRole('button', { name: 'Never mind, no call needed' }));
  expect([onComing.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 1]);
});

test('a call that was seen is only there to be closed', () => {
  const { onCancel } = show('coming');
  expect(screen.getByRole('status', { name: 'Staff are coming' })).toBeTruthy();
  expect(buttons()).toEqual(['Done']);
  fireEvent.click(screen.getByRole('button', { name: 'Done' }));
  expect(onCancel).toHaveBeenCalledTimes(1);
});

test('a call nobody answered sends the visitor to the counter', () => {
  const { onCancel } = show('unanswered');
  expect(screen.getByRole('status', { name: 'Staff are busy. Please go to counter 2.' })).toBeTruthy();
  expect(buttons()).toEqual(['Never mind, no call needed']);
  fireEvent.click(screen.getByRole('button', { name: 'Never mind, no call needed' }));
  expect(onCancel).toHaveBeenCalledTimes(1);
});
