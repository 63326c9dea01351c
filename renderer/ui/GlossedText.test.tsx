import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import type { Language } from '#core/basics/language.ts';
import type { Gloss } from '#core/content/gloss.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { GlossesContext, GlossScope } from './gloss-context.tsx';
import { GlossedText } from './GlossedText.tsx';
import { GlossKey } from './GlossKey.tsx';
import { useListedWords } from './use-standing.ts';

const GLOSSES: readonly Gloss[] = [
  { id: 'trich-luc', words: ['trích lục'], en: ['extract'], gloss: { vi: 'Tờ chép từ sổ gốc.', en: 'A copied paper.' } },
  { id: 'tep', words: ['tệp'], en: [], gloss: { vi: 'Giấy cất trong máy.', en: 'A file.' } },
  { id: 'niem-yet', words: ['niêm yết'], en: [], gloss: { vi: 'Dán cho ai cũng đọc.', en: 'Put up.' } },
  { id: 'xuat-trinh', words: ['xuất trình'], en: [], gloss: { vi: 'Đưa ra cho xem.', en: 'Showing.' } },
];

const onReading = vi.fn();

function Page({ children, language = 'vi' }: { readonly children: ReactNode; readonly language?: Language }) {
  return (
    <LanguageProvider language={language}>
      <GlossesContext value={GLOSSES}>
        <GlossScope onReading={onReading}>
          <GlossKey />
          {children}
        </GlossScope>
      </GlossesContext>
    </LanguageProvider>
  );
}

function Title({ text }: { readonly text: string }) {
  useListedWords(text);
  return <h1>{text}</h1>;
}

const names = (): readonly string[] => screen.queryAllByRole('button').map((button) => button.textContent);
const KEY = 'Giải nghĩa từ';

test('a listed word is underlined where it is first read, and the text stays what it was', () => {
  const { container } = render(
    <Page>
      <p>
        <GlossedText text="Xin trích lục, rồi giữ trích lục." />
      </p>
      <p>
        <GlossedText text="Trích lục là tệp." />
      </p>
    </Page>,
  );
  expect(names()).toEqual([KEY, 'trích lục', 'tệp']);
  expect([...container.querySelectorAll('p')].map((text) => text.textContent)).toEqual([
    'Xin trích lục, rồi giữ trích lục.',
    'Trích lục là tệp.',
  ]);
});

test('a label is on gold and not underlined; a title neither; both are explained', async () => {
  const user = userEvent.setup();
  render(
    <Page>
      <Title text="Tờ niêm yết" />
      <p>
        <GlossedText text="Bấm **Chọn tệp**, xem niêm yết." />
      </p>
    </Page>,
  );
  expect(screen.getByRole('mark').textContent).toBe('Chọn tệp');
  expect(screen.getByRole('button', { name: 'niêm yết' }).closest('p')).not.toBeNull();
  expect(names()).toEqual([KEY, 'niêm yết']);
  await user.click(screen.getByRole('button', { name: KEY }));
  const dialog = await screen.findByRole('dialog', { name: KEY });
  expect([...dialog.querySelectorAll('dt')].map((word) => word.textContent)).toEqual(['niêm yết', 'tệp']);
  expect([...dialog.querySelectorAll('dd')].map((word) => word.textContent)).toEqual([
    'Dán cho ai cũng đọc.',
    'Giấy cất trong máy.',
  ]);
});

test('where nothing is listed there is nothing to press', () => {
  render(
    <Page>
      <GlossedText text="Mời xem." />
    </Page>,
  );
  expect(names()).toEqual([]);
});

test('outside a screen a text is only a text', () => {
  render(
    <LanguageProvider language="vi">
      <p>
        <GlossedText text="Xin **trích lục** và tệp." />
      </p>
    </LanguageProvider>,
  );
  expect(names()).toEqual([]);
  expect(screen.getByRole('mark').textContent).toBe('trích lục');
});

test('when the text that underlined a word goes, another one does', () => {
  const { rerender } = render(
    <Page>
      <p key="mot">
        <GlossedText text="Một tệp." />
      </p>
      <p key="hai">
        <GlossedText text="Hai tệp." />
      </p>
    </Page>,
  );
  rerender(
    <Page>
      <p key="hai">
        <GlossedText text="Hai tệp." />
      </p>
    </Page>,
  );
  expect(screen.getByRole('button', { name: 'tệp' }).closest('p')?.textContent).toBe('Hai tệp.');
});

test.each(['press', 'Escape'])('the meaning of one word, and back to the word by %s', async (how) => {
  onReading.mockClear();
  const user = userEvent.setup();
  render(
    <Page>
      <GlossedText text="Xin trích lục và tệp." />
    </Page>,
  );
  const word = screen.getByRole('button', { name: 'trích lục' });
  word.focus();
  await user.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog', { name: 'trích lục' });
  expect(dialog.textContent).toBe('trích lụcTờ chép từ sổ gốc.Đã hiểu');
  expect(onReading).toHaveBeenLastCalledWith(true);
  if (how === 'press') screen.getByRole('button', { name: 'Đã hiểu' }).focus();
  await user.keyboard(how === 'press' ? '{Enter}' : '{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(onReading).toHaveBeenLastCalledWith(false);
  await waitFor(() => expect(document.activeElement).toBe(word));
});

test('a touch beside the meaning does not close it: it is often the second half of a double tap', async () => {
  const user = userEvent.setup();
  render(
    <Page>
      <GlossedText text="Xin trích lục." />
    </Page>,
  );
  await user.click(screen.getByRole('button', { name: 'trích lục' }));
  await screen.findByRole('dialog');
  await user.click(document.body);
  expect(screen.getByRole('dialog', { name: 'trích lục' })).toBeTruthy();
});

test('more than three words are turned over, and the button says which comes next', async () => {
  const user = userEvent.setup();
  render(
    <Page>
      <GlossedText text="Trích lục, tệp, niêm yết, xuất trình." />
    </Page>,
  );
  await user.click(screen.getByRole('button', { name: KEY }));
  await user.click(await screen.findByRole('button', { name: 'Xem tiếp: xuất trình' }));
  expect([...screen.getByRole('dialog').querySelectorAll('dt')].map((word) => word.textContent)).toEqual(['xuất trình']);
  // The same place takes a second touch for a double tap at first.
  await waitFor(async () => {
    await user.click(screen.getByRole('button', { name: 'Xem lại từ đầu' }));
    expect(screen.getByRole('dialog').querySelectorAll('dt')).toHaveLength(3);
  });
});

test('English has its own words, and explains none that are plain', async () => {
  const user = userEvent.setup();
  render(
    <Page language="en">
      <GlossedText text="An extract, a tệp." />
    </Page>,
  );
  expect(names()).toEqual(['Word meanings', 'extract']);
  await user.click(screen.getByRole('button', { name: 'extract' }));
  expect((await screen.findByRole('dialog', { name: 'extract' })).textContent).toContain('A copied paper.');
});

test('a meaning nobody needs in the other language closes with the change', async () => {
  const user = userEvent.setup();
  const text = <GlossedText text="Một tệp." />;
  const { rerender } = render(<Page>{text}</Page>);
  await user.click(screen.getByRole('button', { name: 'tệp' }));
  await screen.findByRole('dialog');
  rerender(<Page language="en">{text}</Page>);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(onReading).toHaveBeenLastCalledWith(false);
  rerender(<Page>{text}</Page>);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a text that is not drawn leaves the underline to one that is', () => {
  // The stand-ins say what a browser would: a hidden place has no size.
  vi.stubGlobal('ResizeObserver', function watch(told: () => void) {
    return { observe: told, disconnect: () => {} };
  });
  Element.prototype.checkVisibility = function drawn(this: HTMLElement): boolean {
    return !this.hidden;
  };
  render(
    <Page>
      <p hidden>
        <GlossedText text="Trích lục và tệp." />
      </p>
      <p>
        <GlossedText text="Có tệp." />
      </p>
    </Page>,
  );
  vi.unstubAllGlobals();
  expect(screen.getByText('tệp', { selector: 'button' }).closest('p')?.textContent).toBe('Có tệp.');
  expect(screen.queryByText('Trích lục', { selector: 'button' })).toBeNull();
});

test('the mark behind an explained word never stands alone on a line', () => {
  const { container } = render(
    <Page>
      <p>
        <GlossedText text="Xem niêm yết, rồi về." />
      </p>
    </Page>,
  );
  const word = screen.getByRole('button', { name: 'niêm yết' });
  expect(word.parentElement?.textContent).toBe('niêm yết,');
  expect(container.querySelector('p')?.textContent).toBe('Xem niêm yết, rồi về.');
});
