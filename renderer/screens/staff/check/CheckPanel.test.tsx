import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { CallOutput } from '#core/contract/calls.ts';
import type { StaffRole } from '#core/staff/roles.ts';
import { pressButton, showInVisit } from '#support/visit-stage.tsx';
import { RoleContext } from '../may.ts';
import { CheckPanel } from './CheckPanel.tsx';

type Findings = CallOutput<'diagnose.run'>['findings'];

const FINE: Findings = [
  { check: 'content', says: 'content-whole', facts: { date: '2026-11-01', version: 'abc', bad: 0 }, named: [] },
  { check: 'data', says: 'data-whole', facts: { files: 12 }, named: [] },
];
const BAD: Findings = [
  ...FINE.slice(0, 1),
  { check: 'data', says: 'data-bad', facts: { bad: 1 }, named: ['visits/2026/2026-11-23.json'] },
  { check: 'disk', says: 'disk-low', facts: { megabytes: 800 }, named: [] },
];

const asked: { name: string; input: unknown }[] = [];
function show(
  findings: readonly Findings[],
  more: Readonly<Record<string, () => unknown>> = {},
  role: StaffRole = 'admin',
): void {
  asked.length = 0;
  let turn = 0;
  const note = (name: string, answer: () => unknown) => (input: unknown) => {
    asked.push({ name, input });
    return answer();
  };
  const replies = {
    'diagnose.run': () => ({ at: '2026-11-23T02:00:00.000Z', findings: findings[Math.min(turn++, findings.length - 1)] }),
    'carrier.list': () => ({ carriers: [{ id: 'DO', kind: 'stick', name: 'DO', freeBytes: null }] }),
    ...more,
  };
  showInVisit(
    () => (
      <RoleContext value={role}>
        <CheckPanel />
      </RoleContext>
    ),
    Object.fromEntries(Object.entries(replies).map(([name, answer]) => [name, note(name, answer)])),
    [{ name: 'staff' }],
  );
}

test('a machine that is well says so; looked at again, what is wrong comes first, with its file and what to do', async () => {
  show([FINE, BAD]);
  await screen.findByText(/Everything is fine\./);
  pressButton('Look again');
  await screen.findByText(/1 to be mended\. 1 to have a look at\./);
  const rows = screen.getAllByRole('row').slice(1, 4);
  expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
    'Data files',
    'Room on the disk',
    'Content',
  ]);
  expect(rows[0]?.textContent).toContain('visits/2026/2026-11-23.json');
  expect(rows[0]?.textContent).toContain('Restore from the latest backup');
  expect(rows[2]?.textContent).toContain('01/11/2026');
});

test('a look that fails is said, and can be asked for again', async () => {
  showInVisit(() => <CheckPanel />, {}, [{ name: 'staff' }]);
  await screen.findByText('That did not work. Please try again.');
});

test('printing says what became of it', async () => {
  show([FINE], { 'diagnose.print': () => ({ state: 'sent' }) });
  await screen.findByText(/Everything is fine\./);
  pressButton('Print this');
  await screen.findByText('Sent to the printer.');
  expect(asked.at(-1)).toMatchObject({ name: 'diagnose.print', input: { language: 'en', page: { touch: null } } });
});

test('a support file goes to the stick that is plugged in, and its name is said', async () => {
  show([FINE], { 'diagnose.bundle': () => ({ file: 'ho-tro-a-1.json.gz' }) });
  await screen.findByText(/Everything is fine\./);
  pressButton('Save a support file');
  await waitFor(() => pressButton('Save to the stick'));
  await screen.findByText(/ho-tro-a-1\.json\.gz/);
  expect(asked.at(-1)).toMatchObject({ name: 'diagnose.bundle', input: { carrier: 'DO' } });
});

test('staff of the counter look, but carry nothing away', async () => {
  show([FINE], {}, 'staff');
  await screen.findByText(/Everything is fine\./);
  expect(screen.queryByRole('button', { name: 'Save a support file' })).toBeNull();
});

test('a stroke over the glass is felt field by field, and told of below', async () => {
  show([FINE]);
  await screen.findByText(/Everything is fine\./);
  pressButton('Try the touch screen');
  const glass = await screen.findByRole('dialog', { name: 'Try the touch screen' });
  const point = (x: number, y: number, pointerId: number) => ({
    clientX: x,
    clientY: y,
    pointerId,
    buttons: 1,
    pointerType: 'touch',
  });
  const { innerWidth: width, innerHeight: height } = window;
  fireEvent.pointerDown(glass, point(2, 2, 1));
  fireEvent.pointerDown(glass, point(width - 2, 2, 2));
  fireEvent.pointerMove(glass, point(width - 2, height - 2, 2));
  fireEvent.pointerUp(glass, point(2, 2, 1));
  fireEvent.pointerUp(glass, point(width - 2, height - 2, 2));
  expect(glass.querySelectorAll('[data-felt]')).toHaveLength(3);
  expect(screen.getByText(/At most 2 fingers/)).toBeTruthy();
  pressButton('Done');
  await screen.findByText(/3 of 32 fields felt the hand/);
});
