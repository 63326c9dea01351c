import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { ReadOn } from './ReadOn.tsx';

/** Heights of what is laid out; the test DOM lays nothing out itself. */
let heights = { frame: 500, page: 500 };
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockImplementation(() => heights.frame);
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(() => heights.page);
});
afterEach(() => void vi.restoreAllMocks());

const show = (frame: number, page: number): void => {
  heights = { frame, page };
  render(
    <LanguageProvider language="vi">
      <ReadOn label="Cần biết" look={undefined} of="one">
        <p>Lời dài.</p>
      </ReadOn>
    </LanguageProvider>,
  );
};

test('what fits its place needs no button', () => {
  show(500, 500);
  expect(screen.queryByRole('button')).toBeNull();
});

test('what goes on says so and is read by pressing, down and up again', () => {
  show(500, 800);
  const area = screen.getByRole('region', { name: 'Cần biết' });
  fireEvent.click(screen.getByRole('button', { name: 'Đọc tiếp phần dưới' }));
  expect(area.scrollTop).toBe(400);
  fireEvent.scroll(area);
  // Later than a double tap, which would only be the same press once more.
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 300);
  fireEvent.click(screen.getByRole('button', { name: 'Xem lại phần trên' }));
  expect(area.scrollTop).toBe(0);
});
