import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ResultRow } from './ResultRow.tsx';

test('a result shows what matched, and the whole row opens it', () => {
  const onPress = vi.fn();
  render(
    <ResultRow
      title={[
        { text: 'Register a ', matched: false },
        { text: 'birth', matched: true },
      ]}
      detail="code 1.001193"
      onPress={onPress}
    />,
  );
  const row = screen.getByRole('button', { name: /Register a birth/ });
  expect(screen.getAllByRole('mark').map((mark) => mark.textContent)).toEqual(['birth']);
  expect(row.textContent).toContain('code 1.001193');
  fireEvent.click(row);
  fireEvent.click(row);
  expect(onPress).toHaveBeenCalledTimes(1);
});
