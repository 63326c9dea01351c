import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Pager } from './Pager.tsx';

test.each(['on', 'back'] as const)('a pager that leads %s names what comes and turns one page a press', (direction) => {
  const onPress = vi.fn();
  render(
    <Pager direction={direction} onPress={onPress}>
      More: marriage, moving house…
    </Pager>,
  );
  const pager = screen.getByRole('button', { name: 'More: marriage, moving house…' });
  fireEvent.click(pager);
  fireEvent.click(pager);
  expect(onPress).toHaveBeenCalledTimes(1);
});
