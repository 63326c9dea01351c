import { groupOf } from './group-of.ts';
import type { CompiledScreen, Fault, Step } from './pack.ts';
import type { AuthoredFault, AuthoredRepairStep } from './script.ts';

type Screens = Readonly<Record<string, CompiledScreen>>;
type Devices = Pick<Step, 'page' | 'phone'>;

/** A fault of a step with everything resolved: what is in view while it stands, and the steps that put it right. */
export function compileFault(fault: AuthoredFault, step: Step, prefix: string, screens: Screens): Fault {
  const id = `${step.id}.${fault.id}`;
  const inView = devicesOf(fault, prefix, step);
  const steps: Step[] = [];
  for (const repair of fault.steps) steps.push(compileRepair(repair, id, prefix, steps.at(-1) ?? step, screens));
  const { title, sees, why, repair, ask, shows } = fault;
  return { id, title, sees, why, repair, ask, shows, ...inView, steps: steps.length > 0 ? steps : [again(step, id, fault)] };
}

/** Both devices as named here, or both as they were: one alone would leave the other standing by chance. */
function devicesOf(
  named: { readonly page?: string | undefined; readonly phone?: string | undefined },
  prefix: string,
  former: Devices,
): Devices {
  if (named.page === undefined && named.phone === undefined) {
    const { page, phone } = former;
    return { ...(page === undefined ? {} : { page }), ...(phone === undefined ? {} : { phone }) };
  }
  return {
    ...(named.page === undefined ? {} : { page: prefix + named.page }),
    ...(named.phone === undefined ? {} : { phone: prefix + named.phone }),
  };
}

function compileRepair(repair: AuthoredRepairStep, id: string, prefix: string, former: Step, screens: Screens): Step {
  const devices = devicesOf(repair, prefix, former);
  const on = repair.on ?? (devices.page === undefined ? 'phone' : 'page');
  const alias = on === 'phone' ? devices.phone : devices.page;
  const region = repair.region ?? groupOf(alias === undefined ? undefined : screens[alias], repair.target);
  return {
    id: `${id}.${repair.id}`,
    ...devices,
    on,
    do: repair.do,
    ...(repair.target === undefined ? {} : { target: repair.target }),
    say: repair.say,
    why: repair.why,
    hint: repair.hint,
    ...(region === undefined ? {} : { region }),
    critical: false,
    also: [],
    mistakes: repair.mistakes,
    faults: [],
  };
}

/** Id of the repair step of a fault without steps of its own. */
export function againId(fault: string): string {
  return `${fault}.lai`;
}

/** The simplest repair: the same action once more. The reason said is the fault's own. */
function again(step: Step, id: string, fault: AuthoredFault): Step {
  return { ...step, id: againId(id), why: fault.repair, critical: false, mistakes: [], faults: [] };
}
