import { fireEvent, render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { expect, test, vi } from 'vitest';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { Screen } from './Screen.tsx';

const show = (props: Omit<ComponentProps<typeof Screen>, 'children'>) =>
  render(
    <LanguageProvider language="en">
      <Screen {...props}>
        <p>Content</p>
      </Screen>
    </LanguageProvider>,
  );

test('a screen with a way back offers it and names the place', () => {
  const onBack = vi.fn();
  show({ material: 'paper', onBack, crumb: 'Public services' });
  fireEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(onBack).toHaveBeenCalledTimes(1);
  expect(screen.getByText('Public services')).toBeTruthy();
  expect(screen.queryByText('Public Administrative Service Centre')).toBeNull();
});

test('a first screen names the office where others have the way back', () => {
  show({ material: 'paper' });
  expect(screen.getByText('Public Administrative Service Centre')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test.each([
  ['paper', 'We do not store your personal details'],
  ['notebook', 'We do not store your personal details'],
  ['staff', 'No names, identity numbers or phone numbers of visitors'],
] as const)('a %s screen keeps its promise of privacy in view', (material, promise) => {
  show({ material });
  expect(screen.getByText(promise)).toBeTruthy();
});

test('the lacquer picture has no header of its own', () => {
  show({ material: 'lacquer' });
  expect(screen.getByRole('main').textContent).toBe('Content');
});
