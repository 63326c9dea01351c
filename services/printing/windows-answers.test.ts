import { describe, expect, test } from 'vitest';
import type { PrinterState } from '#core/contract/shapes.ts';
import { isOut, lookIn, printersIn, removalIn, stateOf, type WindowsLook } from './windows-answers.ts';

/** A healthy laser that says so, with nothing waiting. */
const well: WindowsLook = { there: true, status: 3, detected: 2, flags: 0, offline: false, jobs: [] };
const job = (flags: number) => ({ mark: '', flags });

describe('what Windows says', () => {
  test('is read as it was written; anything else is no answer', () => {
    const said =
      '{"jobs":[{"mark":"5b1f0c9e","flags":80}],"there":true,"status":4,"detected":0,"flags":1024,"offline":false}\r\n';
    expect(lookIn(said)).toEqual({
      there: true,
      status: 4,
      detected: 0,
      flags: 1024,
      offline: false,
      jobs: [{ mark: '5b1f0c9e', flags: 80 }],
    });
    for (const nothing of ['', 'Get-PrintJob : Access denied', '[]', '{"there":true}']) expect(lookIn(nothing)).toBeNull();
  });

  test('of printers: those that make files, and would ask for their names, are left out', () => {
    const said = JSON.stringify([
      { name: 'Máy in quầy 2', port: 'USB001' },
      { name: 'XP-80C', port: '192.168.1.50' },
      { name: String.raw`\\may-chu\Canon #2`, port: 'LPT1:' },
      { name: 'Odd\u202Ename', port: 'USB002' },
      { name: 'Microsoft Print to PDF', port: 'PORTPROMPT:' },
      { name: 'Microsoft XPS Document Writer', port: 'PORTPROMPT:' },
      { name: 'Fax', port: 'SHRFAX:' },
      { name: 'OneNote', port: 'Microsoft.Office.OneNote_16001' },
      { name: 'Generic', port: 'FILE:' },
    ]);
    expect(printersIn(said)).toEqual(['Máy in quầy 2', 'XP-80C', String.raw`\\may-chu\Canon #2`]);
    expect(printersIn('')).toEqual([]);
  });
});

test('what was taken out is told by marks, beside the queues that could not be read; anything else is no answer', () => {
  const said = JSON.stringify({ removed: ['5b1f0c9e'], unread: [String.raw`\\may-chu\Canon`] });
  expect(removalIn(`${said}\r\n`)).toEqual({ removed: ['5b1f0c9e'], unread: [String.raw`\\may-chu\Canon`] });
  for (const nothing of ['', '[]', 'Remove-PrintJob : Access denied', '{"removed":[]}']) expect(removalIn(nothing)).toBeNull();
});

describe('the state', () => {
  test.each<[what: string, change: Partial<WindowsLook>, state: PrinterState]>([
    ['a driver that tells errors and tells none', {}, 'ready'],
    ['a driver that tells nothing', { detected: 0 }, 'unknown'],
    ['little paper', { detected: 3 }, 'low'],
    ['little toner, which a slip does not mind', { detected: 5 }, 'unknown'],
    ['no paper', { detected: 4 }, 'no-paper'],
    ['no paper, by the spooler', { detected: 0, flags: 0x10 }, 'no-paper'],
    ['no paper, by the job that waits', { detected: 0, jobs: [job(0x50)] }, 'no-paper'],
    ['no paper, by a job that is out already', { jobs: [job(0xd0)] }, 'ready'],
    ['an open door', { detected: 7 }, 'cover'],
    ['an open door, by the spooler', { detected: 0, flags: 0x40_0000 }, 'cover'],
    ['a plug that is out', { offline: true }, 'offline'],
    ['a printer that is off', { detected: 9 }, 'offline'],
    ['a printer that is off, by its status', { detected: 0, status: 7 }, 'offline'],
    ['a printer that is off, by the job that waits', { detected: 0, jobs: [job(0x20)] }, 'offline'],
    ['a jam', { detected: 8 }, 'error'],
    ['a queue somebody paused', { detected: 0, flags: 1 }, 'error'],
    ['a job with an error', { jobs: [job(0x12)] }, 'error'],
    ['no paper and offline at once: paper can be mended', { detected: 4, offline: true }, 'no-paper'],
    ['a printer that is not there', { there: false }, 'error'],
  ])('%s', (_what, change, state) => {
    expect(stateOf({ ...well, ...change })).toBe(state);
  });

  test('a job is out where it is printed, or complete and kept', () => {
    expect([0x10, 0x80, 0x1000, 0x2080].map((flags) => isOut(job(flags)))).toEqual([false, true, true, true]);
  });
});
