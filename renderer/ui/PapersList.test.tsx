import { fireEvent, render, screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { expect, test, vi } from 'vitest';
import { PapersList } from './PapersList.tsx';

const row = (id: string, isNew = false) => ({ id, name: `Paper ${id}`, detail: `About ${id}`, form: 'Original', isNew });
const show = (changes: Partial<ComponentProps<typeof PapersList>> = {}) =>
  render(
    <PapersList
      title="What to bring"
      count="2 kinds"
      empty="No papers are needed."
      start={0}
      rows={[row('a'), row('b')]}
      {...changes}
    />,
  );

test('each paper says its name, its detail and whether the original is needed', () => {
  show();
  const [first, second] = screen.getAllByRole('listitem');
  for (const words of ['Paper a', 'About a', 'Original']) expect(within(first ?? document.body).getByText(words)).toBeTruthy();
  expect(within(second ?? document.body).getByText('Paper b')).toBeTruthy();
  expect(screen.queryByText('No papers are needed.')).toBeNull();
});

test('the list is headed by its title, with the number of papers beside it', () => {
  show();
  expect(screen.getByRole('heading', { name: 'What to bring' })).toBeTruthy();
  expect(screen.getByText('2 kinds')).toBeTruthy();
});

test('a list without papers says so in words', () => {
  show({ rows: [], count: '' });
  expect(screen.getByText('No papers are needed.')).toBeTruthy();
  expect(screen.queryAllByRole('listitem')).toEqual([]);
});

test('a later page goes on counting where the page before stopped', () => {
  show({ start: 3 });
  expect(screen.getByRole('list').getAttribute('start')).toBe('4');
  const numbers = screen.getAllByRole('listitem').map((item) => item.querySelector('[aria-hidden]')?.textContent);
  expect(numbers).toEqual(['4', '5']);
});

test('a paper added by an answer is marked, the others are not', () => {
  show({ rows: [row('a'), row('b', true)] });
  expect(screen.getAllByRole('listitem').map((item) => item.hasAttribute('data-new'))).toEqual([false, true]);
});

test('what need not be brought has no number, and takes none', () => {
  show({ start: 1, rows: [{ ...row('a'), isSpare: true }, row('b'), row('c')] });
  const marks = screen.getAllByRole('listitem').map((item) => item.querySelector('[aria-hidden]')?.textContent);
  expect(marks).toEqual(['', '2', '3']);
  expect(screen.getAllByRole('listitem').map((item) => item.getAttribute('value'))).toEqual([null, '2', '3']);
});

test('where nothing is to be brought that is said, whatever else is told', () => {
  show({ count: '', rows: [{ ...row('a'), isSpare: true }] });
  expect(screen.getByText('No papers are needed.')).toBeTruthy();
  expect(screen.getByText('Paper a')).toBeTruthy();
});

test('the way to more papers is there only when there are more', () => {
  const onPress = vi.fn();
  const { unmount } = show({ more: { label: 'More: from paper 5', onPress } });
  fireEvent.click(screen.getByRole('button', { name: 'More: from paper 5' }));
  expect(onPress).toHaveBeenCalledTimes(1);
  unmount();
  show();
  expect(screen.queryByRole('button')).toBeNull();
});

test('the legal basis is shown where it is given', () => {
  const { unmount } = show({ legal: 'Legal basis: sample law' });
  expect(screen.getByText('Legal basis: sample law')).toBeTruthy();
  unmount();
  show();
  expect(screen.queryByText(/Legal basis/)).toBeNull();
});
