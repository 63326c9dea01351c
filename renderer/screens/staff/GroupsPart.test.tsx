import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { both } from '#support/small-library.ts';
import { smallMeeting } from '#support/small-meeting.ts';
import { showInVisit } from '#support/visit-stage.tsx';
import { GroupsPart } from './GroupsPart.tsx';

const said = { place: 'nguoi-dan', programme: [], all: 30, members: 2, elderly: 9, shown: ['projector'], quiz: null, printed: 0 };
const group = (id: string, more: object) => ({
  id,
  kiosk: 'kiosk-1',
  at: '2026-11-20T02:00:00.000Z',
  staff: 'cb-1',
  clock: 'steady',
  said: { ...said, ...more },
  corrections: [],
});
const rounds = [{ quiz: 'hoi', round: 'mot', answered: 40, right: 30 }];
const plan = { ...smallMeeting().plan, name: both('Buổi mẫu') };

test('a meeting is told by its name, with its questions and how many hands were right; other sessions as ever', async () => {
  showInVisit(
    () => <GroupsPart listed={[]} />,
    {
      'content.catalogue': () => ({ procedures: [] }),
      'presentation.plans': () => ({ plans: [plan], open: false }),
      'group.recent': () => ({
        groups: [
          group('a', { plan: 'buoi', quiz: { answered: 40, right: 30 }, rounds }),
          group('b', { plan: 'da-bo' }),
          group('c', {}),
        ],
      }),
    },
    [{ name: 'staff' }],
  );
  expect(await screen.findByText(/Buổi mẫu/)).toBeDefined();
  expect(screen.getByText('da-bo')).toBeDefined();
  expect(screen.getAllByText(/of 100 right/).map(({ textContent }) => textContent)).toEqual(['Questions: 1 · 75 of 100 right']);
});
