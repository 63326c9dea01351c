import { useState } from 'react';
import { STAFF_ROLES, type StaffRole } from '#core/staff/roles.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceGroup } from '#renderer/ui/ChoiceGroup.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import styles from './Staff.module.css';

interface Props {
  readonly title: string;
  readonly value: StaffRole;
  /** Why the one before was not taken. */
  readonly message?: string;
  readonly action: string;
  readonly onPick: (role: StaffRole) => void;
  readonly onCancel: () => void;
}

/** What a member of staff may do: one of three, each with what it allows. */
export function RolePick({ title, value, message, action, onPick, onCancel }: Props) {
  const { t } = useLanguage();
  const [role, setRole] = useState(value);
  return (
    <div className={styles['stack']}>
      <div role="status">{message !== undefined && <Notice tone="hint" title={message} />}</div>
      <ChoiceGroup
        legend={title}
        value={role}
        onChange={(chosen) => setRole(STAFF_ROLES.find((one) => one === chosen) ?? role)}
        options={STAFF_ROLES.map((one) => ({ value: one, label: t(`people.${one}May`) }))}
      />
      <div className={styles['rowOfActs']}>
        <Button kind="primary" onPress={() => onPick(role)}>
          {action}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {t('staff.cancel')}
        </Button>
      </div>
    </div>
  );
}
