import { useState } from 'react';
import { CARD, pxPerMmOf, PX_PER_MM } from '#core/display/calibration.ts';
import { HANDS } from '#core/display/hands.ts';
import { capitalMm, textFactors } from '#core/display/text-factors.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceGroup } from '#renderer/ui/ChoiceGroup.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { CardFrame } from './CardFrame.tsx';
import type { PanelProps } from './PrinterPanel.tsx';
import { SavedNote } from './SavedNote.tsx';
import styles from './Staff.module.css';

/** Where the two lines stand before anybody moved them, in px: as if the screen had 96 px to the inch. */
const FIRST_WIDTH = 324;

/** The glass: measured with a card laid on it, so that letters and buttons have their true size; and how steady the hands on it are. */
export function DisplayPanel({ settings, save, saved }: PanelProps) {
  const { t } = useLanguage();
  const { look } = useKiosk();
  const { display } = settings;
  const { width, height } = window.screen;
  const [apart, setApart] = useState(() => (look.pxPerMm === null ? FIRST_WIDTH : look.pxPerMm * CARD.width));
  const pxPerMm = pxPerMmOf(apart);
  const sane = pxPerMm >= PX_PER_MM.least && pxPerMm <= PX_PER_MM.most;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const capital = (size: 'normal' | 'xxlarge'): string =>
    capitalMm(textFactors(size, pxPerMm, rem).text, pxPerMm, rem)
      .toFixed(1)
      .replace('.', ',');
  return (
    <div className={styles['columns']}>
      <div className={styles['stack']}>
        <h2>{t('display.title')}</h2>
        <p>{t('display.how')}</p>
        <CardFrame apart={apart} onApart={setApart} />
        <p role="status">
          {t(look.pxPerMm === null ? 'display.unmeasured' : 'display.measured')}{' '}
          {t('display.would', { width: Math.round(width / pxPerMm), normal: capital('normal'), largest: capital('xxlarge') })}
        </p>
        {/* Above the buttons: what is measured makes everything larger, and below them it would leave the page. */}
        <SavedNote saved={saved} />
        <div className={styles['rowOfActs']}>
          <Button
            kind="primary"
            icon={icons.check}
            {...(sane ? {} : { off: t('display.notSane') })}
            onPress={() => save({ ...settings, display: { ...display, calibration: { pxPerMm, width, height } } })}
          >
            {t('display.save')}
          </Button>
          {display.calibration !== null && (
            <Button kind="secondary" onPress={() => save({ ...settings, display: { ...display, calibration: null } })}>
              {t('display.forget')}
            </Button>
          )}
        </div>
      </div>
      <div className={styles['stack']}>
        <ChoiceGroup
          legend={t('display.hands')}
          value={display.hands}
          onChange={(value) =>
            save({ ...settings, display: { ...display, hands: HANDS.find((hands) => hands === value) ?? 'usual' } })
          }
          options={HANDS.map((hands) => ({ value: hands, label: t(`display.${hands}`) }))}
        />
        <p>{t('display.handsMore')}</p>
      </div>
    </div>
  );
}
