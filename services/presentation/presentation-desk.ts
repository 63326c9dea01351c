import type { Result } from '#core/basics/result.ts';
import type { MeetingPlan } from '#core/content/plan.ts';
import type { PresentationNow } from '#core/contract/presentation-calls.ts';
import type { Outcome } from '#core/presentation/outcome.ts';
import type { PresenterEvent } from '#core/presentation/presentation.ts';

/** An open meeting, for the record that is made of it. */
export interface HeldMeeting {
  /** UUID; the record's too, so that ending it twice counts it once. */
  readonly id: string;
  /** Code of whoever opened it. */
  readonly staff: string;
  readonly plan: string;
  readonly outcome: Outcome;
}

/** Holds the one meeting that is open. Pages are turned in memory and told at once; the disk follows in order. */
export interface PresentationDesk {
  /** Every meeting there is now; null while there is no content. */
  plans(): readonly MeetingPlan[] | null;
  /** As it stands; null where none is open. The content is looked at again: a slide is found by its id. */
  now(): PresentationNow | null;
  held(): HeldMeeting | null;
  /** Resolves when it is on disk; then the windows are opened. Where a meeting is open already, it goes on, whichever plan was asked for. */
  open(plan: string, staff: string): Promise<Result<null, 'no-such-plan' | 'content-missing' | 'storage-failed'>>;
  /**
   * What whoever presents did. Told to all who listen before it answers; counted hands are on disk as well. Where the disk refuses these
   * (`storage-failed`) they are counted all the same.
   */
  act(event: PresenterEvent): Promise<Result<null, 'not-open' | 'storage-failed'>>;
  /**
   * Lets the host allow the presenter's page the camera, or takes it back. Allowed for the question in hand (`no-question` where there is none)
   * until another slide is in hand, the meeting ends, or it is taken back.
   */
  camera(on: boolean): Result<null, 'not-open' | 'no-question'>;
  /** Closes it and its windows, whatever the disk says. Nothing happens where none is open. */
  close(): Promise<void>;
  /** The content may be another: tells where that changes the meeting. */
  look(): void;
  /** Told of every change, with what it is now. */
  onChange(listener: (now: PresentationNow | null) => void): void;
}
