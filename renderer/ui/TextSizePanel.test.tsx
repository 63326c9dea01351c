import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { TEXT_SIZES, type TextSize, type Theme } from '#core/basics/language.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { TextSizePanel } from './TextSizePanel.tsx';

function show(size: TextSize = 'normal', theme: Theme = 'default', sizes: readonly TextSize[] = TEXT_SIZES) {
  const on = { size: vi.fn(), theme: vi.fn(), close: vi.fn() };
  const view = render(
    <LanguageProvider language="en">
      <TextSizePanel sizes={sizes} size={size} theme={theme} onSize={on.size} onTheme={on.theme} onClose={on.close} />
    </LanguageProvider>,
  );
  return { on, ...view };
}

const button = (name: string) => screen.getByRole('button', { name });
const pressed = (): readonly string[] => screen.getAllByRole('button', { pressed: true }).map((item) => item.textContent);

test.each([
  ['normal', 'Normal'],
  ['large', 'Large'],
  ['xlarge', 'Very large'],
  ['xxlarge', 'Largest'],
] as const)('the size in use is pressed, and each button asks for its own size: %s', (size, name) => {
  const { on } = show(size);
  expect(pressed()).toEqual([name, 'Usual']);
  fireEvent.click(button(name));
  expect(on.size.mock.calls).toEqual([[size]]);
});

test.each([
  ['default', 'Usual'],
  ['contrast', 'Black'],
  ['contrast-light', 'White'],
] as const)('the colours in use are pressed, and each patch asks for its own: %s', (theme, name) => {
  const { on } = show('large', theme);
  expect(pressed()).toEqual(['Large', name]);
  fireEvent.click(button(name));
  expect(on.theme.mock.calls).toEqual([[theme]]);
});

test('a size this screen cannot have is not offered', () => {
  show('normal', 'default', ['normal', 'large']);
  expect(screen.queryByRole('button', { name: 'Very large' })).toBeNull();
  expect(button('Large')).toBeTruthy();
});

test('the panel closes by its button and by Esc, not by other keys', () => {
  const { on } = show();
  fireEvent.keyDown(window, { key: 'a' });
  expect(on.close).not.toHaveBeenCalled();
  fireEvent.keyDown(window, { key: 'Escape' });
  expect(on.close).toHaveBeenCalledTimes(1);
  fireEvent.click(button('Done'));
  expect(on.close).toHaveBeenCalledTimes(2);
});

test('choosing a size leaves the panel open, so that sizes can be compared', () => {
  const { on } = show();
  fireEvent.click(button('Very large'));
  expect(on.close).not.toHaveBeenCalled();
});

test('a panel that is gone no longer listens for Esc', () => {
  const { on, unmount } = show();
  unmount();
  fireEvent.keyDown(window, { key: 'Escape' });
  expect(on.close).not.toHaveBeenCalled();
});

test('the panel is a named region', () => {
  show();
  expect(screen.getByRole('region', { name: 'Text size' }).contains(button('Normal'))).toBe(true);
});
