import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { LeafBlock } from '#core/content/block.ts';
import { StageContext } from '../stage-context.ts';
import { Block } from './Block.tsx';

const both = (text: string) => ({ vi: `${text} (vi)`, en: text });

const show = (block: LeafBlock, language: 'vi' | 'en' = 'en') =>
  render(
    <StageContext
      value={{
        read: () => ({ text: null, option: null, ticked: false, attached: [] }),
        spotlight: null,
        region: null,
        missed: null,
        inert: false,
        act: () => {},
        pick: (text) => text[language],
      }}
    >
      <Block block={block} />
    </StageContext>,
  );

test.each(['vi', 'en'] as const)('a heading stands in the language of the visit: %s', (language) => {
  const text = both('Sign in');
  show({ id: 'a', kind: 'heading', text }, language);
  expect(screen.getByRole('heading', { name: text[language] })).toBeTruthy();
});

test.each<LeafBlock>([
  { id: 'a', kind: 'text', text: both('Some words') },
  { id: 'a', kind: 'notice', tone: 'warn', text: both('Some words') },
  { id: 'a', kind: 'waiting', text: both('Some words') },
])('$kind says its sentence and nothing in it can be pressed', (block) => {
  show(block);
  expect(screen.getByText('Some words')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('the stepper of a portal says which step is the present one', () => {
  show({ id: 'a', kind: 'stepper', items: [both('Account'), both('Form'), both('Send')], current: 2 });
  const steps = screen.getAllByRole('listitem');
  expect(steps.map((step) => step.querySelector('span')?.textContent)).toEqual(['Account', 'Form', 'Send']);
  expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null]);
});

test('a summary ties each value to its name', () => {
  show({
    id: 'a',
    kind: 'summary',
    rows: [
      { label: both('Name'), value: both('Nguyễn Văn Mẫu') },
      { label: both('Fee'), value: both('Free') },
    ],
  });
  const words = (role: 'term' | 'definition'): readonly string[] => screen.getAllByRole(role).map((part) => part.textContent);
  expect(words('term')).toEqual(['Name', 'Fee']);
  expect(words('definition')).toEqual(['Nguyễn Văn Mẫu', 'Free']);
});
