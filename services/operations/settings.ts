import { failure, success } from '#core/basics/result.ts';
import type { Operation } from './operation.ts';

export const read: Operation<'settings.read'> = async (context) => success({ settings: context.settings.read() });

/** Saves what staff changed. A field that content does not know is refused: it could be shown nowhere. */
export const save: Operation<'settings.save'> = async (context, { settings }) => {
  const known = new Set(
    context.content.pack()?.officeFields.map((field) => field.id) ?? Object.keys(context.settings.read().office),
  );
  if (Object.keys(settings.office).some((field) => !known.has(field))) return failure('unknown-field');
  const before = context.settings.read();
  const who = context.staff.who();
  const result = await context.settings.save(settings);
  // Which settings, never what they say: an address or a phone number has no place in the audit.
  const about = (Object.keys(settings) as (keyof typeof settings)[])
    .filter((key) => JSON.stringify(settings[key]) !== JSON.stringify(before[key]))
    .join(' ');
  await context.audit.record({ who, act: 'settings.saved', about, outcome: result.ok ? 'done' : 'failed' });
  if (!result.ok) return result;
  context.events.push({ name: 'office.changed', data: { office: settings.office } });
  context.events.push({ name: 'display.changed', data: { display: settings.display } });
  context.events.push({ name: 'printer.changed', data: { printer: context.printing.state() } });
  return success({ settings: result.value });
};
