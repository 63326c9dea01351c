import type { OfficeField } from '../content/library.ts';
import { isFilled, type Week } from '../opening/hours.ts';
import { standing, type ListedPlace } from '../tally/place-list.ts';
import { UNNAMED_KIOSK } from './kiosk-name.ts';
import { isUnsaid } from './printers.ts';
import type { SetupStep } from './setup-steps.ts';

/** The settings that are asked for, without what they are made of. */
interface Asked {
  readonly kiosk: string;
  readonly office: Readonly<Record<string, string>>;
  readonly hours: Week | null;
  readonly places: readonly ListedPlace[];
  readonly printer: { readonly kind: string };
  readonly withoutPrinter: boolean;
  readonly display: { readonly calibration: unknown };
}

/** One thing that is not set: at which step it is, and, where it is fields of the office, which. `facts` are told in the tab of the office. */
export interface Left {
  readonly at: Exclude<SetupStep, 'done'> | 'facts';
  readonly fields: readonly OfficeField[];
  /** Something of it is set already, and only more could be. */
  readonly begun: boolean;
}

/** Whether a field is asked for at a step of the first run. */
export function isAskedAt(step: 'office' | 'hours' | 'facts', { kind, group }: Pick<OfficeField, 'kind' | 'group'>): boolean {
  if (kind === 'hours' || group === 'counter') return step === 'hours';
  return step === (group === 'office' || group === 'contact' ? 'office' : 'facts');
}

/** What nobody has set yet, in the order of the first run. */
export function leftToDo(
  settings: Asked,
  { fields, recovery }: { readonly fields: readonly OfficeField[]; readonly recovery: boolean },
): readonly Left[] {
  const { kiosk, office, hours, places, display } = settings;
  const filled = ({ id, kind }: OfficeField): boolean => office[id] !== undefined || (kind === 'hours' && isFilled(hours));
  const none = (kind: ListedPlace['kind']): boolean => !standing(places).some((place) => place.kind === kind);
  const askedAt = (step: 'office' | 'hours' | 'facts'): readonly OfficeField[] =>
    fields.filter((field) => isAskedAt(step, field));
  const unfilled = (step: 'office' | 'hours' | 'facts'): readonly OfficeField[] =>
    askedAt(step).filter((field) => !filled(field));
  const asked: readonly (readonly [Left['at'], boolean | readonly OfficeField[]])[] = [
    ['sheet', !recovery],
    ['office', unfilled('office')],
    ['hours', unfilled('hours')],
    ['khu', none('khu')],
    ['chi-bo', none('chi-bo')],
    ['printer', isUnsaid(settings)],
    ['display', display.calibration === null],
    ['use', kiosk === UNNAMED_KIOSK],
    ['facts', unfilled('facts')],
  ];
  return asked.flatMap(([at, what]) => {
    const list = typeof what === 'boolean' ? [] : what;
    const begun = (at === 'office' || at === 'hours' || at === 'facts') && list.length < askedAt(at).length;
    return what === true || list.length > 0 ? [{ at, fields: list, begun }] : [];
  });
}
