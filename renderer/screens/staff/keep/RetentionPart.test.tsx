import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { StaffRole } from '#core/staff/roles.ts';
import { pressButton, Refusal, showInVisit } from '#support/visit-stage.tsx';
import { RoleContext } from '../may.ts';
import { RetentionPart } from './RetentionPart.tsx';
import type { KeepStatus } from './use-keep.ts';

const KEEP: KeepStatus = {
  months: 12,
  carrier: null,
  today: '2026-11-26',
  confirmed: null,
  waiting: 'unreadable-days',
  stuck: [{ month: '2025-10', days: ['2025-10-03', '2025-10-15'], away: false }],
  lastPurge: null,
  lastBackup: null,
  lastGoodBackup: null,
  putAside: [],
};

/** What was let go. */
function part(role: StaffRole, answer: unknown = {}): readonly unknown[] {
  const gone: unknown[] = [];
  showInVisit(
    () => (
      <RoleContext value={role}>
        <RetentionPart />
      </RoleContext>
    ),
    {
      'keep.read': () => (gone.length > 0 && !(answer instanceof Refusal) ? { ...KEEP, waiting: null, stuck: [] } : KEEP),
      'keep.letGo': (input) => {
        gone.push(input);
        return answer;
      },
    },
    [{ name: 'staff' }],
  );
  return gone;
}

test('a month with days nobody can read is named, and an admin lets it go after being asked once', async () => {
  const gone = part('admin');
  await screen.findByText(/03\/10\/2025, 15\/10\/2025/);
  pressButton('Delete all of 10/2025, with the days that cannot be read');
  await screen.findByText(/cannot be brought back/);
  expect(gone).toEqual([]);
  pressButton('Delete the month');
  await screen.findByText(/^10\/2025 is deleted/);
  expect(gone).toEqual([{ month: '2025-10' }]);
  expect(screen.queryByRole('button', { name: /^Delete all/ })).toBeNull();
});

test('who thinks better of it deletes nothing; a refusal is said', async () => {
  const gone = part('admin', new Refusal('visit-open'));
  await screen.findByText(/03\/10\/2025/);
  pressButton(/^Delete all of/);
  await screen.findByText(/cannot be brought back/);
  pressButton('No, leave it');
  expect(gone).toEqual([]);
  pressButton(/^Delete all of/);
  await screen.findByText(/cannot be brought back/);
  pressButton('Delete the month');
  expect(await screen.findByText(/Waiting until the kiosk is free/)).toBeDefined();
});

test('others see the month and are offered nothing', async () => {
  part('content');
  await screen.findByText(/03\/10\/2025/);
  expect(screen.queryByRole('button', { name: /^Delete/ })).toBeNull();
});
