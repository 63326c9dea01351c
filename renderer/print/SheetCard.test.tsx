import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { cardsSheet } from '#core/cards/cards-sheet.ts';
import { OfficeSheet } from './OfficeSheet.tsx';
import { pageRules } from './page-sheet.ts';

test('every card is a page of its own, in black alone, with its letters turned to their edges', () => {
  const sheet = cardsSheet(7, 2, 'vi');
  render(<OfficeSheet sheet={sheet} />);
  const cards = screen.getAllByRole('img');
  expect(cards.map((card) => card.getAttribute('aria-label'))).toEqual(['Thẻ trả lời số 7', 'Thẻ trả lời số 8']);
  const [card] = cards;
  expect(card?.querySelectorAll('path')).toHaveLength(1);
  expect(card?.querySelector('path')?.getAttribute('fill')).toBe('#000');
  expect([...(card?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent)).toEqual(['A', 'B', 'C', 'D', '7']);
  expect(card?.querySelectorAll('text')[1]?.getAttribute('transform')).toMatch(/rotate\(90\)$/);
  // True millimetres, and never so high that another page begins.
  expect(card?.style.inlineSize).toBe('210mm');
  expect(parseFloat(card?.style.blockSize ?? '')).toBeLessThan(297);
});

test('the page has no margins and no number: the drawing brings its own white', () => {
  const rules = pageRules({ kind: 'sheet', sheet: cardsSheet(1, 40, 'vi') }, { width: 210, height: 297 });
  expect(rules).toBe('@page { size: 210mm 297mm; margin: 0mm 0mm 0mm 0mm }');
});
