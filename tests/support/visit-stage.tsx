import { fireEvent, render, screen } from '@testing-library/react';
import { useLayoutEffect, useMemo, useReducer, type ReactNode } from 'react';
import { vi } from 'vitest';
import { awaitVisitor, visitReducer, type VisitState } from '#core/visit/machine.ts';
import { NO_DOOR } from '#core/opening/door.ts';
import type { Activity } from '#core/visit/record.ts';
import type { Place } from '#core/visit/screen.ts';
import { KioskContext, VisitContext, type Kiosk } from '#renderer/app/kiosk-context.tsx';
import { makeActions } from '#renderer/app/make-actions.ts';
import { NowContext } from '#renderer/app/now.ts';
import { ActionsContext } from '#renderer/app/use-actions.ts';
import { RecordContext } from '#renderer/app/use-activity.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';

interface Stage {
  /** The visit as it stands. */
  readonly state: () => VisitState;
  readonly place: () => Place;
  /** What was written to the record, newest last. */
  readonly recorded: readonly Activity[];
}

const preferences = {
  language: 'en',
  textSize: 'normal',
  theme: 'default',
  keyboard: 'qwerty',
  reach: false,
  speech: { speed: 2, volume: 1 },
} as const;

/** An answer of the service that refuses, with the problem it names. */
export class Refusal {
  readonly problem: string;
  constructor(problem: string) {
    this.problem = problem;
  }
}

function answerOf(value: unknown): unknown {
  if (value instanceof Refusal) return { ok: false, error: value.problem };
  return value === undefined ? { ok: false, error: 'internal' } : { ok: true, value };
}

/**
 * A screen in a visit of its own, with the real machine and the real actions behind it. `replies` is what the service answers, by the
 * name of the call (a promise answers when it is kept), everything else being refused; `at` is how one came here, the last place being the one shown.
 */
export function showInVisit(
  show: (state: VisitState) => ReactNode,
  replies: Readonly<Record<string, (input: { readonly id: string }) => unknown>>,
  at: readonly Place[],
): Stage {
  let latest: VisitState | null = null;
  const recorded: Activity[] = [];
  const call = (name: string, input: { readonly id: string }): Promise<unknown> => {
    const value = replies[name]?.(input);
    return value instanceof Promise ? value.then(answerOf) : Promise.resolve(answerOf(value));
  };
  const client = { call, listen: () => () => {} } as unknown as KioskClient;
  const kiosk = {
    client,
    printer: 'none',
    office: {},
    door: NO_DOOR,
    greeting: { content: null },
    look: { layout: 'normal', pxPerMm: null, sizes: ['normal', 'large', 'xlarge'] },
  } as unknown as Kiosk;
  const begun = at.reduce(
    (state, place) => visitReducer(state, { kind: 'go', place }),
    visitReducer(awaitVisitor(preferences, { quiet: 120, playing: 300, warning: 45 }), {
      kind: 'touch-start',
      visit: 'v',
      now: 0,
    }),
  );
  function Visit() {
    const [state, dispatch] = useReducer(visitReducer, begun);
    useLayoutEffect(() => {
      latest = state;
    }, [state]);
    const actions = useMemo(() => makeActions(dispatch, client, () => 0, vi.fn()), []);
    const handle = useMemo(() => ({ state, dispatch }), [state]);
    return (
      <LanguageProvider language="en">
        <NowContext value={() => 0}>
          <KioskContext value={kiosk}>
            <VisitContext value={handle}>
              <ActionsContext value={actions}>
                <RecordContext value={(activity) => recorded.push(activity)}>{show(state)}</RecordContext>
              </ActionsContext>
            </VisitContext>
          </KioskContext>
        </NowContext>
      </LanguageProvider>
    );
  }
  render(<Visit />);
  const state = (): VisitState => {
    if (latest === null) throw new Error('nothing is shown');
    return latest;
  };
  return { state, place: () => state().place, recorded };
}

let time = 0;
/** Presses a button, later than a double tap by the page's clock. */
export function pressButton(name: string | RegExp): void {
  time += 1000;
  vi.spyOn(performance, 'now').mockReturnValue(time);
  fireEvent.click(screen.getByRole('button', { name }));
}
