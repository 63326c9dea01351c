import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { Broken } from './Broken.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

const defect = new TypeError('cannot read 001099012345');

function Screen({ broken }: { readonly broken: boolean }) {
  if (broken) throw defect;
  return <h1>All is well</h1>;
}

const show = (broken: boolean) => {
  const onDefect = vi.fn();
  render(
    <ErrorBoundary
      onDefect={onDefect}
      instead={
        <LanguageProvider language="en">
          <Broken />
        </LanguageProvider>
      }
    >
      <Screen broken={broken} />
    </ErrorBoundary>,
  );
  return onDefect;
};

// React writes what was thrown to the console as well.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

test('a page in good order is left alone', () => {
  const onDefect = show(false);
  expect(screen.getByRole('heading', { name: 'All is well' })).toBeTruthy();
  expect(onDefect).not.toHaveBeenCalled();
});

test('a broken screen is reported once and replaced by calm words and a way to open again', () => {
  const onDefect = show(true);
  expect(onDefect.mock.calls).toEqual([[defect]]);
  expect(screen.getByRole('heading', { name: 'The screen just stumbled' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Open again now' })).toBeTruthy();
});

test('where it is told what is drawn, another is tried anew', () => {
  const onDefect = vi.fn();
  const page = (of: string) => (
    <ErrorBoundary of={of} onDefect={onDefect} instead={<p>Not this one</p>}>
      <Screen broken={of === 'second'} />
    </ErrorBoundary>
  );
  const { rerender } = render(page('first'));
  rerender(page('second'));
  expect(screen.getByText('Not this one')).toBeTruthy();
  rerender(page('third'));
  expect(screen.getByRole('heading', { name: 'All is well' })).toBeTruthy();
  expect(onDefect).toHaveBeenCalledTimes(1);
});

test('nothing of what was thrown is shown', () => {
  show(true);
  expect(document.body.textContent).not.toContain('001099012345');
});
