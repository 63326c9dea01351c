import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { StaffRole } from '#core/staff/roles.ts';
import { pressButton, Refusal, showInVisit } from '#support/visit-stage.tsx';
import { RoleContext } from '../may.ts';
import { BackupPart } from './BackupPart.tsx';
import type { KeepStatus } from './use-keep.ts';

const KEEP: KeepStatus = {
  months: 12,
  carrier: null,
  today: '2026-11-26',
  confirmed: null,
  waiting: null,
  stuck: [],
  lastPurge: null,
  lastBackup: null,
  lastGoodBackup: null,
  putAside: [],
};
const stick = { id: 'A', kind: 'stick', name: 'A', freeBytes: null };

/** What was asked of the service. */
function part(
  role: StaffRole,
  made: unknown = { file: 'goc-so-backup.zip', bytes: 1, files: 1 },
  keep = KEEP,
): readonly string[] {
  const asked: string[] = [];
  showInVisit(
    () => (
      <RoleContext value={role}>
        <BackupPart />
      </RoleContext>
    ),
    {
      'keep.read': () => keep,
      'carrier.list': () => {
        asked.push('carrier.list');
        return { carriers: [stick] };
      },
      'backup.make': (input) => {
        asked.push(`backup.make ${JSON.stringify(input)}`);
        return made;
      },
      'keep.choose': (input) => {
        asked.push(`keep.choose ${JSON.stringify(input)}`);
        return {};
      },
    },
    [{ name: 'staff' }],
  );
  return asked;
}

test('an admin is offered the stick that is plugged in, and is told what came of the backup', async () => {
  const asked = part('admin');
  await screen.findByText(/No backup has been made/);
  await screen.findByRole('button', { name: 'Back up now' });
  pressButton('Back up now');
  await screen.findByText(/read back/);
  pressButton('Back up here every day');
  await screen.findByRole('button', { name: 'Back up here every day' });
  expect(asked).toEqual(['carrier.list', 'backup.make {"carrier":"A"}', 'keep.choose {"carrier":"A"}']);
});

test('a backup that did not come about is said by its cause', async () => {
  part('admin', new Refusal('carrier-full'));
  await screen.findByRole('button', { name: 'Back up now' });
  pressButton('Back up now');
  await screen.findByText(/full/i);
});

test('others see how it stands, are offered nothing, and no stick is looked for', async () => {
  const asked = part('content');
  await screen.findByText(/No backup has been made/);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('radio')).toBeNull();
  expect(asked).toEqual([]);
});
