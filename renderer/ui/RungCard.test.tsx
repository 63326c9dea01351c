import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { RungCard } from './RungCard.tsx';

function show(changes: { readonly off?: string; readonly ribbon?: string; readonly help?: number } = {}) {
  const onPress = vi.fn();
  const { help = 2, ...rest } = changes;
  render(
    <RungCard
      number={2}
      icon={{ paths: [] }}
      name="Follow"
      body="The machine points."
      help={help}
      helpLabel="Help"
      time="5 min"
      onPress={onPress}
      {...rest}
    />,
  );
  return { onPress, card: screen.getByRole('button', { name: /Follow/ }) };
}

test('a card says what it does, how long it takes and how much the machine helps', () => {
  const { card } = show({ help: 2 });
  for (const words of ['Follow', 'The machine points.', '5 min', 'Help 2/3']) expect(card.textContent).toContain(words);
});

test('the whole card can be pressed, and a double tap is one press', () => {
  const { card, onPress } = show();
  fireEvent.click(card);
  fireEvent.click(card);
  expect(onPress).toHaveBeenCalledTimes(1);
});

test('a rung that is not there says why in place of its promise, and does nothing', () => {
  const { card, onPress } = show({ off: 'This one has no check yet.' });
  expect(card.getAttribute('aria-disabled')).toBe('true');
  expect(card.textContent).toContain('This one has no check yet.');
  expect(card.textContent).not.toContain('The machine points.');
  expect(card.textContent).not.toMatch(/5 min|Help/);
  fireEvent.click(card);
  expect(onPress).not.toHaveBeenCalled();
});

test('the ribbon of a first time is part of the card that carries it', () => {
  const { card } = show({ ribbon: 'Best for a first time' });
  expect(card.contains(screen.getByText('Best for a first time'))).toBe(true);
});
