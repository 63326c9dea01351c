import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MarkedText } from './MarkedText.tsx';

const marks = (): readonly string[] => screen.queryAllByRole('mark').map((mark) => mark.textContent);

test('the words between stars are marked and the stars are gone', () => {
  const { container } = render(<MarkedText text="Press **Sign in**, then **Next**." />);
  expect(container.textContent).toBe('Press Sign in, then Next.');
  expect(marks()).toEqual(['Sign in', 'Next']);
});

test('a plain sentence has no marks', () => {
  const { container } = render(<MarkedText text="Just look." />);
  expect(container.textContent).toBe('Just look.');
  expect(marks()).toEqual([]);
});
