import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { showPrinting } from '#support/print-stage.tsx';
import { useTestPage } from './use-test-page.ts';

function Page() {
  const { phase, send } = useTestPage('slips');
  return (
    <button type="button" onClick={send}>
      {phase}
    </button>
  );
}

const phase = (): string => screen.getByRole('button').textContent ?? '';
const LOST = { ok: false, error: 'unreachable' };

/** Sent, and not answered yet. */
async function sending() {
  let answer: (answer: unknown) => void = () => {};
  const stage = await showPrinting(<Page />, { replies: { 'printer.test': new Promise((resolve) => (answer = resolve)) } });
  await act(async () => fireEvent.click(screen.getByRole('button')));
  const [job] = stage.jobs('printer.test');
  return { push: (state: 'sent' | 'failed') => stage.job(job, state), lose: () => act(async () => answer(LOST)) };
}

test.each(['sent', 'failed'] as const)('what is pushed before the answer of the call is lost stands: %s', async (state) => {
  const { push, lose } = await sending();
  expect(phase()).toBe('sending');
  await push(state);
  expect(phase()).toBe(state);
  await lose();
  expect(phase()).toBe(state);
});

test('an answer that is lost is told, until the printer has the page all the same', async () => {
  const { push, lose } = await sending();
  await lose();
  expect(phase()).toBe('unreachable');
  await push('sent');
  expect(phase()).toBe('sent');
});
