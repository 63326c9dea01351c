import { act, fireEvent, render } from '@testing-library/react';
import type { MeetingPlan } from '#core/content/plan.ts';
import type { PresentationNow } from '#core/contract/presentation-calls.ts';
import { beginPresentation, present, type Presentation, type PresenterEvent } from '#core/presentation/presentation.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import type { CardCamera } from '#renderer/presenting/cards/card-camera.ts';
import { PresentApp } from '#renderer/presenting/PresentApp.tsx';
import { smallMeeting } from './small-meeting.ts';

interface MeetingWindow {
  readonly surface: 'presenter' | 'room';
  /** Whether the room has a display of its own. */
  readonly room?: boolean;
  /** What happened before the page was opened. */
  readonly before?: readonly PresenterEvent[];
  /** Answers of the service to calls it refuses, by the name of the call. */
  readonly refuses?: Readonly<Record<string, string>>;
  readonly open?: boolean;
  readonly demo?: boolean;
  /** The first talk lacks its words, which no checked content does: its slides cannot be drawn. */
  readonly spoilt?: boolean;
  /** Of the laptop; null where the browser has none. */
  readonly camera?: CardCamera | null;
  /** Monotonic, in ms. */
  readonly clock?: () => number;
}

export interface HeldMeeting {
  readonly state: () => Presentation;
  /** All calls that were made, but those for content. */
  readonly calls: readonly (readonly [name: string, input: unknown])[];
  /** Something the presenter does in the other window. */
  readonly happens: (event: PresenterEvent) => void;
  readonly connection: (stands: boolean) => void;
  readonly unmount: () => void;
}

/** The index of the first slide of a kind in the small meeting. */
export function slideAt(kind: string): number {
  return smallMeeting().deck.findIndex((slide) => slide.kind === kind);
}

/** One of the windows of a meeting, with the real machine behind it; in English, so that keys are found by plain words. */
export async function holdMeeting({
  surface,
  room = false,
  before = [],
  refuses = {},
  open = true,
  demo = false,
  spoilt = false,
  camera = null,
  clock = CLOCK,
}: MeetingWindow): Promise<HeldMeeting> {
  const meeting = smallMeeting();
  const run = (state: Presentation, event: PresenterEvent): Presentation => present(meeting, state, event);
  let state = [{ kind: 'language', language: 'en' } as const, ...before].reduce(run, beginPresentation('buoi'));
  const calls: (readonly [string, unknown])[] = [];
  const listeners = new Set<(event: unknown) => void>();
  const watchers = new Set<(stands: boolean) => void>();
  const now = (): PresentationNow | null =>
    open
      ? {
          plan: spoilt ? withoutWords(meeting.plan) : meeting.plan,
          state,
          running: 5000,
          room,
          places: [{ id: 'chi-bo-1', kind: 'chi-bo', name: 'Branch 1' }],
          ...(demo ? { demo } : {}),
        }
      : null;
  const push = (event: PresenterEvent): void => {
    state = run(state, event);
    for (const listener of listeners) listener({ name: 'presentation.changed', data: now() });
  };
  const answer = (name: string, input: { readonly id: string; readonly event: PresenterEvent }): unknown => {
    switch (name) {
      case 'presentation.now':
        return { surface, now: now() };
      case 'presentation.do':
        push(input.event);
        return {};
      case 'content.procedure': {
        const procedure = meeting.shelf.subject(input.id);
        return procedure === null ? null : { procedure, sources: [], qr: { address: 'https://example.vn/', host: 'example.vn' } };
      }
      case 'content.script':
        return meeting.shelf.script(input.id);
      case 'content.quiz':
        return meeting.shelf.quiz(input.id);
      default:
        return {};
    }
  };
  const client = {
    call: (name: string, input: never) => {
      if (!name.startsWith('content.')) calls.push([name, input]);
      const refused = refuses[name];
      const value = refused === undefined ? answer(name, input) : null;
      return Promise.resolve(value === null ? { ok: false, error: refused ?? 'content-missing' } : { ok: true, value });
    },
    listen: (listener: (event: unknown) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onConnection: (watcher: (stands: boolean) => void) => {
      watchers.add(watcher);
      watcher(true);
      return () => watchers.delete(watcher);
    },
  } as unknown as KioskClient;
  const { unmount } = render(<PresentApp client={client} clock={clock} camera={camera} />);
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  return {
    state: () => state,
    calls,
    happens: (event) => act(() => push(event)),
    connection: (stands) =>
      act(() => {
        for (const watcher of watchers) watcher(stands);
      }),
    unmount,
  };
}

function withoutWords(plan: MeetingPlan): MeetingPlan {
  const items = plan.items.map((item) =>
    item.kind === 'talk' ? { ...item, points: item.points.map((point) => ({ ...point, text: null as never })) } : item,
  );
  return { ...plan, items };
}

const CLOCK = (): number => 0;

/** Keys of a clicker or a keyboard, one after another. */
export function pressKeys(...keys: readonly string[]): void {
  for (const key of keys) fireEvent.keyDown(window, { key });
}

/** What the room is to read. */
export function wallWords(): string {
  return [...document.querySelectorAll('[data-room]')].map((element) => element.textContent).join(' · ');
}
