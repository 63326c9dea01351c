import { assertNever } from '#core/basics/assert-never.ts';
import { failure, success } from '#core/basics/result.ts';
import type { CallProblem } from '#core/contract/calls.ts';
import type { CommonProblem } from '#core/contract/define.ts';
import type { PrinterChoice, Settings, VisitDefaults } from '#core/contract/shapes.ts';
import { holdsPrivate } from '#core/overlay/private-words.ts';
import { mayStand } from '#core/settings/judge-office.ts';
import { testsSaved } from '#core/settings/printer-tests.ts';
import { isSamePrinter, printerFor, PRINTER_USES } from '#core/settings/printers.ts';
import type { Context } from '#services/app/context.ts';
import { printerNow } from '#services/app/printer-now.ts';
import { doorOf } from '#services/settings/door-of.ts';
import type { Operation } from './operation.ts';

export const read: Operation<'settings.read'> = async (context) => success({ settings: context.settings.read() });

/**
 * Saves what staff changed. A field that content does not know is refused: it could be shown nowhere. How long visits stay is not
 * changed here, for to shorten it lets visits go for good: `keep.keepFor` asks an admin.
 */
export const save: Operation<'settings.save'> = async (context, { settings: wanted }) => {
  const judged = await judge(context, wanted);
  if (judged !== null) return failure(judged);
  const before = context.settings.read();
  const printerTests = testsSaved(before, wanted, new Date(context.clock.now()).toISOString());
  // Who chose a printer has one, whatever was said before.
  const withoutPrinter = wanted.withoutPrinter && wanted.printer.kind === 'none';
  const settings = { ...wanted, retentionMonths: before.retentionMonths, printerTests, withoutPrinter };
  const who = context.staff.who();
  const result = await context.settings.save(settings);
  // How far the first run went is no change of anything.
  const about = changedKeys(before, settings).filter((key) => key !== 'setup');
  // Which settings, never what they say: an address or a phone number has no place in the audit.
  if (about.length > 0)
    await context.audit.record({ who, act: 'settings.saved', about: about.join(' '), outcome: result.ok ? 'done' : 'failed' });
  if (!result.ok) return result;
  tellPages(context, settings);
  return success({ settings: result.value });
};

/** Tells every page what it shows of the settings. */
export function tellPages(context: Context, settings: Settings): void {
  const { events } = context;
  events.push({ name: 'office.changed', data: { office: settings.office } });
  events.push({ name: 'door.changed', data: { door: doorOf(settings) } });
  events.push({ name: 'display.changed', data: { display: settings.display } });
  events.push({ name: 'printer.changed', data: printerNow(context) });
  events.push({ name: 'defaults.changed', data: defaultsOf(settings) });
}

function defaultsOf({ defaultLanguage, defaultTextSize, idle, voice }: Settings): VisitDefaults {
  return { defaultLanguage, defaultTextSize, idle, voice };
}

/** Which settings differ. */
export function changedKeys(before: Settings, after: Settings): readonly (keyof Settings)[] {
  return (Object.keys(after) as (keyof Settings)[]).filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]));
}

type Unfit = Exclude<CallProblem<'settings.save'>, CommonProblem | 'storage-failed'>;

/** Why settings may not be written; null where they may. What stood before is not judged again. */
async function judge(context: Context, settings: Settings): Promise<Unfit | null> {
  const before = context.settings.read();
  const fields = context.content.pack()?.officeFields;
  for (const [id, text] of Object.entries(settings.office)) {
    const field = fields?.find((one) => one.id === id);
    if (field === undefined && (fields !== undefined || !(id in before.office))) return 'unknown-field';
    if (text !== before.office[id] && !mayStand(field ?? { kind: 'text' }, text)) return 'private';
  }
  for (const use of PRINTER_USES) {
    const printer = printerFor(use, settings);
    const problem = isSamePrinter(printer, printerFor(use, before)) ? null : await judgePrinter(context, printer);
    if (problem !== null) return problem;
  }
  return null;
}

async function judgePrinter(context: Context, printer: PrinterChoice): Promise<Unfit | null> {
  switch (printer.kind) {
    case 'none':
    case 'folder':
      return null;
    case 'system': {
      // A queue is called what the system calls it, whatever that looks like; nothing else may stand there.
      const listed = async () => (await context.printing.printers()).some(({ name }) => name === printer.name);
      return !holdsPrivate(printer.name) || (await listed()) ? null : 'private';
    }
    case 'network':
    case 'virtual':
      return context.staff.role() === 'admin' ? null : 'admin-only';
    case 'device':
      if (context.staff.role() !== 'admin') return 'admin-only';
      return printer.path.startsWith('/dev/') ? null : 'untried-device';
    default:
      return assertNever(printer);
  }
}
