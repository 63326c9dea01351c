import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Notice } from './Notice.tsx';

test('a notice says its title and its sentence', () => {
  render(
    <Notice tone="hint" title="Not quite there, no problem">
      Have another look.
    </Notice>,
  );
  expect(screen.getByText('Not quite there, no problem')).toBeTruthy();
  expect(screen.getByText('Have another look.')).toBeTruthy();
});

test('a notice without a sentence leaves no empty line', () => {
  const { container } = render(<Notice tone="ok" title="That is right" />);
  expect(container.querySelector('p')).toBeNull();
});
