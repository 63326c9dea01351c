import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdMeeting, pressKeys, slideAt, wallWords } from '#support/held-meeting.tsx';

// React writes what was thrown to the console as well.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

const LOST = 'This page cannot be shown yet';

test.each(['presenter', 'room'] as const)(
  'a slide that cannot be drawn says so and is told of once, and the others are as ever (%s)',
  async (surface) => {
    const { calls, happens } = await holdMeeting({ surface, spoilt: true });
    expect(wallWords()).not.toContain(LOST);
    happens({ kind: 'jump', to: slideAt('point') });
    expect(wallWords()).toContain(LOST);
    expect(calls.filter(([name]) => name === 'kiosk.report')).toHaveLength(1);
    if (surface === 'presenter') pressKeys('End');
    else happens({ kind: 'jump', to: slideAt('step') });
    expect(wallWords()).not.toContain(LOST);
    expect(wallWords()).not.toBe('');
  },
);
