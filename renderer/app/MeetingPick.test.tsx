import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { both } from '#support/small-library.ts';
import { smallMeeting } from '#support/small-meeting.ts';
import { pressButton, Refusal, showInVisit } from '#support/visit-stage.tsx';
import { MeetingPick } from './MeetingPick.tsx';

const { plan } = smallMeeting();
const longer = { ...plan, id: 'dai', name: both('Buổi dài'), minutes: 45, audience: 'branch' } as const;

function pick(plans: readonly unknown[], { open = false, refuse = false } = {}): string[] {
  const started: string[] = [];
  showInVisit(
    () => <MeetingPick />,
    {
      'presentation.plans': () => ({ plans, open }),
      'presentation.open': (input) => {
        started.push((input as unknown as { readonly plan: string }).plan);
        return refuse ? new Refusal('storage-failed') : {};
      },
    },
    [{ name: 'staff' }],
  );
  return started;
}

test('meetings stand by whom they are for; one shows its parts with their minutes, and starts', async () => {
  const started = pick([longer, plan]);
  await screen.findByRole('region', { name: 'For a branch meeting' });
  pressButton(/Buổi dài.*45 min/);
  expect(screen.getByRole('list', { name: 'Parts of the meeting' }).children).toHaveLength(plan.items.length);
  expect(screen.getByText('Practice: thu-tuc')).toBeDefined();
  pressButton('Choose another meeting');
  pressButton(/Buổi mẫu.*15 min/);
  pressButton('Start presenting');
  expect(started).toEqual(['buoi']);
});

test('what is open is gone back to, and nothing else is begun', async () => {
  const started = pick([plan], { open: true });
  await screen.findByText('A meeting is open');
  expect(screen.queryByRole('button', { name: /Buổi mẫu/ })).toBeNull();
  pressButton('Back to the open meeting');
  expect(started).toHaveLength(1);
});

test('where there are no meetings, or one did not open, that is said', async () => {
  pick([], {});
  expect(await screen.findByText(/no meetings to present/)).toBeDefined();
});

test('one that did not open is said kindly', async () => {
  pick([plan], { refuse: true });
  await screen.findByRole('region', { name: 'For citizens' });
  pressButton(/Buổi mẫu/);
  pressButton('Start presenting');
  expect(await screen.findByText(/It did not open/)).toBeDefined();
});
