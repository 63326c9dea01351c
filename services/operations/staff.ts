import { success } from '#core/basics/result.ts';
import type { Operation } from './operation.ts';

export const status: Operation<'staff.status'> = async ({ staff }) => {
  const inside = staff.people().find(({ code }) => code === staff.who()) ?? null;
  return success({
    firstRun: staff.firstRun(),
    people: staff.people().map(({ code }) => ({ code, lockedFor: staff.lockedFor(code) })),
    inside,
    recovery: staff.hasRecovery(),
  });
};

export const setup: Operation<'staff.setup'> = async ({ staff }, { pin }) => {
  const result = await staff.setup(pin);
  return result.ok ? success({}) : result;
};

export const unlock: Operation<'staff.unlock'> = ({ staff }, { code, pin }) => staff.unlock(code, pin);

export const recover: Operation<'staff.recover'> = ({ staff }, { code, pin }) => staff.recover(code, pin);

export const lock: Operation<'staff.lock'> = async ({ staff }) => {
  staff.lock();
  return success({});
};

export const changePin: Operation<'staff.changePin'> = async ({ staff }, { pin }) => {
  const result = await staff.changePin(pin);
  return result.ok ? success({}) : result;
};

export const people: Operation<'staff.people'> = async ({ staff }) => success({ people: [...staff.people()] });

export const add: Operation<'staff.add'> = async ({ staff }, { code, role, pin }) => {
  const result = await staff.add(code, role, pin);
  return result.ok ? success({}) : result;
};

export const setRole: Operation<'staff.setRole'> = async ({ staff }, { code, role }) => {
  const result = await staff.setRole(code, role);
  return result.ok ? success({}) : result;
};

export const resetPin: Operation<'staff.resetPin'> = async ({ staff }, { code, pin }) => {
  const result = await staff.resetPin(code, pin);
  return result.ok ? success({}) : result;
};

export const remove: Operation<'staff.remove'> = async ({ staff }, { code }) => {
  const result = await staff.remove(code);
  return result.ok ? success({}) : result;
};

export const makeRecovery: Operation<'staff.makeRecovery'> = async ({ staff }) => {
  const result = await staff.makeRecovery();
  return result.ok ? success({ code: result.value }) : result;
};

/** As many as a screen of the corner leafs through. */
const AUDIT_SHOWN = 200;

export const audit: Operation<'staff.audit'> = async (context) =>
  success({ entries: [...(await context.audit.recent(AUDIT_SHOWN))], head: context.audit.head() });

export const today: Operation<'staff.today'> = async ({ visits }) => {
  const result = await visits.today();
  if (!result.ok) return result;
  const { day, visits: all } = result.value;
  return success({ day, visits: [...all], touchesOnly: all.filter((visit) => visit.activities.length === 0).length });
};

export const notices: Operation<'staff.notices'> = async (context) =>
  success({ notices: [...context.notices.list()], safe: context.run.safe });

export const clearNotices: Operation<'staff.clearNotices'> = async (context) => {
  const who = context.staff.who();
  context.notices.clear();
  await context.audit.record({ who, act: 'notices.cleared', about: '', outcome: 'done' });
  return success({});
};
