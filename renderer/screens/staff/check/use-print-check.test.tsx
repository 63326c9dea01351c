import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { failure, success } from '#core/basics/result.ts';
import type { PageFacts } from '#core/diagnosis/page-facts.ts';
import { showPrinting, touch } from '#support/print-stage.tsx';
import { usePrintCheck } from './use-print-check.ts';

function Probe() {
  const { printed, print } = usePrintCheck({} as PageFacts);
  return (
    <>
      <button type="button" onClick={print}>
        In
      </button>
      <output>{printed}</output>
    </>
  );
}
const said = (): string | null => screen.getByRole('status').textContent;
const show = (answer: unknown) => showPrinting(<Probe />, { language: 'en', replies: { 'diagnose.print': answer } });

test('a printer that gives the page up after it took it is told of', async () => {
  const stage = await show(success({ state: 'sent' }));
  await touch('In');
  expect(said()).toBe('sent');
  await stage.job('another', 'failed');
  expect(said()).toBe('sent');
  await stage.job(stage.jobs('diagnose.print')[0], 'failed');
  expect(said()).toBe('printer-failed');
});

test('where the answer was lost on its way, the job is believed', async () => {
  const stage = await show(failure('unreachable'));
  await touch('In');
  expect(said()).toBe('failed');
  await stage.job(stage.jobs('diagnose.print')[0], 'sent');
  expect(said()).toBe('sent');
});

test('of two prints the newer is followed', async () => {
  const stage = await show(success({ state: 'sent' }));
  await touch('In');
  await touch('In');
  const [former, latter] = stage.jobs('diagnose.print');
  await stage.job(former, 'failed');
  expect(said()).toBe('sent');
  await stage.job(latter, 'failed');
  expect(said()).toBe('printer-failed');
});
