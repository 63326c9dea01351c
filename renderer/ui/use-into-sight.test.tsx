import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useIntoSight } from './use-into-sight.ts';

function Told({ news }: { readonly news: string | null }) {
  return (
    <div ref={useIntoSight(news)} data-testid="place">
      {news}
    </div>
  );
}

test('news come into sight, each once, and silence moves nothing', () => {
  const seen: unknown[] = [];
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element, how) {
    seen.push([this, how]);
  });
  const { rerender } = render(<Told news={null} />);
  expect(seen).toEqual([]);
  rerender(<Told news="sent" />);
  const here = [screen.getByTestId('place'), { block: 'nearest' }];
  expect(seen).toEqual([here]);
  rerender(<Told news="sent" />);
  expect(seen).toEqual([here]);
  rerender(<Told news="failed" />);
  rerender(<Told news={null} />);
  expect(seen).toEqual([here, here]);
  scroll.mockRestore();
});
