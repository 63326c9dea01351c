import { failure, type Result, success } from '#core/basics/result.ts';
import { checkSheet } from '#core/diagnosis/check-sheet.ts';
import type { Finding } from '#core/diagnosis/finding.ts';
import type { Context } from '#services/app/context.ts';
import { bundleName, packBundle } from '#services/diagnosis/support-bundle.ts';
import type { Operation } from './operation.ts';
import { noteAct } from './note-act.ts';
import { staffIn } from './session.ts';

interface Looked {
  readonly at: string;
  readonly findings: readonly Finding[];
}

async function look({ clock, diagnosis }: Context): Promise<Looked> {
  const findings = await diagnosis.run();
  return { at: new Date(clock.now()).toISOString(), findings };
}

export const run: Operation<'diagnose.run'> = async (context) => {
  const { at, findings } = await look(context);
  return success({ at, findings: [...findings] });
};

export const print: Operation<'diagnose.print'> = async (context, { job, language, page }) => {
  const { kiosk } = context.settings.read();
  const sheet = checkSheet({ language, kiosk, page, ...(await look(context)) });
  const printed = await context.printing.sheet({ job, about: 'diagnosis', sheet });
  if (printed.ok) return success({ state: printed.value.state });
  // Nothing on it is secret, so that a folder keeps it is no hindrance and never said.
  return failure(printed.error === 'keeps-files' ? 'printer-failed' : printed.error);
};

export const bundle: Operation<'diagnose.bundle'> = async (context, { carrier, page }) => {
  const who = staffIn(context);
  // Before a look of half a minute, whose end would be the same.
  if (!(await context.carriers.list()).some(({ id }) => id === carrier)) return gone(context, who);
  const { kiosk } = context.settings.read();
  const looked = await look(context);
  const file = bundleName({ kiosk, at: looked.at });
  const bytes = await packBundle({ format: 1, kiosk, ...looked, page, log: await context.readLog() });
  const written = await context.carriers.write(carrier, file, bytes);
  await noteAct(context, 'support.made', file, written, who);
  return written.ok ? success({ file }) : written;
};

async function gone(context: Context, who: string): Promise<Result<never, 'carrier-gone'>> {
  const result = failure<'carrier-gone'>('carrier-gone');
  await noteAct(context, 'support.made', '', result, who);
  return result;
}
