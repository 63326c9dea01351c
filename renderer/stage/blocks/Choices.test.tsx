import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { LeafBlock } from '#core/content/block.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { StageContext, type StageValue } from '../stage-context.ts';
import { Block } from './Block.tsx';

const both = (text: string) => ({ vi: text, en: text });
const options = [
  { id: 'self', label: both('Myself'), detail: both('with my own ID card') },
  { id: 'child', label: both('My child') },
];
const choice: LeafBlock = { id: 'who', kind: 'choice', label: both('For whom?'), options };
const select: LeafBlock = { id: 'who', kind: 'select', label: both('For whom?'), options };

function show(block: LeafBlock, option: string | null = null, changes: Partial<StageValue> = {}) {
  const act = vi.fn();
  render(
    <LanguageProvider language="en">
      <StageContext
        value={{
          read: () => ({ text: null, option, ticked: false, attached: [] }),
          spotlight: null,
          region: null,
          missed: null,
          inert: false,
          act,
          pick: (text) => text.en,
          ...changes,
        }}
      >
        <Block block={block} />
      </StageContext>
    </LanguageProvider>,
  );
  return act;
}

const chosen = (): readonly string[] => screen.getAllByRole('radio', { checked: true }).map((radio) => radio.textContent);
const lit = (): readonly (string | null)[] =>
  [...document.querySelectorAll('[data-lit]')].map((place) => place.getAttribute('data-target'));
const box = (name = 'For whom?: Choose…') => screen.getByRole('button', { name });

test('a choice shows all its options with their details, and none chosen', () => {
  show(choice);
  expect(screen.getByRole('radiogroup', { name: 'For whom?' })).toBeTruthy();
  expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(2);
  expect(screen.getByText('with my own ID card')).toBeTruthy();
});

test('choosing says which option was pressed; what is chosen comes from the stage', () => {
  const act = show(choice, 'self');
  fireEvent.click(screen.getByRole('radio', { name: 'My child' }));
  expect(act.mock.calls).toEqual([['choose', 'who/child']]);
  expect(chosen()).toEqual(['Myselfwith my own ID card']);
});

test('a drop-down shows its options only when it is open', () => {
  const act = show(select);
  expect(screen.queryByRole('radio')).toBeNull();
  fireEvent.click(box());
  expect(box().getAttribute('aria-expanded')).toBe('true');
  expect(screen.getAllByRole('radio')).toHaveLength(2);
  // A second tap right after the first is the same tap; a later one shuts it.
  fireEvent.click(box());
  expect(box().getAttribute('aria-expanded')).toBe('true');
  const late = performance.now() + 300;
  vi.spyOn(performance, 'now').mockReturnValue(late);
  fireEvent.click(box());
  vi.restoreAllMocks();
  expect(box().getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByRole('radio')).toBeNull();
  expect(act).not.toHaveBeenCalled();
});

test('an option of a drop-down closes it and says what was chosen', () => {
  const act = show(select);
  fireEvent.click(box());
  fireEvent.click(screen.getByRole('radio', { name: 'My child' }));
  expect(act.mock.calls).toEqual([['choose', 'who/child']]);
  expect(screen.queryByRole('radio')).toBeNull();
});

test('a drop-down that has an answer says it in its name', () => {
  show(select, 'child');
  fireEvent.click(box('For whom?: My child'));
  expect(chosen()).toEqual(['My child']);
});

test('the ring goes to the drop-down first and to the option once it is open', () => {
  show(select, null, { spotlight: 'who/child' });
  expect(lit()).toEqual(['who']);
  fireEvent.click(box());
  expect(lit()).toEqual(['who/child']);
});

test('while the machine is showing, a drop-down stays closed', () => {
  show(select, null, { inert: true });
  fireEvent.click(box());
  expect(screen.queryByRole('radio')).toBeNull();
});
