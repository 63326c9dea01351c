import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import type { LeafBlock } from '#core/content/block.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { TypingSheet } from './TypingSheet.tsx';
import { Block } from './blocks/Block.tsx';
import { StageContext } from './stage-context.ts';

const SAMPLE = 'Nguyễn Văn Mẫu';
const field: LeafBlock = {
  id: 'name',
  kind: 'field',
  label: { vi: 'Họ và tên', en: 'Full name' },
  input: 'text',
  sample: SAMPLE,
  accept: [],
  prefilled: false,
};

/** A simulated field with the typing sheet: the index of a sample is all that passes from one to the other. */
function Practice({
  input = 'text',
  accepted = [SAMPLE],
  onFill = null,
}: {
  readonly input?: 'text' | 'date' | 'digits';
  readonly accepted?: string[];
  readonly onFill?: (() => void) | null;
}) {
  const [text, setText] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <LanguageProvider language="en">
      <StageContext
        value={{
          read: () => ({ text, option: null, ticked: false, attached: [] }),
          spotlight: null,
          region: null,
          missed: null,
          inert: false,
          act: () => setOpen(true),
          pick: (words) => words.en,
        }}
      >
        <Block block={field} />
      </StageContext>
      {open && (
        <TypingSheet
          label="Full name"
          sample={accepted[0] ?? ''}
          accepted={accepted}
          kind={input}
          order="qwerty"
          onOrder={() => {}}
          onDone={(index) => {
            if (index === null) return;
            setText(accepted[index] ?? null);
            setOpen(false);
          }}
          onFill={onFill}
          onClose={() => setOpen(false)}
        />
      )}
    </LanguageProvider>
  );
}

const box = () => screen.queryByRole<HTMLInputElement>('textbox', { name: 'Full name' });
const press = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', { name }));
function type(value: string): void {
  press('Full name: Empty');
  fireEvent.change(box() ?? document.body, { target: { value } });
  press('Done');
}

test('the sample itself fills the field and puts the keyboard away', () => {
  render(<Practice />);
  type(SAMPLE);
  expect(screen.getByRole('button', { name: `Full name: ${SAMPLE}` })).toBeTruthy();
  expect(box()).toBeNull();
});

test('small slips are forgiven, and what stands in the field is the sample, not what was typed', () => {
  render(<Practice />);
  type('nguyen  van mau');
  expect(screen.getByRole('button', { name: `Full name: ${SAMPLE}` })).toBeTruthy();
});

test.each(['Trần Thị Bình', '', '001099012345'])('anything else is refused kindly and forgotten: “%s”', (typed) => {
  render(<Practice />);
  type(typed);
  expect(screen.getByRole('button', { name: 'Full name: Empty' })).toBeTruthy();
  expect(box()?.value).toBe('');
  expect(box()?.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('Please type what the sample card says')).toBeTruthy();
  if (typed !== '') expect(document.body.textContent).not.toContain(typed);
});

test('nearly the sample is said to be near, and stays to be put right', () => {
  render(<Practice input="digits" accepted={['000000000000']} />);
  press('Full name: Empty');
  for (const key of '0000000000') press(key);
  press('Done');
  expect(screen.getByText('Still 2 short: please type the rest')).toBeTruthy();
  expect(box()?.value).toBe('0000000000');
  for (const key of '00') press(key);
  press('Done');
  expect(screen.getByRole('button', { name: 'Full name: 000000000000' })).toBeTruthy();
});

test('the next key takes the refusal away', () => {
  render(<Practice />);
  type('Bình');
  press('n');
  expect(box()?.value).toBe('n');
  expect(box()?.hasAttribute('aria-invalid')).toBe(false);
});

test('a date is typed on digit keys and may leave its zeros out', () => {
  render(<Practice input="date" accepted={['01/02/2026']} />);
  press('Full name: Empty');
  for (const key of '1/2/2026') press(key);
  press('Done');
  expect(screen.getByRole('button', { name: 'Full name: 01/02/2026' })).toBeTruthy();
});

test('going back leaves the field empty', () => {
  render(<Practice />);
  press('Full name: Empty');
  press('Back');
  expect(box()).toBeNull();
  expect(screen.getByRole('button', { name: 'Full name: Empty' })).toBeTruthy();
});

test('who hears the box hears what to type in it', () => {
  render(<Practice />);
  press('Full name: Empty');
  const told = document.getElementById(box()?.getAttribute('aria-describedby') ?? '');
  expect(told?.textContent).toBe(`Type: ${SAMPLE}`);
});

test('to have it filled is the stop after the box, before all the keys; where it is not offered, the keys are', async () => {
  const onFill = vi.fn<() => void>();
  const { unmount } = render(<Practice onFill={onFill} />);
  press('Full name: Empty');
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(onFill).toHaveBeenCalledOnce();
  unmount();
  render(<Practice />);
  press('Full name: Empty');
  expect(screen.queryByRole('button', { name: 'Fill it for me' })).toBeNull();
});
