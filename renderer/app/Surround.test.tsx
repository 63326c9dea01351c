import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useEffect, useReducer } from 'react';
import { expect, test, vi } from 'vitest';
import { awaitVisitor, visitReducer, type VisitEvent, type VisitState } from '#core/visit/machine.ts';
import { NO_DOOR } from '#core/opening/door.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { KioskContext, VisitContext, type Kiosk } from './kiosk-context.tsx';
import { makeActions } from './make-actions.ts';
import { NowContext } from './now.ts';
import { Surround } from './Surround.tsx';
import { ActionsContext } from './use-actions.ts';

const client = {
  call: vi.fn(() => Promise.resolve({ ok: true, value: { languages: [], texts: { vi: [], en: [] } } })),
} as unknown as KioskClient;
const kiosk = {
  look: { sizes: ['normal', 'large', 'xlarge'] },
  client,
  office: {},
  door: NO_DOOR,
  greeting: { content: null },
  help: 'none',
  notices: 0,
  printer: 'ready',
  connected: true,
} as unknown as Kiosk;
const now = (): number => 0;

/** A visit in the middle of a practice that is not finished. */
function practising(): VisitState {
  const events: readonly VisitEvent[] = [
    { kind: 'touch-start', visit: 'visit', now: 0 },
    { kind: 'go', place: { name: 'search' } },
    { kind: 'go', place: { name: 'simulation', script: 'birth', rung: 'guided', procedure: null } },
    { kind: 'unfinished', on: true },
  ];
  const defaults = {
    language: 'en',
    textSize: 'normal',
    theme: 'default',
    keyboard: 'qwerty',
    reach: false,
    speech: { speed: 2, volume: 1 },
  } as const;
  return events.reduce(visitReducer, awaitVisitor(defaults, { quiet: 60, playing: 180, warning: 20 }));
}

const seen: { state: VisitState; send: (event: VisitEvent) => void } = { state: practising(), send: () => {} };

type Given = { readonly from: VisitState } & Partial<Pick<Kiosk, 'printer' | 'officePrinter' | 'greeting'>>;

function Page({ from, printer = 'ready', officePrinter = null, greeting = kiosk.greeting }: Given) {
  const [state, dispatch] = useReducer(visitReducer, from);
  useEffect(() => {
    Object.assign(seen, { state, send: dispatch });
  }, [state]);
  return (
    <LanguageProvider language="en">
      <NowContext value={now}>
        <KioskContext value={{ ...kiosk, printer, officePrinter, greeting }}>
          <VisitContext value={{ state, dispatch }}>
            <ActionsContext value={makeActions(dispatch, client, now, () => {})}>
              <Surround>
                <main>{state.place.name}</main>
              </Surround>
            </ActionsContext>
          </VisitContext>
        </KioskContext>
      </NowContext>
    </LanguageProvider>
  );
}

const show = (from = practising()) => render(<Page from={from} />);
const button = (name: string): HTMLElement => screen.getByText(name, { selector: 'button, button *' });
const press = (name: string): boolean => fireEvent.click(button(name));
const question = () => screen.findByRole('dialog', { name: 'Stop practising here?' });
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

test('leaving an unfinished practice asks first; going on changes nothing', async () => {
  show();
  press('Start over');
  await question();
  press('Go on practising');
  await gone();
  expect(seen.state.place.name).toBe('simulation');
  expect(seen.state.unfinished).toBe(true);
});

test('stopping leads home', async () => {
  show();
  press('Start over');
  await question();
  press('Stop');
  await gone();
  expect(seen.state.place.name).toBe('home');
});

test('stopping on the way back leads one place back', async () => {
  show();
  act(() => seen.send({ kind: 'back' }));
  await question();
  press('Stop');
  await gone();
  expect(seen.state.place.name).toBe('search');
});

test('Esc goes on practising', async () => {
  show();
  press('Start over');
  await question();
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
  await gone();
  expect(seen.state.place.name).toBe('simulation');
});

test('“Start over” leads home without asking when nothing is unfinished, and from home it ends the visit', () => {
  show(visitReducer(practising(), { kind: 'unfinished', on: false }));
  press('Start over');
  expect(seen.state.place.name).toBe('home');
  expect(seen.state.phase).toBe('visiting');
  press('Start over');
  expect(seen.state.phase).toBe('attract');
  expect(seen.state.ended).toMatchObject({ visit: 'visit', how: 'done' });
});

test('the text size button opens its panel and closes it again', () => {
  show();
  const panel = () => screen.queryByRole('region', { name: 'Text size' });
  expect(panel()).toBeNull();
  press('Text size');
  expect(panel()).not.toBeNull();
  press('Text size');
  expect(panel()).toBeNull();
});

test('“Start over” closes the text size panel as well', () => {
  show(visitReducer(practising(), { kind: 'unfinished', on: false }));
  press('Text size');
  press('Start over');
  expect(screen.queryByRole('region', { name: 'Text size' })).toBeNull();
});

test('the staff corner opens from the middle of a practice without a question', () => {
  vi.useFakeTimers();
  try {
    show();
    fireEvent.pointerDown(screen.getByRole('button', { name: 'Góc Số. Staff: hold for 3 seconds' }));
    act(() => void vi.advanceTimersByTime(3000));
    expect(screen.getByRole('main').textContent).toBe('staff');
  } finally {
    vi.useRealTimers();
  }
});

test('a printer that wants looking after is one more thing that waits for staff, and nothing a visitor reads', () => {
  for (const [printer, officePrinter, label] of [
    ['low', null, 'Góc Số. Staff: hold for 3 seconds. 1 notices for staff'],
    ['no-paper', null, 'Góc Số. Staff: hold for 3 seconds. 1 notices for staff'],
    ['unknown', null, 'Góc Số. Staff: hold for 3 seconds'],
    ['ready', 'offline', 'Góc Số. Staff: hold for 3 seconds. 1 notices for staff'],
    ['low', 'offline', 'Góc Số. Staff: hold for 3 seconds. 2 notices for staff'],
  ] as const) {
    const { unmount } = render(<Page from={practising()} printer={printer} officePrinter={officePrinter} />);
    expect(screen.getByRole('button', { name: label })).toBeDefined();
    expect(document.body.textContent).not.toMatch(/paper|printer/i);
    unmount();
  }
});

test('a machine started for demonstrations says so on every screen, and no other does', () => {
  const mark = () => screen.queryByText('Demonstration · Sample data');
  const { rerender } = show();
  expect(mark()).toBeNull();
  rerender(<Page from={practising()} greeting={{ ...kiosk.greeting, demo: true }} />);
  expect(mark()).not.toBeNull();
});
