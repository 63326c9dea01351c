import { act, fireEvent, render, screen } from '@testing-library/react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { vi } from 'vitest';
import type { Language } from '#core/basics/language.ts';
import type { JobState, PrinterState } from '#core/contract/shapes.ts';
import type { JobPaper } from '#core/printing/job.ts';
import type { Activity } from '#core/visit/record.ts';
import { KioskContext, VisitContext, type Kiosk, type VisitHandle } from '#renderer/app/kiosk-context.tsx';
import { NowContext } from '#renderer/app/now.ts';
import { ActionsContext, type Actions } from '#renderer/app/use-actions.ts';
import { RecordContext } from '#renderer/app/use-activity.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';

type Hear = (event: { readonly name: string; readonly data: unknown }) => void;

interface Given {
  readonly printer?: PrinterState;
  /** Of papers of the office; without it the other prints them too. */
  readonly officePrinter?: PrinterState | null;
  readonly virtualPrinter?: boolean;
  readonly language?: Language;
  /** What the service answers, by call; a list is answered one after the other, its last for ever. */
  readonly replies: Readonly<Record<string, unknown>>;
}

/** A screen that prints, with a printer whose state and jobs are pushed to it as the service would. */
export async function showPrinting(
  show: ReactNode,
  { printer: first = 'ready', officePrinter: firstOfOffice = null, virtualPrinter = false, language = 'vi', replies }: Given,
) {
  const asked: (readonly [string, Readonly<Record<string, unknown>>])[] = [];
  const recorded: Activity[] = [];
  const listeners = new Set<Hear>();
  const left = new Map<string, readonly unknown[]>();
  let become: (printer: PrinterState) => void = () => {};
  let becomeOfOffice: (printer: PrinterState) => void = () => {};
  const call = async (name: string, input: Readonly<Record<string, unknown>>): Promise<unknown> => {
    asked.push([name, input]);
    const reply = replies[name];
    const queue = left.get(name) ?? (Array.isArray(reply) ? (reply as readonly unknown[]) : [reply]);
    left.set(name, queue.length > 1 ? queue.slice(1) : queue);
    return (await queue[0]) ?? { ok: false, error: 'internal' };
  };
  const listen = (hear: Hear) => {
    listeners.add(hear);
    return () => listeners.delete(hear);
  };
  const client = { call, listen } as unknown as KioskClient;
  const called = vi.fn();
  const state = {
    visit: 'v',
    startedAt: 0,
    answers: {},
    preferences: { language, textSize: 'normal' },
    place: { name: 'slip' },
  };
  const visit = { state, dispatch: vi.fn() } as unknown as VisitHandle;
  const actions = { call: called, back: vi.fn(), home: vi.fn(), go: vi.fn(), partDone: vi.fn() } as unknown as Actions;
  function Stage() {
    const [printer, setPrinter] = useState(first);
    const [officePrinter, setOfficePrinter] = useState(firstOfOffice);
    useEffect(() => {
      become = setPrinter;
      becomeOfOffice = setOfficePrinter;
    }, []);
    const kiosk = useMemo(
      () => ({ client, printer, officePrinter, virtualPrinter, office: {}, door: { hours: null } }) as unknown as Kiosk,
      [printer, officePrinter],
    );
    return (
      <LanguageProvider language={language}>
        <NowContext value={() => 0}>
          <KioskContext value={kiosk}>
            <VisitContext value={visit}>
              <ActionsContext value={actions}>
                <RecordContext value={(activity) => recorded.push(activity)}>{show}</RecordContext>
              </ActionsContext>
            </VisitContext>
          </KioskContext>
        </NowContext>
      </LanguageProvider>
    );
  }
  await act(async () => {
    render(<Stage />);
  });
  return {
    asked,
    called,
    recorded,
    /** Ids of the jobs that were asked for, in order. */
    jobs: (name: string): readonly unknown[] => asked.flatMap(([one, input]) => (one === name ? [input['job']] : [])),
    printer: (next: PrinterState) => act(async () => become(next)),
    officePrinter: (next: PrinterState) => act(async () => becomeOfOffice(next)),
    job: (job: unknown, next: JobState, paper: JobPaper = 'a5') =>
      act(async () => {
        for (const hear of listeners) hear({ name: 'job.changed', data: { job, state: next, paper } });
      }),
  };
}

let time = 0;
/** Presses a button, later than a double tap. Names are given with plain spaces. */
export async function touch(name: string): Promise<void> {
  time += 1000;
  vi.spyOn(performance, 'now').mockReturnValue(time);
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: spaced(name) }));
  });
}

/** Names of the buttons that are shown, with plain spaces. */
export function buttons(): readonly string[] {
  return screen.queryAllByRole('button').map((one) => plain(one.textContent ?? ''));
}

export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Exactly these words, whatever spaces bind them. */
export function spaced(words: string): RegExp {
  return new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s`)}$`);
}
