import { SPEECH_SPEEDS } from '#core/basics/speech.ts';
import type { Preferences } from '#core/visit/preferences.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Icon } from './Icon.tsx';
import { icons } from './icons/icons.ts';
import styles from './ReadingPanel.module.css';

interface PanelProps {
  readonly speech: Preferences['speech'];
  readonly onSpeech: (speech: Preferences['speech']) => void;
  readonly onAgain: () => void;
}

const LOUDER = 0.2;
const QUIETEST = 0.2;

/** Beside the bar while the page is read: slower, faster, quieter, louder, once more. A touch anywhere else is silence. */
export function ReadingPanel({ speech, onSpeech, onAgain }: PanelProps) {
  const { t } = useLanguage();
  const { speed, volume } = speech;
  const louder = (by: number): number => Math.min(1, Math.max(QUIETEST, Math.round((volume + by) * 10) / 10));
  const items = [
    { label: t('speech.slower'), off: speed === 0, press: () => onSpeech({ volume, speed: speed - 1 }) },
    { label: t('speech.faster'), off: speed === SPEECH_SPEEDS.length - 1, press: () => onSpeech({ volume, speed: speed + 1 }) },
    { label: t('speech.quieter'), off: volume <= QUIETEST, press: () => onSpeech({ speed, volume: louder(-LOUDER) }) },
    { label: t('speech.louder'), off: volume === 1, press: () => onSpeech({ speed, volume: louder(LOUDER) }) },
  ] as const;
  return (
    <section className={styles['panel']} aria-label={t('speech.title')} data-reading data-silent>
      {items.map(({ label, off, press }) => (
        <button key={label} type="button" disabled={off} onClick={press}>
          {label}
        </button>
      ))}
      <button type="button" className={styles['wide']} onClick={onAgain}>
        <Icon of={icons.again} />
        {t('speech.again')}
      </button>
    </section>
  );
}
