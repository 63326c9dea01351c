/**
 * How a run of the kiosk ended. `left`: staff or the system ended it. `night`: once a night, when nobody is there. `gave-up`: new browsers did
 * not help. `defect`: the service keeps ending. `refused`: there is nothing to be started, and trying again would not change it.
 */
export type RunEnd = 'left' | 'night' | 'gave-up' | 'defect' | 'refused';

/** What the launcher does then: end with a code, or start everything anew itself. */
export type Next = { readonly kind: 'exit'; readonly code: number } | { readonly kind: 'again' };

/** The supervisor starts the program again whatever it ends with; this says that it did not end of its own will. */
export const FAILED_CODE = 70;

/** Where something watches the launcher it ends and is started again, with nothing left of the former run; else it is the one that watches. */
export function nextAfter(end: RunEnd, { supervised, screen }: { readonly supervised: boolean; readonly screen: boolean }): Next {
  switch (end) {
    case 'left':
      return { kind: 'exit', code: 0 };
    case 'refused':
      return { kind: 'exit', code: 1 };
    case 'night':
      return supervised ? { kind: 'exit', code: 0 } : { kind: 'again' };
    case 'gave-up':
    case 'defect':
      if (supervised) return { kind: 'exit', code: FAILED_CODE };
      // Whoever started it without a screen reads its terminal.
      return screen ? { kind: 'again' } : { kind: 'exit', code: 1 };
  }
}
