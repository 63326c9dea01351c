import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { pressButton, showInVisit } from '#support/visit-stage.tsx';
import type { HelpSaid } from '#core/help/said.ts';
import { AWAY_VALUE, valueOfDraft, valueOfSaid } from './help-value.ts';
import { HelpForm } from './HelpForm.tsx';

const draft = { procedure: 'birth', rung: 'guided', practise: ['birth-online'], minutes: 7, slips: 1 } as const;
const card = (id: string, script: string, lesson: boolean) => ({
  id,
  name: { vi: id, en: `The ${id}` },
  script,
  ...(lesson ? { lesson: 'skill' } : {}),
});
const catalogue = {
  procedures: [card('birth', 'birth-online', false), card('wedding', 'wedding-online', false), card('phone', 'phone-use', true)],
};

function form(props: Partial<Parameters<typeof HelpForm>[0]> = {}): { said: HelpSaid; why: string }[] {
  const told: { said: HelpSaid; why: string }[] = [];
  showInVisit(
    () => (
      <HelpForm
        first={valueOfDraft({ ...draft, practise: [...draft.practise] })}
        busy={false}
        onSay={(said, why) => told.push({ said, why })}
        {...props}
      />
    ),
    { 'content.catalogue': () => catalogue },
    [{ name: 'home' }],
  );
  return told;
}

test('one press on an outcome says all of it, filled from the visit', async () => {
  const told = form();
  await screen.findByRole('button', { name: 'The phone' });
  pressButton('Done with help');
  expect(told).toEqual([
    {
      said: {
        need: { kind: 'procedure', procedure: 'birth' },
        outcome: 'helped',
        referral: null,
        minutes: 7,
        via: 'kiosk',
        age: null,
        practise: ['birth-online'],
      },
      why: 'wrong-press',
    },
  ]);
});

test('everything is changed by presses before; a place goes along only where somebody is sent on', async () => {
  const told = form();
  await screen.findByRole('button', { name: 'The phone' });
  pressButton('5 more: Minutes');
  pressButton('60 and over');
  pressButton('the tax office');
  pressButton('Another procedure or lesson…');
  pressButton('The wedding');
  pressButton('The phone');
  pressButton('On their own phone');
  pressButton('Sent on to the tax office');
  pressButton('Done alone');
  expect(told.map(({ said }) => said)).toEqual([
    {
      need: { kind: 'procedure', procedure: 'wedding' },
      outcome: 'referred',
      referral: 'tax',
      minutes: 12,
      via: 'own-phone',
      age: '60-up',
      practise: ['birth-online', 'phone-use'],
    },
    expect.objectContaining({ outcome: 'alone', referral: null }),
  ]);
  // Pressed again, an estimate is taken back.
  pressButton('60 and over');
  pressButton('Done alone');
  expect(told.at(-1)?.said.age).toBeNull();
});

test('away from the kiosk minutes come from a short list; a correction begins at what stands and says why', () => {
  const former: HelpSaid = { ...AWAY_VALUE, outcome: 'referred', referral: 'police', minutes: 30 };
  const told = form({ first: valueOfSaid(former), former: 'referred', roughly: true });
  expect(screen.queryByRole('button', { name: '5 more: Minutes' })).toBeNull();
  pressButton('Learnt later');
  pressButton('45');
  pressButton('Sent on to the commune police');
  expect(told).toEqual([{ said: { ...former, minutes: 45 }, why: 'learnt-later' }]);
});

test('while one press is being written, another says nothing', () => {
  const told = form({ busy: true });
  pressButton('Done alone');
  expect(told).toEqual([]);
});
