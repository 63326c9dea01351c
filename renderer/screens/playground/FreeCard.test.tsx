import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Note } from '#core/simulation/playground.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { FreeCard } from './FreeCard.tsx';

const both = (text: string) => ({ vi: text, en: text });

function show(note: Note | null, begun = true) {
  const undo = vi.fn<() => void>();
  render(
    <LanguageProvider language="vi">
      <FreeCard
        note={note}
        rows={[{ id: 'a/so', label: both('Số định danh'), sample: '000000000000' }]}
        begun={begun}
        onUndo={undo}
        onOver={() => {}}
        onLeave={() => {}}
      />
    </LanguageProvider>,
  );
  return undo;
}

test.each<readonly [Note, RegExp]>([
  [{ kind: 'missing', label: both('Mật khẩu') }, /Trang còn chờ ô “Mật khẩu”/],
  [{ kind: 'told', say: both('Đây là nút khác.'), repair: both('Bấm nút bên phải.') }, /Đây là nút khác\. Bấm nút bên phải\./],
  [{ kind: 'drawn' }, /chỉ là hình/],
  [{ kind: 'not-sample' }, /Mời nhập theo thẻ mẫu/],
])('what the page says: $kind', (note, words) => {
  show(note);
  expect(screen.getByRole('status').textContent?.replaceAll('\u00a0', ' ')).toMatch(words);
});

test('with nothing to say, it says that nothing is scored; the samples of the page stand below', () => {
  show(null);
  expect(screen.getByRole('status').textContent).toMatch(/Không chấm điểm/);
  expect(screen.getByText('000000000000')).toBeTruthy();
});

test('undo is there once something was done; at the beginning the button says so', async () => {
  const undo = show(null);
  await userEvent.click(screen.getByRole('button', { name: 'Lùi lại một bước' }));
  expect(undo).toHaveBeenCalledOnce();
});

test('at the beginning there is nothing to take back', async () => {
  const undo = show(null, false);
  await userEvent.click(screen.getByRole('button', { name: /đầu bài/ }));
  expect(undo).not.toHaveBeenCalled();
});
