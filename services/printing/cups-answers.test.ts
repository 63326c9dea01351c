import { describe, expect, test } from 'vitest';
import { endOf, isStuck, jobIn, jobsIn, printersIn, requestId } from './cups-answers.ts';

/** One queue as `lpstat -l -p` shows it. */
const IDLE = 'printer Q is idle.  enabled since Mon 23 Nov 2026';
const AT_WORK = 'printer Q now printing Q-4.  enabled since Mon 23 Nov 2026';
const DRIVER = '\tInterface: /etc/cups/ppd/Q.ppd\n';
function queue({ line = IDLE, message = '', alerts = 'none', driver = DRIVER } = {}): string {
  return `${line}\n${message === '' ? '' : `\t${message}\n`}\tForm mounted:\n\tContent types: any\n\tPrinter types: unknown\n\tDescription: Máy in quầy\n\tAlerts: ${alerts}\n\tLocation: \n\tConnection: direct\n${driver}\tOn fault: no alert\n`;
}

const stateOf = (shape: Parameters<typeof queue>[0]): string | undefined => printersIn(queue(shape))[0]?.state;

test('jobsIn reads who each job is of and how large it is, and passes over everything else', () => {
  const answer =
    'Q-7                     kiosk            34816   Mon 23 Nov 2026\n\tStatus: \n\tAlerts: job-printing\n\tqueued for Q\nRoll-80-12              root                 0   Mon 23 Nov 2026\n';
  expect(jobsIn(answer)).toEqual([
    { id: 'Q-7', user: 'kiosk', bytes: 34_816 },
    { id: 'Roll-80-12', user: 'root', bytes: 0 },
  ]);
  expect(jobsIn('lpstat: Bad file descriptor\n')).toEqual([]);
});

describe('printersIn', () => {
  test('reads names and descriptions, and passes over saved option sets', () => {
    const answer = `${queue()}${queue({ line: 'printer Q/nhanh is idle.  enabled since Mon' })}${queue({ line: 'printer Roll-80 now printing Roll-80-4.  enabled since Mon' })}`;
    expect(printersIn(answer).map(({ name, description }) => [name, description])).toEqual([
      ['Q', 'Máy in quầy'],
      ['Roll-80', 'Máy in quầy'],
    ]);
    expect(printersIn('lpstat: No destinations added.\n')).toEqual([]);
  });

  test('knows a queue without a driver', () => {
    expect([queue(), queue({ driver: '' })].map((answer) => printersIn(answer)[0]?.raw)).toEqual([false, true]);
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
    ['cups-missing-filter-warning', 'error'],
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
  ])('with no reasons at all, the message "%s" of a queue at work means %s', (message, state) => {
    expect(stateOf({ line: AT_WORK, message })).toBe(state);
  });

  test('what an idle queue says went wrong last time: it is not known to be so now, nor known to be well', () => {
    expect(stateOf({ message: 'The printer is not responding.' })).toBe('unknown');
    expect(stateOf({ message: 'Printed.' })).toBe('ready');
    expect(stateOf({ message: 'Filter failed', alerts: 'media-empty' })).toBe('no-paper');
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
    'Q-12                    kiosk         40960   Mon 23 Nov 2026\n\tStatus: Filter failed\n\tAlerts: job-completed-with-errors\n\tqueued for Q\n' +
    'Q-1                     kiosk         40960   Mon 23 Nov 2026\n\tStatus: \n\tAlerts: job-printing\n\tqueued for Q\n';

  test('are found by their whole id and judged by their own reasons', () => {
    expect(isStuck(jobIn(answer, 'Q-12') ?? [])).toBe(true);
    expect(isStuck(jobIn(answer, 'Q-1') ?? [])).toBe(false);
    expect(jobIn(answer, 'Q-2')).toBeNull();
    expect(jobIn('', 'Q-1')).toBeNull();
  });

  test('of a stopped queue wait: it is the printer that was stopped, not they', () => {
    expect(isStuck(['Q-1 kiosk', '\tAlerts: printer-stopped'])).toBe(false);
  });

  test.each([
    [1, "cancel: cancel-job failed: Job #7 is already completed - can't cancel.", 'completed'],
    [1, "cancel: cancel-job failed: Job #7 is already aborted - can't cancel.", 'given-up'],
    [1, "cancel: cancel-job failed: Job #7 is already canceled - can't cancel.", 'given-up'],
    [1, 'cancel: cancel-job failed: Job #7 does not exist.', 'unknown'],
    [1, 'cancel: Unable to connect to server', 'unknown'],
    [null, '', 'unknown'],
    [0, '', 'given-up'],
  ] as const)('cancel that ends with %s and says "%s" means %s', (code, stderr, end) => {
    expect(endOf({ code, stdout: '', stderr })).toBe(end);
  });

  test('the request id is read from the answer of lp', () => {
    expect(requestId('request id is Roll-80-17 (1 file(s))\n')).toBe('Roll-80-17');
    expect(requestId('')).toBeNull();
  });
});
