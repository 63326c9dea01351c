import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ActionsContext, type Actions } from '#renderer/app/use-actions.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { FirstTime } from './FirstTime.tsx';

function show() {
  const on = { back: vi.fn(), home: vi.fn() };
  render(
    <LanguageProvider language="en">
      <ActionsContext value={on as unknown as Actions}>
        <FirstTime />
      </ActionsContext>
    </LanguageProvider>,
  );
  return on;
}

let time = 0;
/** Presses later than a double tap. */
function press(name: string): void {
  time += 1000;
  vi.spyOn(performance, 'now').mockReturnValue(time);
  fireEvent.click(screen.getByRole('button', { name }));
}
const title = (): string | null => screen.getByRole('heading', { level: 1 }).textContent;

test('four pages lead home, and the first one lets a finger try', () => {
  const { home } = show();
  expect(title()).toBe('One light touch is enough');
  press('Try it: touch here');
  expect(screen.getByRole('status').textContent).toContain('That’s it!');
  press('Next');
  press('Next');
  expect(title()).toBe('These buttons are always there');
  expect(screen.getAllByRole('listitem')).toHaveLength(6);
  press('Next');
  expect(screen.getByRole('img', { name: 'Page 4 of 4' })).toBeTruthy();
  expect(home).not.toHaveBeenCalled();
  press('Begin');
  expect(home).toHaveBeenCalledTimes(1);
});

test('back goes a page back, and from the first one where one came from', () => {
  const { back } = show();
  press('Next');
  press('Back');
  expect(title()).toBe('One light touch is enough');
  expect(back).not.toHaveBeenCalled();
  press('Back');
  expect(back).toHaveBeenCalledTimes(1);
});
