import type { CallOutput } from '#core/contract/calls.ts';
import { weekdayName } from '#renderer/app/door-words.ts';
import { SPEECH_SPEEDS } from '#core/basics/speech.ts';
import type { Translate } from '#renderer/language/translate.ts';
import { carryKey } from '../carry-key.ts';

export type Change = CallOutput<'settings.compare'>['changes'][number];

/** Why nothing was carried, and what to do about it. */
export function carryWords(t: Translate, problem: string): string {
  const carried = carryKey(problem);
  if (carried !== null) return t(carried);
  switch (problem) {
    case 'not-settings':
    case 'damaged':
    case 'newer':
    case 'unfit':
    case 'changed':
    case 'no-former':
    case 'storage-failed':
      return t(`setup.bad.${problem}`);
    default:
      return t('staff.notRead');
  }
}

/** A value of the settings as it is said. */
export function valueWords(t: Translate, what: Change['what'], values: readonly string[]): string {
  const [first = '', second = '', third = ''] = values;
  switch (what) {
    case 'defaultLanguage':
      return t(first === 'en' ? 'bar.english' : 'bar.vietnamese');
    case 'defaultTextSize':
      return t(first === 'large' || first === 'xlarge' || first === 'xxlarge' ? `size.${first}` : 'size.normal');
    case 'hands':
      return t(first === 'unsteady' || first === 'very-unsteady' ? `display.${first}` : 'display.usual');
    case 'voice':
      return t('setup.voiceAt', {
        on: t(first === 'on' ? 'setup.voiceOn' : 'setup.voiceOff'),
        speed: SPEECH_SPEEDS[Number(second)] ?? second,
      });
    case 'idle':
      return t('setup.times', { quiet: first, playing: second, warning: third });
    case 'retentionMonths':
      return t('setup.months', { count: first });
    case 'hours':
      return values.length === 0 ? t('setup.nothing') : values.map((value) => dayWords(t, value)).join('; ');
    case 'reportColumns':
      return t('setup.columns', { count: values.length });
    default: {
      const said = values.filter((value) => value !== '').join(', ');
      return said === '' ? t('setup.nothing') : said;
    }
  }
}

/** Days that are alike: “Thứ hai – Thứ sáu: 7:30–11:30”. */
function dayWords(t: Translate, value: string): string {
  const [first = '0', last = '0', ...spans] = value.split(' ');
  const days = first === last ? [first] : [first, last];
  const said = spans.join(' ');
  return `${days.map((day) => weekdayName(Number(day), t)).join(' – ')}: ${said === '' ? t('setup.closed') : said}`;
}
