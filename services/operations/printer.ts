import { success } from '#core/basics/result.ts';
import type { PrinterUse } from '#core/settings/printers.ts';
import type { Context } from '#services/app/context.ts';
import type { Operation } from './operation.ts';

export const discover: Operation<'printer.discover'> = async ({ printing }) => {
  const { queues, devices } = await printing.discover();
  return success({ queues: [...queues], devices: [...devices] });
};

export const about: Operation<'printer.about'> = async ({ printing }, { ask }) => {
  if (ask) await printing.ask();
  return success({ slips: knownOf(printing, 'slips'), office: knownOf(printing, 'office') });
};

export const test: Operation<'printer.test'> = async ({ printing }, request) => {
  const sent = await printing.test(request);
  return sent.ok ? success({ state: sent.value.state }) : sent;
};

function knownOf(printing: Context['printing'], use: PrinterUse) {
  const { state, askedAt } = printing.known(use);
  return { state, askedAt: askedAt === null ? null : new Date(askedAt).toISOString() };
}
