import type { Localised } from '../basics/language.ts';

/** Something a citizen may read, by a key that stays the same when its words change. */
export interface Message {
  /** `bar.callStaff`, `dang-nhap-vneid.mo-dau.say`. */
  readonly key: string;
  readonly text: Localised;
}
