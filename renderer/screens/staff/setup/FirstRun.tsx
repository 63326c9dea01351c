import { isAskedAt } from '#core/settings/left-to-do.ts';
import { SETUP_STEPS, stepBeside, type SetupStep } from '#core/settings/setup-steps.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { ReadOn } from '#renderer/ui/ReadOn.tsx';
import { DisplayPanel } from '../DisplayPanel.tsx';
import { OfficeFields } from '../OfficeFields.tsx';
import { PlacesPart } from '../PlacesPart.tsx';
import { PrinterPanel, type PanelProps } from '../PrinterPanel.tsx';
import styles from './FirstRun.module.css';
import { MachineSettings } from './MachineSettings.tsx';
import { RecoverySheet } from './RecoverySheet.tsx';
import { SetupProgress, STEPS_BEFORE } from './SetupProgress.tsx';
import type { LeftToDo } from './use-left-to-do.ts';

interface Props extends PanelProps {
  readonly at: SetupStep;
  readonly onStep: (step: SetupStep) => void;
  readonly left: LeftToDo;
}

/**
 * The first run, one calm step after another. Everything is kept as soon as it is said, and so is the step: after a power cut it goes on
 * where it stood. Every step may be left out.
 */
export function FirstRun(props: Props) {
  const { t } = useLanguage();
  const { saved, left, at, onStep } = props;
  if (at === 'done') return null;
  // Whoever filled in something of it goes on, and leaves nothing out.
  const skips = left.list.some((one) => one.at === at && !one.begun);
  const last = stepBeside(at, 1) === 'done';
  return (
    <div className={styles['run']}>
      <SetupProgress step={STEPS_BEFORE + 1 + SETUP_STEPS.indexOf(at)} />
      {/* Heard also while something is typed, when the page has no room for it. */}
      <h1 className="visually-hidden">{t(`setup.${at}Title`)}</h1>
      <p className={styles['title']} aria-hidden="true">
        {t(`setup.${at}Title`)}
      </p>
      {saved === 'not-saved' && (
        <div role="status">
          <Notice tone="hint" title={t('staff.notSaved')} />
        </div>
      )}
      <p className={styles['more']}>{t(at === 'sheet' ? 'setup.sheetWhy' : `setup.${at}More`)}</p>
      <ReadOn key={at} label={t(`setup.${at}Title`)} look={styles['step']} of={at}>
        <Step {...props} at={at} />
      </ReadOn>
      <div className={styles['foot']}>
        {at !== 'sheet' && (
          <Button kind="secondary" icon={icons.back} onPress={() => onStep(stepBeside(at, -1))}>
            {t('setup.back')}
          </Button>
        )}
        <Button kind="quiet" onPress={() => onStep('done')}>
          {t('setup.later')}
        </Button>
        <Button
          kind={skips && !last ? 'secondary' : 'primary'}
          trailingIcon={icons.next}
          onPress={() => onStep(stepBeside(at, 1))}
        >
          {t(last ? 'setup.finish' : skips ? 'setup.skip' : 'setup.next')}
        </Button>
      </div>
    </div>
  );
}

function Step({ at, left, onStep: _onStep, ...panel }: Omit<Props, 'at'> & { readonly at: Exclude<SetupStep, 'done'> }) {
  switch (at) {
    case 'sheet':
      return <RecoverySheet stands={left.recovery} prints={panel.settings.printer.kind !== 'none'} onMade={left.look} />;
    case 'office':
      return <OfficeFields {...panel} asked={(field) => isAskedAt('office', field)} />;
    case 'hours':
      return <OfficeFields {...panel} asked={(field) => isAskedAt('hours', field)} />;
    case 'khu':
    case 'chi-bo':
      return <PlacesPart {...panel} key={at} kind={at} />;
    case 'printer':
      return <PrinterPanel {...panel} />;
    case 'display':
      return <DisplayPanel {...panel} />;
    case 'use':
      return <MachineSettings {...panel} />;
  }
}
