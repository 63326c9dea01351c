import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { LeafBlock } from '#core/content/block.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { StageContext } from '../stage-context.ts';
import { Block } from './Block.tsx';

const both = (text: string) => ({ vi: text, en: text });

function show(block: LeafBlock, attached: readonly string[] = []) {
  const act = vi.fn();
  render(
    <LanguageProvider language="en">
      <StageContext
        value={{
          read: () => ({ text: null, option: null, ticked: false, attached }),
          spotlight: null,
          region: null,
          missed: null,
          inert: false,
          act,
          pick: (text) => text.en,
        }}
      >
        <Block block={block} />
      </StageContext>
    </LanguageProvider>,
  );
  return act;
}

const press = (name: RegExp | string): boolean => fireEvent.click(screen.getByRole('button', { name }));

const TAPS: readonly (readonly [LeafBlock, string | RegExp, string])[] = [
  [{ id: 'send', kind: 'button', label: both('Send'), role: 'primary' }, 'Send', 'send'],
  [{ id: 'link', kind: 'button', label: both('Forgot it?'), role: 'link', icon: 'globe' }, 'Forgot it?', 'link'],
  [{ id: 'shot', kind: 'picture', art: 'globe', alt: both('The cover of the book') }, 'The cover of the book', 'shot'],
  [
    { id: 'results', kind: 'list', items: [{ id: 'birth', title: both('Birth'), detail: both('1.001193') }] },
    /Birth/,
    'results/birth',
  ],
  [
    {
      id: 'apps',
      kind: 'tiles',
      items: [
        { id: 'wallet', label: both('Wallet'), icon: 'globe' },
        { id: 'papers', label: both('Papers'), icon: 'globe' },
      ],
    },
    'Papers',
    'apps/papers',
  ],
  [{ id: 'menu', kind: 'menu', items: [{ id: 'home', label: both('Home page') }] }, 'Home page', 'menu/home'],
];

test.each(TAPS)('$kind: a press says exactly which place was pressed', (block, name, target) => {
  const act = show(block);
  press(name);
  expect(act.mock.calls).toEqual([['tap', target]]);
});

test('a list is headed by its label and tells each entry’s details', () => {
  show({
    id: 'results',
    kind: 'list',
    label: both('Found'),
    items: [{ id: 'a', title: both('Birth'), detail: both('1.001193') }],
  });
  expect(screen.getByText('Found')).toBeTruthy();
  expect(screen.getByText('1.001193')).toBeTruthy();
});

const files: LeafBlock = {
  id: 'papers',
  kind: 'files',
  rows: [
    { id: 'form', name: both('The form'), state: 'ready', file: 'form.pdf' },
    { id: 'birth', name: both('Birth notice'), note: both('a photo is enough'), state: 'empty', file: 'birth.jpg' },
    { id: 'book', name: both('Marriage paper'), state: 'empty' },
  ],
};
const row = (name: string): string => screen.getByText(name).closest('li')?.textContent ?? '';

test('a file row asks for its own file, by name', () => {
  const act = show(files);
  expect(screen.getAllByRole('button')).toHaveLength(2);
  press('Choose a file: Birth notice');
  expect(act.mock.calls).toEqual([['attach', 'papers/birth']]);
});

test('the name of a sample file is not shown before the file is attached', () => {
  show(files);
  expect(row('Birth notice')).not.toContain('birth.jpg');
  expect(row('The form')).toContain('form.pdf');
});

test('an attached row says so, shows its file and cannot be attached twice', () => {
  show(files, ['birth']);
  expect(row('Birth notice')).toContain('Attached');
  expect(row('Birth notice')).toContain('birth.jpg');
  expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
    'Choose a file: Marriage paper',
  ]);
});
