import type { PrintJob } from '#renderer/app/use-print-job.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';

interface Props {
  readonly print: PrintJob;
  readonly onCall: () => void;
  readonly onHome: () => void;
  readonly onBack: () => void;
}

const WAIT = { moment: 'slip.wait.moment', ten: 'slip.wait.ten', twenty: 'slip.wait.twenty', half: 'slip.wait.half' } as const;

/** What can be done now. While a slip is with the printer it is asked whether it came out; another one is offered where it cannot be the same. */
export function SlipActs({ print, onCall, onHome, onBack }: Props) {
  const { t } = useLanguage();
  const { said, phase, wait } = print;
  if (said === 'printing' || said === 'idle') return null;
  if (said === 'out') {
    return (
      <Button kind="primary" icon={icons.home} onPress={onHome}>
        {t('done.home')}
      </Button>
    );
  }
  const isWithPrinter = phase === 'sent' || phase === 'still-printing';
  const isAskable = isWithPrinter ? said === phase : phase !== 'none' && phase !== 'too-many' && phase !== 'printing';
  return (
    <>
      {isWithPrinter && (
        <Button kind="primary" icon={icons.check} onPress={print.cameOut}>
          {t('slip.cameOut')}
        </Button>
      )}
      {isAskable && (
        <Button
          kind={isWithPrinter ? 'secondary' : 'primary'}
          icon={phase === 'held' || phase === 'too-soon' ? icons.print : icons.again}
          onPress={print.again}
          {...(wait === null ? {} : { off: t(WAIT[wait]) })}
        >
          {t(phase === 'held' || phase === 'too-soon' ? 'slip.print' : 'slip.again')}
        </Button>
      )}
      {(phase === 'none' || phase === 'too-many') && (
        <Button kind="primary" icon={icons.next} onPress={onBack}>
          {t('slip.goOn')}
        </Button>
      )}
      <Button
        kind="secondary"
        icon={icons.call}
        onPress={() => {
          print.called();
          onCall();
        }}
      >
        {t('slip.callStaff')}
      </Button>
    </>
  );
}
