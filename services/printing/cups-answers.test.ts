import { describe, expect, test } from 'vitest';
import { gaveUp, jobIn, printersIn, requestId } from './cups-answers.ts';

/** One queue as `lpstat -l -p` shows it. */
function queue({ line = 'printer Q is idle.  enabled since Mon 23 Nov 2026', message = '', alerts = 'none' } = {}): string {
  return `${line}\n${message === '' ? '' : `\t${message}\n`}\tForm mounted:\n\tContent types: any\n\tPrinter types: unknown\n\tDescription: Máy in quầy\n\tAlerts: ${alerts}\n\tLocation: \n\tConnection: direct\n`;
}

const stateOf = (shape: Parameters<typeof queue>[0]): string | undefined => printersIn(queue(shape))[0]?.state;

describe('printersIn', () => {
  test('reads names and descriptions, and passes over saved option sets', () => {
    const answer = `${queue()}${queue({ line: 'printer Q/nhanh is idle.  enabled since Mon' })}${queue({ line: 'printer Roll-80 now printing Roll-80-4.  enabled since Mon' })}`;
    expect(printersIn(answer).map(({ name, description }) => [name, description])).toEqual([
      ['Q', 'Máy in quầy'],
      ['Roll-80', 'Máy in quầy'],
    ]);
    expect(printersIn('lpstat: No destinations added.\n')).toEqual([]);
  });

  test.each([
    ['none', 'ready'],
    ['media-empty-error', 'no-paper'],
    ['media-needed', 'no-paper'],
    ['media-low-warning', 'low'],
    ['cover-open', 'cover'],
    ['door-open-report', 'cover'],
    ['offline-report', 'offline'],
    ['marker-supply-low-warning', 'ready'],
    ['toner-empty', 'error'],
    ['media-jam-error', 'error'],
    ['media-low-report media-empty-error', 'no-paper'],
  ])('the reason %s means %s', (alerts, state) => {
    expect(stateOf({ alerts })).toBe(state);
  });

  test.each([
    ['The printer is not responding.', 'offline'],
    ['The printer may not exist or is unavailable at this time.', 'offline'],
    ['Unplugged or turned off', 'offline'],
    ['Out of paper!', 'no-paper'],
    ['Cover is open.', 'cover'],
    ['Spooling job, 40% complete.', 'ready'],
  ])('with no reasons at all, the message "%s" means %s', (message, state) => {
    expect(stateOf({ message })).toBe(state);
  });

  test('a stopped queue is an error, unless it says something better', () => {
    const line = 'printer Q disabled since Mon 23 Nov 2026 -';
    expect(stateOf({ line, message: 'Paused' })).toBe('error');
    expect(stateOf({ line, message: 'reason unknown', alerts: 'paused' })).toBe('error');
    expect(stateOf({ line, message: 'The printer is not responding.', alerts: 'paused' })).toBe('offline');
  });
});

describe('jobs', () => {
  const answer =
    'Q-12                    kiosk         40960   Mon 23 Nov 2026\n\tStatus: The printer is not responding.\n\tAlerts: aborted-by-system\n\tqueued for Q\n' +
    'Q-1                     kiosk         40960   Mon 23 Nov 2026\n\tAlerts: job-completed-successfully\n\tqueued for Q\n';

  test('are found by their whole id and judged by their own reasons', () => {
    expect(gaveUp(jobIn(answer, 'Q-12') ?? [])).toBe(true);
    expect(gaveUp(jobIn(answer, 'Q-1') ?? [])).toBe(false);
    expect(jobIn(answer, 'Q-2')).toBeNull();
    expect(jobIn('', 'Q-1')).toBeNull();
  });

  test('the request id is read from the answer of lp', () => {
    expect(requestId('request id is Roll-80-17 (1 file(s))\n')).toBe('Roll-80-17');
    expect(requestId('')).toBeNull();
  });
});
