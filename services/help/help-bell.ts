import type { HelpState } from '#core/contract/shapes.ts';

/** The visitor's call for staff: called → coming, or unanswered after 60 s. */
export interface HelpBell {
  state(): HelpState;
  call(): HelpState;
  answer(help: 'coming' | 'none'): HelpState;
  onChange(listener: (help: HelpState) => void): void;
}
