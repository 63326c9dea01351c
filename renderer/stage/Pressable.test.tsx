import { fireEvent, render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { expect, test, vi } from 'vitest';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { Pressable } from './Pressable.tsx';
import { StageContext, type StageValue } from './stage-context.ts';

function show(
  stage: Partial<StageValue> = {},
  props: Partial<Omit<ComponentProps<typeof Pressable>, 'kind' | 'target' | 'look' | 'children'>> = {},
) {
  const act = vi.fn();
  const value: StageValue = {
    read: () => ({ text: null, option: null, ticked: false, attached: [] }),
    spotlight: null,
    region: null,
    missed: null,
    inert: false,
    act,
    pick: (text) => text.en,
    ...stage,
  };
  render(
    <LanguageProvider language="en">
      <StageContext value={value}>
        <Pressable kind="tap" target="send" look={undefined} {...props}>
          Send
        </Pressable>
      </StageContext>
    </LanguageProvider>,
  );
  return act;
}

const trace = (): HTMLElement | null => screen.queryByText('pressed here just now');

test('a press says what was pressed and how it is meant', () => {
  const act = show();
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(act.mock.calls).toEqual([['tap', 'send']]);
});

test('while the machine is showing nothing can be pressed, and that is announced', () => {
  const act = show({ inert: true });
  const button = screen.getByRole('button', { name: 'Send' });
  fireEvent.click(button);
  expect(act).not.toHaveBeenCalled();
  expect(button.getAttribute('aria-disabled')).toBe('true');
});

test('who goes from place to place is not led through what cannot be pressed', () => {
  show({ lead: { again: () => {}, count: 0 }, spotlight: 'else' });
  expect(screen.getByRole('button', { name: 'Send' }).tabIndex).toBe(-1);
});

test('what can be pressed is a stop of the keyboard', () => {
  show({ lead: { again: () => {}, count: 0 }, spotlight: 'send' });
  expect(screen.getByRole('button', { name: 'Send' }).tabIndex).toBe(0);
});

test('an act of its own replaces the usual one', () => {
  const open = vi.fn();
  const act = show({}, { onPress: open });
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(open).toHaveBeenCalledTimes(1);
  expect(act).not.toHaveBeenCalled();
});

test('an act of its own rests while the machine is showing', () => {
  const open = vi.fn();
  show({ inert: true }, { onPress: open });
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(open).not.toHaveBeenCalled();
});

test('a miss leaves its trace at the place that was pressed', () => {
  show({ missed: 'send' });
  expect(trace()).not.toBeNull();
});

test('a miss elsewhere leaves no trace here', () => {
  show({ missed: 'cancel' });
  expect(trace()).toBeNull();
});

test('the place that is pointed at shows the hand instead of an old miss', () => {
  show({ missed: 'send', spotlight: 'send' });
  expect(trace()).toBeNull();
  expect(screen.getByRole('button').querySelector('svg')).not.toBeNull();
});

test('the hand stands at one place only and changes no name', () => {
  show({ spotlight: 'cancel' });
  expect(screen.getByRole('button', { name: 'Send' }).querySelector('svg')).toBeNull();
});

test.each([
  ['radio', true],
  ['checkbox', false],
] as const)('a simulated %s says whether it is chosen', (as, checked) => {
  show({}, { as, checked });
  expect(screen.getByRole(as, { name: 'Send', checked })).toBeTruthy();
});

test('a plain button claims no state it has not', () => {
  show();
  const button = screen.getByRole('button', { name: 'Send' });
  for (const state of ['aria-checked', 'aria-expanded', 'aria-disabled']) expect(button.hasAttribute(state)).toBe(false);
});

test('where the machine leads, a press elsewhere points to the place with the ring again, and is told for what it is', () => {
  const again = vi.fn<() => void>();
  const act = show({ spotlight: 'other', lead: { again, count: 0 } });
  const button = screen.getByRole('button', { name: 'Send' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(button);
  expect(again).toHaveBeenCalledTimes(1);
  expect(act.mock.calls).toEqual([['tap', 'send']]);
});

test('the place with the ring is pressed as ever, and its hand moves once it was missed', () => {
  const act = show({ spotlight: 'send', lead: { again: () => {}, count: 1 } });
  const button = screen.getByRole('button', { name: 'Send' });
  expect(button.querySelector('[data-hand]')?.getAttribute('data-moves')).toBe('true');
  fireEvent.click(button);
  expect(act.mock.calls).toEqual([['tap', 'send']]);
});
