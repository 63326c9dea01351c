import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FactsStrip } from './FactsStrip.tsx';

const icon = { paths: [] };
const cells = [
  { icon, label: 'Fee', text: 'Free of charge', detail: 'when filed in time' },
  { icon, label: 'Where', text: 'Please ask staff', detail: '' },
];

const facts = (): readonly (readonly string[])[] =>
  screen.getAllByRole('definition').map((fact) => [...fact.children].map((part) => part.textContent));

test('each fact stands beside its own name, in the order given', () => {
  render(<FactsStrip cells={cells} />);
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Fee', 'Where']);
  expect(facts()[0]).toEqual(['Free of charge', 'when filed in time']);
});

test('a field nobody has filled in says whom to ask and leaves no empty line', () => {
  render(<FactsStrip cells={cells} />);
  expect(facts()[1]).toEqual(['Please ask staff']);
});

test('facts are for reading: nothing in the strip can be pressed', () => {
  render(<FactsStrip cells={cells} />);
  expect(screen.queryAllByRole('button')).toEqual([]);
});
