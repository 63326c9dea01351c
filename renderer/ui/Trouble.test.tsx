import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Trouble } from './Trouble.tsx';

test('trouble says what happened, that it is all right, and what to do now, in that order', () => {
  const { container } = render(
    <Trouble
      icon={{ paths: [] }}
      title="The printer is out of paper"
      body="Staff can fill it."
      calm="Nothing is lost."
      actions={<button type="button">Print again</button>}
    />,
  );
  expect(screen.getByRole('heading', { level: 1, name: 'The printer is out of paper' })).toBeTruthy();
  expect(container.textContent).toBe('The printer is out of paperStaff can fill it.Nothing is lost.Print again');
});
