import { useState } from 'react';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { clockOf } from './clock-of.ts';
import { CodeBox } from './CodeBox.tsx';
import { NewPin } from './NewPin.tsx';

interface Props {
  readonly onOpen: () => void;
  readonly onCancel: () => void;
}

/** Opens the corner by the recovery sheet, where no admin remembers a PIN. The sheet is typed first, the new PIN after it. */
export function RecoverGate({ onOpen, onCancel }: Props) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const [code, setCode] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const recover = async (typed: string, pin: string): Promise<void> => {
    setBusy(true);
    const result = await client.call('staff.recover', { code: typed.slice(0, 40), pin });
    setBusy(false);
    if (!result.ok) return setMessage(t(result.error === 'pin-too-easy' ? 'staff.pinEasy' : 'staff.gateNotSaved'));
    if (result.value.outcome === 'unlocked') return onOpen();
    setMessage(
      result.value.outcome === 'locked' ? t('staff.locked', { time: clockOf(result.value.lockedFor) }) : t('people.sheetWrong'),
    );
    setCode(null);
  };
  return (
    <>
      <h1 className="visually-hidden">{t('people.sheetTitle')}</h1>
      {code === null ? (
        <CodeBox
          title={t('people.sheetTitle')}
          label={t('people.sheetLabel')}
          more={t('people.sheetMore')}
          {...(message === null ? {} : { message })}
          action={t('people.goOn')}
          onDone={setCode}
          onCancel={onCancel}
        />
      ) : (
        <NewPin
          title={t('people.newPin')}
          {...(message === null ? {} : { message })}
          busy={busy}
          onPin={(pin) => void recover(code, pin)}
          onCancel={onCancel}
        />
      )}
    </>
  );
}
