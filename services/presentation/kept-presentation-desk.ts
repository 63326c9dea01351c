import { HOUR, MINUTE } from '#core/basics/durations.ts';
import { failure, type Result, success } from '#core/basics/result.ts';
import type { ContentPack } from '#core/content/pack.ts';
import type { MeetingPlan } from '#core/content/plan.ts';
import type { PresentationNow } from '#core/contract/presentation-calls.ts';
import { carried } from '#core/presentation/carried.ts';
import { deckOf } from '#core/presentation/deck.ts';
import { outcomeOf } from '#core/presentation/outcome.ts';
import { beginPresentation, type Meeting, present, type Presentation } from '#core/presentation/presentation.ts';
import { shelfOf } from '#core/presentation/shelf.ts';
import type { ContentStore } from '#services/content/content-store.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { Ids } from '#services/environment/ids.ts';
import type { Store } from '#services/storage/store.ts';
import type { PresentationDesk } from './presentation-desk.ts';
import type { KeptPresentation } from './presentation-file.ts';
import type { PresentationWindows } from './windows.ts';

/** No meeting is as long: what is older was left open, and is let go, that nobody finds the kiosk covered by it the next morning. */
export const GOES_ON_WITHIN = 6 * HOUR;

export interface PresentationParts {
  readonly file: Store<KeptPresentation>;
  /** With the office's word over it. */
  readonly content: Pick<ContentStore, 'pack'>;
  /** The plans there are with a pack. */
  readonly plansOf: (pack: ContentPack) => readonly MeetingPlan[];
  readonly windows: PresentationWindows;
  readonly clock: Pick<Clock, 'now' | 'elapsed' | 'after'>;
  readonly ids: Pick<Ids, 'uuid'>;
}

interface Open {
  readonly id: string;
  readonly staff: string;
  readonly openedAt: string;
  /** What the steady clock showed, or would have shown, when it was opened. */
  readonly since: number;
  /** The content it was last looked up in. */
  readonly pack: ContentPack;
  readonly meeting: Meeting;
  readonly state: Presentation;
}

/** A meeting on disk, which goes on after whatever ended the program. */
export function createPresentationDesk({ file, content, plansOf, windows, clock, ids }: PresentationParts): PresentationDesk {
  /** Opening and closing go one after the other. */
  let turn: Promise<unknown> = Promise.resolve();
  const listeners: ((now: PresentationNow | null) => void)[] = [];

  const meetingIn = (pack: ContentPack, id: string): Meeting | null => {
    const plan = plansOf(pack).find((one) => one.id === id);
    if (plan === undefined) return null;
    const shelf = shelfOf(pack);
    return { plan, shelf, deck: deckOf(plan, shelf) };
  };
  let open = restored();
  /** The question the camera is allowed for, by the id of its slide. */
  let filmed: string | null = null;

  const slideOf = (held: Open | null) => held?.meeting.deck[held.state.at];
  /** Takes the camera back where another slide is in hand than it was allowed for. */
  const lookAway = (): void => {
    if (filmed === null || slideOf(open)?.id === filmed) return;
    filmed = null;
    windows.allowCamera(false);
  };

  /** The meeting in the content of now. What the content has lost goes on as it was: a room is not sent home. */
  const current = (): Open | null => {
    const pack = content.pack();
    if (open === null || pack === null || pack === open.pack) return open;
    const meeting = meetingIn(pack, open.state.plan) ?? open.meeting;
    open = { ...open, pack, meeting, state: carried(idsOf(open.meeting), idsOf(meeting), open.state) };
    lookAway();
    return open;
  };
  const now = (): PresentationNow | null => {
    const held = current();
    if (held === null) return null;
    const { meeting, state, since } = held;
    return { plan: meeting.plan, state, running: Math.max(0, Math.round(clock.elapsed() - since)), room: windows.hasRoom() };
  };
  const tell = (): void => {
    const told = now();
    for (const listener of listeners) listener(told);
  };
  const keep = (held: Open | null): Promise<Result<null, 'storage-failed'>> =>
    file.update(() => ({ open: held === null ? null : keptOf(held) }));
  const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const done = turn.then(work);
    turn = done.catch(() => {});
    return done;
  };
  windows.onRoom((has) => {
    if (open === null) return;
    // On one glass nothing is held: what was is on the wall again, and is seen.
    if (!has && open.state.frozen !== null) {
      open = { ...open, state: present(open.meeting, open.state, { kind: 'freeze' }) };
      void keep(open);
    }
    tell();
  });
  /** A disk that does not let a meeting go is asked again: else it would come back with the next start. */
  const letGo = async (): Promise<void> => {
    const written = await keep(null);
    if (!written.ok) clock.after(MINUTE, () => void inTurn(async () => (open === null ? letGo() : undefined)));
  };
  const close = (): Promise<void> =>
    inTurn(async () => {
      if (open === null) return;
      open = null;
      lookAway();
      windows.close();
      tell();
      await letGo();
    });
  /** Lets a forgotten meeting go when its time is over. */
  const untilForgotten = (): void => {
    if (open === null) return;
    const { id, since } = open;
    clock.after(Math.max(0, GOES_ON_WITHIN - (clock.elapsed() - since)), () => {
      if (open?.id === id) void close();
    });
  };
  untilForgotten();

  return {
    plans() {
      const pack = content.pack();
      return pack === null ? null : plansOf(pack);
    },
    now,
    held() {
      const held = current();
      if (held === null) return null;
      const { id, staff, meeting, state } = held;
      return { id, staff, plan: meeting.plan.id, outcome: outcomeOf(meeting, state) };
    },
    open: (plan, staff) =>
      inTurn(async () => {
        if (current() === null) {
          const pack = content.pack();
          if (pack === null) return failure('content-missing');
          const meeting = meetingIn(pack, plan);
          if (meeting === null) return failure('no-such-plan');
          const openedAt = new Date(clock.now()).toISOString();
          const next = { id: ids.uuid(), staff, openedAt, since: clock.elapsed(), pack, meeting, state: beginPresentation(plan) };
          const written = await keep(next);
          if (!written.ok) return written;
          open = next;
          untilForgotten();
        }
        windows.open();
        tell();
        return success(null);
      }),
    async act(event) {
      const held = current();
      if (held === null) return failure('not-open');
      const state = present(held.meeting, held.state, event);
      if (state === held.state) return success(null);
      open = { ...held, state };
      lookAway();
      tell();
      // The room waits for no disk; what was counted is only believed when it is written.
      const written = keep(open);
      return event.kind === 'hands' ? written : success(null);
    },
    camera(on) {
      const slide = slideOf(current());
      if (slide === undefined) return failure('not-open');
      if (on && slide.kind !== 'question') return failure('no-question');
      filmed = on ? slide.id : null;
      windows.allowCamera(on);
      return success(null);
    },
    close,
    look() {
      const before = open;
      if (current() !== before) tell();
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };

  /** What was open when the program ended, at the slide it stood on. What its content does not have now stays on disk until its time is over. */
  function restored(): Open | null {
    const kept = file.data().open;
    if (kept === null) return null;
    // A clock that was set back says nothing of its age.
    const age = Math.max(0, clock.now() - Date.parse(kept.openedAt));
    if (age > GOES_ON_WITHIN) {
      void file.update(() => ({ open: null }));
      return null;
    }
    const pack = content.pack();
    const meeting = pack === null ? null : meetingIn(pack, kept.state.plan);
    if (pack === null || meeting === null) return null;
    const { id, staff, openedAt, deck } = kept;
    const state = carried(deck, idsOf(meeting), { ...kept.state, front: null });
    return { id, staff, openedAt, since: clock.elapsed() - age, pack, meeting, state };
  }
}

function idsOf({ deck }: Meeting): readonly string[] {
  return deck.map(({ id }) => id);
}

function keptOf({ id, staff, openedAt, meeting, state: { front: _front, ...state } }: Open): KeptPresentation['open'] {
  const hands = Object.fromEntries(Object.entries(state.hands).map(([round, counted]) => [round, { ...counted }]));
  return { id, staff, openedAt, deck: [...idsOf(meeting)], state: { ...state, seen: [...state.seen], hands } };
}
