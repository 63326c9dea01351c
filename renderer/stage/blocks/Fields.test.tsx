import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { LeafBlock } from '#core/content/block.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { StageContext, type BlockReading } from '../stage-context.ts';
import { Block } from './Block.tsx';

const both = (text: string) => ({ vi: text, en: text });
const field = (input: 'text' | 'digits' | 'date' | 'secret', placeholder?: string): LeafBlock => ({
  id: 'name',
  kind: 'field',
  label: both('Full name'),
  input,
  sample: 'Nguyễn Văn Mẫu',
  accept: [],
  prefilled: false,
  ...(placeholder === undefined ? {} : { placeholder: both(placeholder) }),
});
const code = (secret: boolean): LeafBlock => ({
  id: 'otp',
  kind: 'code',
  label: both('Code'),
  length: 6,
  sample: '123456',
  secret,
});
const tick: LeafBlock = { id: 'agree', kind: 'tick', label: both('I have read this'), ticked: false };

function show(block: LeafBlock, reading: Partial<BlockReading> = {}) {
  const act = vi.fn();
  render(
    <LanguageProvider language="en">
      <StageContext
        value={{
          read: () => ({ text: null, option: null, ticked: false, attached: [], ...reading }),
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

test('an empty field says that it is empty and asks to be typed in', () => {
  const act = show(field('text', 'As on the ID card'));
  const box = screen.getByRole('button', { name: 'Full name: Empty' });
  expect(box.textContent).toBe('As on the ID card');
  fireEvent.click(box);
  expect(act.mock.calls).toEqual([['type', 'name']]);
});

test('a simulated field is no real box: a keyboard cannot write into it', () => {
  show(field('text'));
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('a filled field shows the sample', () => {
  show(field('text'), { text: 'Nguyễn Văn Mẫu' });
  expect(screen.getByRole('button', { name: 'Full name: Nguyễn Văn Mẫu' }).textContent).toBe('Nguyễn Văn Mẫu');
});

test('a secret field shows dots, and its name does not say the secret', () => {
  show(field('secret'), { text: 'MauSo@2026' });
  const box = screen.getByRole('button', { name: 'Full name: This step is done' });
  expect(box.textContent).toBe('••••••••••');
});

test('a code fills its boxes digit by digit', () => {
  show(code(false), { text: '123456' });
  const box = screen.getByRole('button', { name: 'Code: This step is done' });
  expect([...box.children].map((digit) => digit.textContent)).toEqual(['1', '2', '3', '4', '5', '6']);
});

test('a secret code shows a dot a digit', () => {
  show(code(true), { text: '123456' });
  expect(screen.getByRole('button', { name: 'Code: This step is done' }).textContent).toBe('••••••');
});

test('an empty code shows all its boxes and asks to be typed in', () => {
  const act = show(code(false));
  const box = screen.getByRole('button', { name: 'Code: Empty' });
  expect([...box.children].map((digit) => digit.textContent)).toEqual(['', '', '', '', '', '']);
  fireEvent.click(box);
  expect(act.mock.calls).toEqual([['type', 'otp']]);
});

test.each([true, false])('a tick box says whether it is ticked: %s', (ticked) => {
  const act = show(tick, { ticked });
  fireEvent.click(screen.getByRole('checkbox', { name: 'I have read this', checked: ticked }));
  expect(act.mock.calls).toEqual([['tick', 'agree']]);
});
