import type { StaffNotice } from '#core/contract/shapes.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { Logger } from './logger.ts';
import type { NoticeBoard } from './notices.ts';

/** A board whose notices can be put back after a restart. */
export interface RestorableNoticeBoard extends NoticeBoard {
  /** Adds notices of an earlier run without logging them again. */
  restore(notices: readonly StaffNotice[]): void;
}

/** Staff read a handful; a disk that fails at every write must not fill the memory. The oldest stay: they tell the cause. */
export const MOST_NOTICES = 50;
const LONGEST_ABOUT = 120;

export function createNoticeBoard(clock: Clock, log: Logger): RestorableNoticeBoard {
  let notices: readonly StaffNotice[] = [];
  const listeners: ((count: number) => void)[] = [];

  const become = (next: readonly StaffNotice[]): void => {
    notices = next;
    for (const listener of listeners) listener(next.length);
  };
  const stands = ({ kind, about }: Pick<StaffNotice, 'kind' | 'about'>): boolean =>
    notices.some((other) => other.kind === kind && other.about === about);

  return {
    add(kind, about) {
      const notice = { kind, about: about.slice(0, LONGEST_ABOUT), at: new Date(clock.now()).toISOString() };
      if (notices.length >= MOST_NOTICES || stands(notice)) return;
      log.warn('notice.added', { kind, about: notice.about });
      become([...notices, notice]);
    },
    list: () => notices,
    clear() {
      if (notices.length > 0) become([]);
    },
    restore(earlier) {
      const missing = earlier.filter((notice) => !stands(notice));
      if (missing.length > 0) become([...missing, ...notices].slice(0, MOST_NOTICES));
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
}
