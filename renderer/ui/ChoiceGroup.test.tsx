import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { ChoiceGroup } from './ChoiceGroup.tsx';

const OPTIONS = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'Not yet' },
];

function Question({ legend = 'Are you married?', hideLegend = false }) {
  const [value, setValue] = useState<string | null>(null);
  return <ChoiceGroup legend={legend} options={OPTIONS} value={value} onChange={setValue} hideLegend={hideLegend} />;
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

test('a question starts without an answer', () => {
  render(<Question />);
  expect(screen.getByRole('group', { name: 'Are you married?' })).toBeTruthy();
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
});

test('one answer at a time: a second touch changes the answer', async () => {
  render(<Question />);
  await userEvent.click(radio('Yes'));
  expect([radio('Yes').checked, radio('Not yet').checked]).toEqual([true, false]);
  await userEvent.click(screen.getByText('Not yet'));
  expect([radio('Yes').checked, radio('Not yet').checked]).toEqual([false, true]);
});

test('two questions on one page do not take each other’s answers', async () => {
  render(
    <>
      <Question legend="First?" />
      <Question legend="Second?" />
    </>,
  );
  const [first, , , second] = screen.getAllByRole<HTMLInputElement>('radio');
  if (first === undefined || second === undefined) throw new Error('four radios were expected');
  await userEvent.click(first);
  await userEvent.click(second);
  expect([first.checked, second.checked]).toEqual([true, true]);
});

test('a question whose words stand elsewhere is still named for those who listen', () => {
  render(<Question hideLegend />);
  expect(screen.getByRole('group', { name: 'Are you married?' })).toBeTruthy();
});

test('each answer is a stop of its own, and Enter gives it: two switches are enough', async () => {
  render(<Question />);
  const user = userEvent.setup();
  await user.tab();
  await user.tab();
  expect(document.activeElement).toBe(radio('Not yet'));
  await user.keyboard('{Enter}');
  expect([radio('Yes').checked, radio('Not yet').checked]).toEqual([false, true]);
});

test('arrows go round among the answers and give none', async () => {
  render(<Question />);
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(radio('Not yet'));
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(radio('Yes'));
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  await user.keyboard(' ');
  expect(radio('Yes').checked).toBe(true);
});
