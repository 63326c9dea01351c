import { act, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { expect, test } from 'vitest';
import { useScrollParts } from './use-scroll-parts.ts';

interface Page {
  readonly frame: number;
  readonly page: number;
  readonly inner?: string | null;
  /** Height of the way on, while it is shown. */
  readonly way?: number;
}

/** A frame of the given heights: the test DOM lays nothing out. */
function Frame({ frame, page, inner = null, way = 0 }: Page) {
  const area = useRef<HTMLDivElement>(null);
  const { above, below, show } = useScrollParts(area, 'screen');
  return (
    <>
      <div
        ref={(element) => {
          area.current = element;
          if (element === null) return;
          Object.defineProperty(element, 'clientHeight', { configurable: true, value: frame });
          Object.defineProperty(element, 'scrollHeight', { configurable: true, value: page });
        }}
        role="document"
      >
        {inner === null ? <p>list</p> : <div key={inner} data-inner-page />}
      </div>
      {(above || below) && (
        <div
          data-way-on
          ref={(element) => {
            if (element !== null) Object.defineProperty(element, 'offsetHeight', { configurable: true, value: way });
          }}
        />
      )}
      <button type="button" disabled={!above} onClick={() => show('above')}>
        up
      </button>
      <button type="button" disabled={!below} onClick={() => show('below')}>
        down
      </button>
    </>
  );
}

const area = () => screen.getByRole('document');
const ways = (): readonly boolean[] => screen.getAllByRole<HTMLButtonElement>('button').map((button) => !button.disabled);
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
  fireEvent.scroll(area());
};

test.each([
  ['fits', 500, 500],
  ['is over by a rounding', 500, 504],
])('a page that %s offers no way up or down', (_, frame, page) => {
  render(<Frame frame={frame} page={page} />);
  expect(ways()).toEqual([false, false]);
});

test('a longer page is read by pressing: down, on, and up again', () => {
  render(<Frame frame={500} page={1000} />);
  expect(ways()).toEqual([false, true]);
  press('down');
  expect(area().scrollTop).toBe(400);
  expect(ways()).toEqual([true, true]);
  area().scrollTop = 500;
  fireEvent.scroll(area());
  expect(ways()).toEqual([true, false]);
  press('up');
  expect(area().scrollTop).toBe(100);
  expect(ways()).toEqual([true, true]);
});

test('a page inside begins at its top, and so does the next; who comes back finds the place they left', async () => {
  const { rerender } = render(<Frame frame={500} page={1000} />);
  area().scrollTop = 450;
  fireEvent.scroll(area());
  const go = (inner: string | null): Promise<void> => act(async () => rerender(<Frame frame={500} page={1000} inner={inner} />));
  await go('typing');
  expect(area().scrollTop).toBe(0);
  area().scrollTop = 80;
  fireEvent.scroll(area());
  await go('typing');
  expect(area().scrollTop).toBe(80);
  await go('what became of it');
  expect(area().scrollTop).toBe(0);
  await go(null);
  expect(area().scrollTop).toBe(450);
});

test('the way on takes its room from the frame once: what stood at its lower edge stays in sight', () => {
  const { rerender } = render(<Frame frame={500} page={500} />);
  expect(ways()).toEqual([false, false]);
  // The page grows and something at its foot is brought into view; the way on appears.
  rerender(<Frame frame={500} page={1000} />);
  area().scrollTop = 300;
  fireEvent.scroll(area());
  expect(ways()).toEqual([true, true]);
  // It stands in the frame now.
  rerender(<Frame frame={430} page={1000} />);
  fireEvent.scroll(area());
  expect(area().scrollTop).toBe(370);
  // Whatever else makes the frame smaller later moves nothing.
  rerender(<Frame frame={400} page={1000} />);
  fireEvent.scroll(area());
  expect(area().scrollTop).toBe(370);
});

test('a page that is read from its head is left there when the way on appears', () => {
  const { rerender } = render(<Frame frame={500} page={1000} />);
  rerender(<Frame frame={430} page={1000} />);
  fireEvent.scroll(area());
  expect(area().scrollTop).toBe(0);
});

test('a page that only the way itself leaves no room for is shown whole, without a way', async () => {
  const { rerender } = render(<Frame frame={500} page={1000} way={60} />);
  expect(ways()).toEqual([false, true]);
  // The way stands now, and takes its room; then a page comes that would fit without it.
  await act(async () => rerender(<Frame frame={440} page={490} way={60} inner="typing" />));
  expect(ways()).toEqual([false, false]);
});

test('a page that is too long even without the way keeps it', async () => {
  const { rerender } = render(<Frame frame={500} page={1000} way={60} />);
  await act(async () => rerender(<Frame frame={440} page={506} way={60} inner="typing" />));
  expect(ways()).toEqual([false, true]);
});
