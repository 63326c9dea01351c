import type { ReactNode } from 'react';

/** One component and the states it can be in. */
export interface Exhibit {
  /** File of the component below renderer/, without its ending: what the completeness test looks for. */
  readonly of: string;
  readonly states: readonly State[];
}

export interface State {
  readonly name: string;
  readonly show: ReactNode;
  /** Stands in a box of its own size: for what is fixed to the edges of a screen, or fills it. */
  readonly room?: 'screen' | 'half';
}

export const nothing = (): void => {};

/** Capitals with two marks above and below: what is cut first when a line is too tight. */
export const STACKED = 'ẾỘỮ Ặ Ể: Nghĩa vụ quân sự, khuyết tật';
