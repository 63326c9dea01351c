import { useState } from 'react';
import { STAFF_CODE, type StaffRole } from '#core/staff/roles.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { CodeBox } from './CodeBox.tsx';
import { NewPin } from './NewPin.tsx';
import { RolePick } from './RolePick.tsx';

interface Props {
  /** Why it was not taken. */
  readonly message?: string;
  readonly busy: boolean;
  readonly onDone: (code: string, role: StaffRole, pin: string) => void;
  readonly onCancel: () => void;
}

/** A code, a role, a PIN: one after the other. */
export function AddPerson({ message, busy, onDone, onCancel }: Props) {
  const { t } = useLanguage();
  const [code, setCode] = useState<string | null>(null);
  const [role, setRole] = useState<StaffRole | null>(null);
  const [bad, setBad] = useState(false);
  const take = (typed: string): void => {
    const asked = typed.toLowerCase();
    const good = STAFF_CODE.test(asked);
    setBad(!good);
    if (good) setCode(asked);
  };
  if (code === null)
    return (
      <CodeBox
        title={t('people.add')}
        label={t('people.code')}
        more={t('people.codeMore')}
        {...(bad ? { message: t('people.codeBad') } : {})}
        action={t('people.goOn')}
        onDone={take}
        onCancel={onCancel}
      />
    );
  if (role === null)
    return (
      <RolePick
        title={t('people.roleOf', { code })}
        value="staff"
        action={t('people.goOn')}
        onPick={setRole}
        onCancel={onCancel}
      />
    );
  return (
    <NewPin
      title={t('people.newPinOf', { code })}
      {...(message === undefined ? {} : { message })}
      busy={busy}
      onPin={(pin) => onDone(code, role, pin)}
      onCancel={onCancel}
    />
  );
}
