import { useState } from 'react';
import { addressText, readAddress, type AddressProblem, type PrinterAddress } from '#core/settings/printer-address.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { usePlainDraft } from '#renderer/ui/use-plain-draft.ts';
import { TypingPage } from '../TypingPage.tsx';
import { useKept } from '../use-kept.ts';
import type { Answered } from '../use-settings.ts';

interface Props {
  /** What stands there; null where nothing does. */
  readonly now: PrinterAddress | null;
  readonly onSave: (address: PrinterAddress, answered: Answered) => void;
  /** It is stored, or given up. */
  readonly onLeave: () => void;
}

/** The address of a thermal printer on the office's network, as it stands on the printer's own paper. */
export function AddressPage({ now, onSave, onLeave }: Props) {
  const { t } = useLanguage();
  const draft = usePlainDraft(now === null ? '' : addressText(now));
  const { saved, keep } = useKept();
  const [problem, setProblem] = useState<AddressProblem | null>(null);
  const finish = (): void => {
    const address = readAddress(draft.text);
    setProblem(address.ok ? null : address.error);
    if (address.ok) keep((answered) => onSave(address.value, answered), onLeave);
  };
  return (
    <TypingPage
      title={t('printers.address')}
      label={t('printers.address')}
      // What is to be put right takes the place of what was explained: box and keys stay in view.
      {...(problem === null ? { more: t('printers.addressMore') } : {})}
      symbolsFirst
      draft={draft}
      {...(problem === null ? {} : { message: t(`printers.bad.${problem}`) })}
      saved={saved}
      action={t('staff.save')}
      onDone={finish}
      onCancel={onLeave}
    />
  );
}
