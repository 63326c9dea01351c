import { useState } from 'react';
import { FIRST_SPEED, SPEECH_SPEEDS } from '#core/basics/speech.ts';
import { IDLE_BOUNDS } from '#core/settings/bounds.ts';
import { UNNAMED_KIOSK } from '#core/settings/kiosk-name.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceGroup } from '#renderer/ui/ChoiceGroup.tsx';
import { Chips } from '../Chips.tsx';
import type { PanelProps } from '../PrinterPanel.tsx';
import { SavedNote } from '../SavedNote.tsx';
import staff from '../Staff.module.css';
import styles from './FirstRun.module.css';
import { KioskName } from './KioskName.tsx';
import { NumberChips } from './NumberChips.tsx';

/** Seconds that are offered: all within the bounds. */
const QUIET = [60, 120, 180, 300, 600];
const PLAYING = [120, 300, 600, 900];
const WARNING = [20, 30, 45, 60, 90];

/** How the machine begins a visit, waits, reads aloud, and how long it remembers. */
export function MachineSettings({ settings, save, saved }: PanelProps) {
  const { t } = useLanguage();
  const { look } = useKiosk();
  const [naming, setNaming] = useState(false);
  const { idle, voice } = settings;
  const time = (seconds: number): string =>
    seconds % 60 === 0 ? t('setup.minutes', { count: seconds / 60 }) : t('setup.seconds', { count: seconds });
  const wait = (part: keyof typeof idle, values: readonly number[]) => (
    <NumberChips
      legend={t(`setup.${part}`)}
      values={values}
      value={idle[part]}
      usual={IDLE_BOUNDS[part].usual}
      said={time}
      onPick={(value) => save({ ...settings, idle: { ...idle, [part]: value } })}
    />
  );
  if (naming) return <KioskName settings={settings} save={save} onDone={() => setNaming(false)} />;
  return (
    <div className={styles['settings']}>
      <div>
        <dl className={staff['fields']}>
          <div>
            <dt>{t('setup.kioskName')}</dt>
            <dd>
              {settings.kiosk} {settings.kiosk === UNNAMED_KIOSK && <i>{t('setup.left.use')}</i>}
            </dd>
            <dd>
              <Button kind="quiet" label={t('staff.edit', { label: t('setup.kioskName') })} onPress={() => setNaming(true)}>
                {t('procedure.change')}
              </Button>
            </dd>
          </div>
        </dl>
        <ChoiceGroup
          legend={t('staff.language')}
          value={settings.defaultLanguage}
          onChange={(value) => save({ ...settings, defaultLanguage: value === 'en' ? 'en' : 'vi' })}
          options={[
            { value: 'vi', label: t('bar.vietnamese') },
            { value: 'en', label: t('bar.english') },
          ]}
        />
        <ChoiceGroup
          legend={t('staff.textSize')}
          value={settings.defaultTextSize}
          onChange={(value) => save({ ...settings, defaultTextSize: look.sizes.find((size) => size === value) ?? 'normal' })}
          options={look.sizes.map((size) => ({ value: size, label: t(`size.${size}`) }))}
        />
      </div>
      <div>
        <SavedNote saved={saved} />
        {wait('quiet', QUIET)}
        {wait('playing', PLAYING)}
        {wait('warning', WARNING)}
        <Chips
          legend={t('setup.voice')}
          options={[
            { value: 'on', label: t('setup.voiceOn') },
            { value: 'off', label: t('setup.voiceOff') },
          ]}
          chosen={[voice.on ? 'on' : 'off']}
          onPress={(value) => save({ ...settings, voice: { ...voice, on: value === 'on' } })}
        />
        {voice.on && (
          <NumberChips
            legend={t('setup.speed')}
            values={SPEECH_SPEEDS.map((_, speed) => speed)}
            value={voice.speed}
            usual={FIRST_SPEED}
            said={(speed) => String(SPEECH_SPEEDS[speed])}
            onPick={(speed) => save({ ...settings, voice: { ...voice, speed } })}
          />
        )}
        <p>{t('setup.retention', { count: settings.retentionMonths })}</p>
      </div>
    </div>
  );
}
