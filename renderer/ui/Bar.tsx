import type { HelpState } from '#core/contract/shapes.ts';
import type { Language, TextSize } from '#core/basics/language.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Icon } from './Icon.tsx';
import { icons } from './icons/icons.ts';
import { Mark } from './Mark.tsx';
import styles from './Bar.module.css';

interface BarProps {
  readonly here: boolean;
  readonly textSize: TextSize;
  readonly help: HelpState;
  readonly counter: string;
  /** How many notices wait for staff. */
  readonly notices?: number;
  /** Null where the machine has no voice: the control is not there then. */
  readonly reading: { readonly on: boolean; readonly onToggle: () => void } | null;
  readonly onHome: () => void;
  readonly onTextSize: () => void;
  /** Null where there is nothing to cover: nobody is at the kiosk. */
  readonly onCover: (() => void) | null;
  readonly onLower: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onCall: () => void;
  readonly onStaff: () => void;
}

const STEP: Readonly<Record<TextSize, number>> = { normal: 1, large: 2, xlarge: 3, xxlarge: 4 };

/** The spine (landscape) or dock (portrait): always there, always in this order. */
export function Bar({
  here,
  textSize,
  help,
  counter,
  notices = 0,
  reading,
  onHome,
  onTextSize,
  onCover,
  onLower,
  onLanguage,
  onCall,
  onStaff,
}: BarProps) {
  const { t, language } = useLanguage();
  const call =
    help === 'coming'
      ? t('bar.coming')
      : help === 'called'
        ? t('bar.called')
        : help === 'unanswered'
          ? t('bar.unanswered', { counter })
          : t('bar.callStaff');
  return (
    <nav className={styles['bar']} aria-label={t('bar.tools')}>
      <Mark
        name={t('bar.name')}
        label={notices === 0 ? t('bar.staffCorner') : `${t('bar.staffCorner')}. ${t('setup.notices', { count: notices })}`}
        waiting={notices}
        onHold={onStaff}
      />
      <button type="button" className={styles['item']} aria-current={here ? 'page' : undefined} onClick={onHome}>
        <Icon of={icons.home} />
        {t('bar.home')}
      </button>
      {reading !== null && (
        <button
          type="button"
          className={styles['item']}
          data-reading
          data-on={reading.on || undefined}
          aria-pressed={reading.on}
          onClick={reading.onToggle}
        >
          <Icon of={reading.on ? icons.silence : icons.aloud} />
          {t(reading.on ? 'bar.stopReading' : 'bar.readAloud')}
        </button>
      )}
      <button type="button" className={styles['item']} onClick={onTextSize}>
        <Icon of={icons.textSize} />
        {t('bar.textSize')}
        <span className={styles['dots']} aria-hidden="true">
          {[4, 3, 2, 1].map((dot) => (
            <i key={dot} data-on={dot <= STEP[textSize] || undefined} />
          ))}
        </span>
      </button>
      {onCover !== null && (
        <button type="button" className={styles['item']} onClick={onCover}>
          <Icon of={icons.cover} />
          {t('bar.cover')}
        </button>
      )}
      <button type="button" className={styles['item']} onClick={onLower}>
        <Icon of={icons.lower} />
        {t('bar.lower')}
      </button>
      <div className={styles['languages']} role="group" aria-label={t('bar.language')}>
        <button type="button" lang="vi" aria-pressed={language === 'vi'} onClick={() => onLanguage('vi')}>
          <span aria-hidden="true">VI</span>
          <span className="visually-hidden">{t('bar.vietnamese')}</span>
        </button>
        <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => onLanguage('en')}>
          <span aria-hidden="true">EN</span>
          <span className="visually-hidden">{t('bar.english')}</span>
        </button>
      </div>
      <button type="button" className={styles['call']} data-help={help} onClick={onCall}>
        <Icon of={icons.call} />
        {call}
      </button>
    </nav>
  );
}
