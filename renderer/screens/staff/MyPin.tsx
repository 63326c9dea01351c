import { useState } from 'react';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { NewPin } from './NewPin.tsx';

/** A new PIN for whoever opened the corner: only they know it then. */
export function MyPin({ onDone }: { readonly onDone: () => void }) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const [problem, setProblem] = useState<'staff.pinEasy' | 'staff.notSaved' | null>(null);
  const [busy, setBusy] = useState(false);
  const change = async (pin: string): Promise<void> => {
    setBusy(true);
    const result = await client.call('staff.changePin', { pin });
    setBusy(false);
    if (result.ok) return onDone();
    setProblem(result.error === 'pin-too-easy' ? 'staff.pinEasy' : 'staff.notSaved');
  };
  return (
    <div data-inner-page>
      <NewPin
        title={t('people.myPin')}
        {...(problem === null ? {} : { message: t(problem) })}
        busy={busy}
        onPin={(pin) => void change(pin)}
        onCancel={onDone}
      />
    </div>
  );
}
