import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { allFaults } from '#core/simulation/selectors.ts';
import { planDrill } from '#core/simulation/plan-run.ts';
import { start } from '#core/simulation/engine.ts';
import type { Rung } from '#core/simulation/types.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { realContent } from '#support/real-content.ts';
import { TroubleCard } from './TroubleCard.tsx';

const script = (await realContent()).scripts.find(({ id }) => id === 'dang-nhap-vneid');
const fault = script === undefined ? undefined : allFaults(script)[0]?.fault;
if (script === undefined || fault === undefined) throw new Error('script');

function show(rung: Rung, paused = false) {
  const send = vi.fn();
  if (script === undefined || fault === undefined) throw new Error('script');
  const state = { ...start(script, rung, planDrill(fault.id)), paused };
  render(
    <LanguageProvider language="en">
      <TroubleCard state={state} fault={fault} send={send} onLeave={() => {}} />
    </LanguageProvider>,
  );
  return send;
}

test('while watching, the card is held and let go on', () => {
  const send = show('watch');
  fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
  expect(send.mock.calls).toEqual([[{ kind: 'pause' }]]);
});

test('who practises has nothing to hold, and reads the way back first', () => {
  show('guided');
  expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
  expect(screen.getAllByRole('term')[0]?.textContent).toBe('How to put it right');
});
