import { isTrouble } from '#core/printing/trouble.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import type { PrintJob } from '#renderer/app/use-print-job.ts';
import { useActions } from '#renderer/app/use-actions.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';

const WAIT = { moment: 'slip.wait.moment', ten: 'slip.wait.ten', twenty: 'slip.wait.twenty', half: 'slip.wait.half' } as const;

/** Printing the code, the question whether it came out, and the ways on. */
export function CodeActs({ print }: { readonly print: PrintJob }) {
  const { t } = useLanguage();
  const { printer } = useKiosk();
  const { back, home } = useActions();
  const { phase, wait } = print;
  const isWithPrinter = phase === 'sent' || phase === 'still-printing';
  const isFirst = phase === 'idle' || phase === 'printing' || phase === 'held';
  // What is with a printer that stopped may still come out when it goes on: then there would be two.
  const isStuck = isWithPrinter && isTrouble(printer);
  const isOffered = printer !== 'none' && phase !== 'too-many' && phase !== 'out' && !isStuck;
  return (
    <>
      {isWithPrinter && (
        <Button kind="practice" icon={icons.check} onPress={print.cameOut}>
          {t('slip.cameOut')}
        </Button>
      )}
      {isOffered && (
        <Button
          kind={isWithPrinter ? 'secondary' : 'practice'}
          icon={icons.print}
          onPress={isFirst ? print.print : print.again}
          {...(phase === 'printing' ? { busy: t('keep.printing') } : {})}
          {...(wait === null ? {} : { off: t(WAIT[wait]) })}
        >
          {t(isFirst || phase === 'too-soon' ? 'keep.print' : 'keep.again')}
        </Button>
      )}
      <Button kind={isWithPrinter || isOffered ? 'secondary' : 'practice'} icon={icons.home} onPress={home}>
        {t('done.home')}
      </Button>
      <Button kind="quiet" icon={icons.next} onPress={back}>
        {t('keep.goOn')}
      </Button>
    </>
  );
}
