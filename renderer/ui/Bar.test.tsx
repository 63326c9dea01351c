import { fireEvent, render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Language } from '#core/basics/language.ts';
import type { HelpState } from '#core/contract/shapes.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { Bar } from './Bar.tsx';

interface Changes {
  readonly here?: boolean;
  readonly help?: HelpState;
  readonly language?: Language;
  readonly reading?: boolean | null;
  readonly covers?: boolean;
}

function show({ here = false, help = 'none', language = 'en', reading = null, covers = true }: Changes = {}) {
  const on = {
    home: vi.fn(),
    size: vi.fn(),
    language: vi.fn(),
    call: vi.fn(),
    staff: vi.fn(),
    read: vi.fn(),
    cover: vi.fn(),
    lower: vi.fn(),
  };
  render(
    <LanguageProvider language={language}>
      <Bar
        here={here}
        textSize="normal"
        help={help}
        counter="counter 2"
        reading={reading === null ? null : { on: reading, onToggle: on.read }}
        onHome={on.home}
        onTextSize={on.size}
        onCover={covers ? on.cover : null}
        onLower={on.lower}
        onLanguage={on.language}
        onCall={on.call}
        onStaff={on.staff}
      />
    </LanguageProvider>,
  );
  return on;
}

test('reading aloud is offered where there is a voice, says how to stop, and is not there without one', () => {
  show();
  expect(screen.queryByRole('button', { name: 'Read aloud' })).toBeNull();
  const { read } = show({ reading: false });
  fireEvent.click(button('Read aloud'));
  expect(read).toHaveBeenCalledTimes(1);
  show({ reading: true });
  expect(button('Stop reading').getAttribute('aria-pressed')).toBe('true');
});

const button = (name: string) => screen.getByRole('button', { name });

test('the bar keeps its order: staff corner, start over, text size, cover, lower, two languages, call', () => {
  show();
  const names = within(screen.getByRole('navigation', { name: 'Tools, always in view' }))
    .getAllByRole('button')
    .map((item) => item.getAttribute('aria-label') ?? item.textContent);
  expect(names).toEqual([
    'Góc Số. Staff: hold for 3 seconds',
    'Start over',
    'Text size',
    'Cover',
    'Lower it',
    'VITiếng Việt',
    'ENEnglish',
    'Call staff',
  ]);
});

test('with nobody at the kiosk there is nothing to cover', () => {
  show({ covers: false });
  expect(screen.queryByRole('button', { name: 'Cover' })).toBeNull();
});

test('each button does its own thing', () => {
  const on = show();
  fireEvent.click(button('Start over'));
  expect(on.home).toHaveBeenCalledTimes(1);
  fireEvent.click(button('Text size'));
  expect(on.size).toHaveBeenCalledTimes(1);
  fireEvent.click(button('Cover'));
  expect(on.cover).toHaveBeenCalledTimes(1);
  fireEvent.click(button('Lower it'));
  expect(on.lower).toHaveBeenCalledTimes(1);
  fireEvent.click(button('Call staff'));
  expect(on.call).toHaveBeenCalledTimes(1);
  fireEvent.click(button('Tiếng Việt'));
  fireEvent.click(button('English'));
  expect(on.language.mock.calls).toEqual([['vi'], ['en']]);
});

test('a touch on the mark does not open the staff corner', () => {
  const on = show();
  fireEvent.click(button('Góc Số. Staff: hold for 3 seconds'));
  expect(on.staff).not.toHaveBeenCalled();
});

test.each([
  ['vi', 'true', 'false'],
  ['en', 'false', 'true'],
] as const)('the language in use is pressed: %s', (language, vietnamese, english) => {
  show({ language });
  const [first, second] = within(screen.getByRole('group')).getAllByRole('button');
  expect(first?.getAttribute('aria-pressed')).toBe(vietnamese);
  expect(second?.getAttribute('aria-pressed')).toBe(english);
});

test('the names of the languages are read out in their own language', () => {
  show();
  expect(button('Tiếng Việt').lang).toBe('vi');
  expect(button('English').lang).toBe('en');
});

test.each([
  ['none', 'Call staff'],
  ['called', 'Staff have been called'],
  ['coming', 'Staff are coming'],
  ['unanswered', 'Please go to counter 2'],
] as const)('the help button says how the call stands: %s', (help, name) => {
  show({ help });
  expect(button(name)).toBeTruthy();
});

test('only home is marked as the place one is at', () => {
  show({ here: true });
  expect(button('Start over').getAttribute('aria-current')).toBe('page');
});

test('away from home nothing is marked', () => {
  show({ here: false });
  expect(button('Start over').hasAttribute('aria-current')).toBe(false);
});
