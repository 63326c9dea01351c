import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { ContentGate } from './ContentGate.tsx';
import { KioskContext, type Kiosk } from './kiosk-context.tsx';
import { ActionsContext, type Actions } from './use-actions.ts';
import type { Loaded } from './use-content.ts';

const actions = { back: vi.fn(), home: vi.fn(), call: vi.fn() };

const show = (loaded: Loaded<string>) =>
  render(
    <LanguageProvider language="en">
      <KioskContext value={{ office: { 'counter-guide': 'counter 2' } } as unknown as Kiosk}>
        <ActionsContext value={actions as unknown as Actions}>
          <ContentGate loaded={loaded}>{(value) => <h1>{value}</h1>}</ContentGate>
        </ActionsContext>
      </KioskContext>
    </LanguageProvider>,
  );

const heading = (): string | undefined => screen.queryByRole('heading')?.textContent;
const pass = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));
const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

test('content that is there is drawn', () => {
  show({ status: 'ready', value: 'Register a birth' });
  expect(heading()).toBe('Register a birth');
});

test('a short wait says nothing, a longer one says that the page is opening', () => {
  show({ status: 'loading' });
  pass(399);
  expect(heading()).toBeUndefined();
  pass(1);
  expect(heading()).toBe('Opening…');
  expect(screen.queryByText('What you are doing is still here.')).toBeNull();
});

test('while the service is away the visitor reads that nothing is lost', () => {
  show({ status: 'unreachable' });
  pass(400);
  expect(heading()).toBe('Reconnecting, one moment please.');
  expect(screen.getByText('What you are doing is still here.')).toBeTruthy();
});

test('content that is missing says so, names the counter of the office, and has three ways on', () => {
  show({ status: 'missing' });
  expect(heading()).toBe('This part is being updated');
  expect(screen.getByText('Please ask at counter 2. Staff have the latest information.')).toBeTruthy();
  press('See something else');
  expect(actions.home).toHaveBeenCalledTimes(1);
  press('Call staff for me');
  expect(actions.call).toHaveBeenCalledTimes(1);
  press('Back');
  expect(actions.back).toHaveBeenCalledTimes(1);
});
