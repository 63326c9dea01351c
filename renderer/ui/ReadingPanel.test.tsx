import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { ReadingPanel } from './ReadingPanel.tsx';

function show(speed: number, volume: number) {
  const on = { speech: vi.fn(), again: vi.fn() };
  render(
    <LanguageProvider language="en">
      <ReadingPanel speech={{ speed, volume }} onSpeech={on.speech} onAgain={on.again} />
    </LanguageProvider>,
  );
  return on;
}
const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));

test('speed and volume go by steps, each leaving the other alone', () => {
  const { speech, again } = show(2, 0.6);
  for (const name of ['Slower', 'Faster', 'Quieter', 'Louder']) press(name);
  expect(speech.mock.calls.flat()).toEqual([
    { speed: 1, volume: 0.6 },
    { speed: 3, volume: 0.6 },
    { speed: 2, volume: 0.4 },
    { speed: 2, volume: 0.8 },
  ]);
  press('Read this again');
  expect(again).toHaveBeenCalledTimes(1);
});

test('where it goes no further the button says so', () => {
  show(0, 1);
  const off = screen.getAllByRole<HTMLButtonElement>('button').filter((button) => button.disabled);
  expect(off.map((button) => button.textContent)).toEqual(['Slower', 'Louder']);
});

test('it is never quite silent, and its controls are not read aloud', () => {
  show(6, 0.2);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Quieter' }).disabled).toBe(true);
  expect(screen.getByRole('region', { name: 'Reading' }).matches('[data-silent][data-reading]')).toBe(true);
});
