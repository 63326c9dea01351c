import { expect, test } from 'vitest';
import { fixedContent } from '#services/content/fixed-content.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createNoticeBoard } from '#services/diagnostics/memory-notice-board.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { systemIds } from '#services/environment/ids.ts';
import { DEFAULT_SETTINGS } from '#services/settings/default-settings.ts';
import { createFakeRasteriser } from './fake-rasteriser.ts';
import { createPassingJournal } from './journal/passing-journal.ts';
import { createPrintDesk } from './slip-desk.ts';
import { createFakeTwin } from './twin/fake-twin.ts';

test.each([
  [true, 1],
  [false, 0],
])(
  'what an earlier run left under way is settled (%s) by a start that may ask its queues, and by no other',
  async (settle, times) => {
    const clock = createFakeClock();
    const journal = createPassingJournal(clock);
    let recovered = 0;
    const desk = createPrintDesk({
      content: fixedContent(null),
      settings: { read: () => DEFAULT_SETTINGS, save: async (next) => ({ ok: true, value: next }) },
      rasteriser: createFakeRasteriser(() => null),
      twin: createFakeTwin(),
      printers: { open: () => null, list: async () => [] },
      clock,
      ids: systemIds,
      log: silentLogger,
      notices: createNoticeBoard(clock, silentLogger),
      journal: { ...journal, recover: async () => void (recovered += 1) },
      settle,
    });
    await desk.settled();
    expect(recovered).toBe(times);
    await desk.close();
  },
);
