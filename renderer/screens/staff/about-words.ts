import type { AuditAct } from '#core/audit/acts.ts';
import type { ProcedureCard } from '#core/contract/content-calls.ts';
import { STAFF_ROLES } from '#core/staff/roles.ts';
import { TALLY_KINDS } from '#core/tally/kinds.ts';
import type { Localised } from '#core/basics/language.ts';
import type { Translate } from '#renderer/language/translate.ts';
import { placeName } from './content/place-words.ts';

interface Words {
  readonly t: Translate;
  readonly pick: (text: Localised) => string;
  /** Procedures and lessons there are now. */
  readonly procedures: readonly Pick<ProcedureCard, 'id' | 'name'>[];
}

/** What an act was done to, in words; the bare note where there are none for it, nothing where it is a number only the machine knows. */
export function aboutWords(act: AuditAct, about: string, words: Words): string {
  const [first = '', ...more] = about.split(' ');
  switch (act) {
    case 'session.joined':
    case 'session.closed':
    case 'session.corrected':
    case 'group.saved':
    case 'group.corrected':
      // The id of a record: it says nothing to a reader, and leads to nobody.
      return '';
    case 'staff.added':
    case 'staff.role':
      return [first, ...more.map((role) => roleWord(role, words.t))].join(' · ');
    case 'corner.locked':
      return words.t(about === 'quiet' ? 'audit.lockedQuiet' : 'audit.lockedStaff');
    case 'corner.deaf':
      return deafWords(about, words.t);
    case 'corner.opened':
      return about === 'recovery' ? words.t('audit.bySheet') : about;
    case 'settings.saved':
      return settingsWords(about, words.t);
    case 'tally.added':
    case 'tally.taken':
      return kindWord(about, words.t);
    case 'content.checked':
    case 'content.edited':
    case 'content.hidden':
    case 'content.shown':
    case 'content.restored':
      return contentWords(first, more, words);
    case 'content.different':
      return [nameOf(first, words), ...more].join(' · ');
    default:
      return about;
  }
}

function roleWord(role: string, t: Translate): string {
  const known = STAFF_ROLES.find((one) => one === role);
  return known === undefined ? role : t(`people.${known}`);
}

/** `lan 5: 15 s`. */
function deafWords(about: string, t: Translate): string {
  const [, who = '', wrong = '', seconds = ''] = /^(\S+) (\d+): (\d+) s$/.exec(about) ?? [];
  if (who === '') return about;
  return t('audit.deafFor', { who: who === 'recovery' ? t('audit.bySheet') : who, wrong, seconds });
}

function kindWord(kind: string, t: Translate): string {
  const known = TALLY_KINDS.find((one) => one === kind);
  return known === undefined ? kind : t(`records.kind.${known}`);
}

/** Settings that have a name of their own in the corner. */
const NAMED = ['office', 'printer', 'officePrinter', 'withoutPrinter', 'printerTests', 'display', 'places'] as const;
const OF = [
  'kiosk',
  'defaultLanguage',
  'defaultTextSize',
  'paper',
  'idle',
  'voice',
  'retentionMonths',
  'hours',
  'holidays',
  'notice',
  'openOn',
  'reportColumns',
] as const;

/** Names of settings, as the corner calls them; a note that is no list of settings is left as it is. */
function settingsWords(about: string, t: Translate): string {
  const months = /^retentionMonths (\d+)$/.exec(about)?.[1];
  if (months !== undefined) return `${t('setup.of.retentionMonths')}: ${months}`;
  if (about === 'daily backup on' || about === 'daily backup off')
    return t(about === 'daily backup on' ? 'audit.backupOn' : 'audit.backupOff');
  const names = about.split(' ').map((key) => settingName(key, t));
  return names.includes(null) ? about : names.join(', ');
}

function settingName(key: string, t: Translate): string | null {
  const named = NAMED.find((one) => one === key);
  if (named !== undefined) return t(`audit.of.${named}`);
  const other = OF.find((one) => one === key);
  return other === undefined ? null : t(`setup.of.${other}`);
}

function contentWords(procedure: string, [place, version]: readonly string[], words: Words): string {
  const { t } = words;
  return [
    nameOf(procedure, words),
    ...(place === undefined ? [] : [placeName({ place, label: null }, words)]),
    ...(version === undefined ? [] : [version === '0' ? t('audit.ofPack') : t('audit.version', { version })]),
  ].join(' · ');
}

function nameOf(id: string, { procedures, pick }: Words): string {
  const found = procedures.find((one) => one.id === id);
  return found === undefined ? id : pick(found.name);
}
