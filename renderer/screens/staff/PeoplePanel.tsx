import { useCallback, useEffect, useState } from 'react';
import type { CallOutput } from '#core/contract/calls.ts';
import type { StaffRole } from '#core/staff/roles.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LazyDialog } from '#renderer/ui/LazyDialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { AddPerson } from './AddPerson.tsx';
import { NewPin } from './NewPin.tsx';
import { PaperButton } from './PaperButton.tsx';
import { RolePick } from './RolePick.tsx';
import { SheetCode } from './SheetCode.tsx';
import { SheetMake } from './SheetMake.tsx';
import styles from './Staff.module.css';

type Status = CallOutput<'staff.status'>;
type People = CallOutput<'staff.people'>['people'];
type Doing = { readonly kind: 'list' | 'add' } | { readonly kind: 'role' | 'pin' | 'remove'; readonly code: string };

const LIST: Doing = { kind: 'list' };
type Why = 'staff.pinEasy' | 'staff.notSaved' | 'people.lastAdmin' | 'people.codeTaken' | 'people.tooMany';

const WHY: Readonly<Partial<Record<string, Why>>> = {
  'pin-too-easy': 'staff.pinEasy',
  'last-admin': 'people.lastAdmin',
  'code-taken': 'people.codeTaken',
  'too-many': 'people.tooMany',
};

/** Who may open the corner, and what each may do. */
export function PeoplePanel() {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const [status, setStatus] = useState<Status | 'failed' | null>(null);
  const [people, setPeople] = useState<People>([]);
  const [doing, setDoing] = useState<Doing>(LIST);
  const [problem, setProblem] = useState<Why | null>(null);
  const [sheet, setSheet] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [making, setMaking] = useState(false);
  const look = useCallback(() => {
    void client.call('staff.people', {}).then((result) => result.ok && setPeople(result.value.people));
    void client.call('staff.status', {}).then((result) => setStatus(result.ok ? result.value : 'failed'));
  }, [client]);
  useEffect(look, [look]);
  const finish = async (call: Promise<{ readonly ok: true } | { readonly ok: false; readonly error: string }>): Promise<void> => {
    setBusy(true);
    const result = await call;
    setBusy(false);
    setProblem(result.ok ? null : (WHY[result.error] ?? 'staff.notSaved'));
    if (result.ok) {
      setDoing(LIST);
      look();
    }
  };
  const begin = (next: Doing): void => {
    setProblem(null);
    setDoing(next);
  };
  const makeSheet = async (): Promise<void> => {
    setMaking(true);
    const made = await client.call('staff.makeRecovery', {});
    setMaking(false);
    if (made.ok) setSheet(made.value.code);
    else setProblem('staff.notSaved');
    look();
  };
  const told = problem === null ? {} : { message: t(problem) };
  if (status === null) return <p role="status">{t('wait.loading')}</p>;
  if (status === 'failed') return <p>{t('staff.notRead')}</p>;
  if (doing.kind === 'add')
    return (
      <AddPerson
        {...told}
        busy={busy}
        onDone={(code, role, pin) => void finish(client.call('staff.add', { code, role, pin }))}
        onCancel={() => begin(LIST)}
      />
    );
  if (doing.kind === 'pin')
    return (
      <NewPin
        title={t('people.newPinOf', { code: doing.code })}
        {...told}
        busy={busy}
        onPin={(pin) => void finish(client.call('staff.resetPin', { code: doing.code, pin }))}
        onCancel={() => begin(LIST)}
      />
    );
  if (doing.kind === 'role')
    return (
      <RolePick
        title={t('people.roleOf', { code: doing.code })}
        value={people.find(({ code }) => code === doing.code)?.role ?? 'staff'}
        {...told}
        action={t('staff.save')}
        onPick={(role: StaffRole) => void finish(client.call('staff.setRole', { code: doing.code, role }))}
        onCancel={() => begin(LIST)}
      />
    );
  return (
    <div className={styles['stack']}>
      <div role="status">{problem !== null && <Notice tone="hint" title={t(problem)} />}</div>
      <dl className={styles['fields']}>
        {people.map(({ code, role }) => (
          <div key={code}>
            <dt>
              <b>{code}</b>
              {code === status.inside?.code && ` (${t('people.you')})`}
            </dt>
            <dd>{t(`people.${role}`)}</dd>
            <dd className={styles['rowOfActs']}>
              <Button kind="quiet" label={t('people.roleOf', { code })} onPress={() => begin({ kind: 'role', code })}>
                {t('people.role')}
              </Button>
              <Button kind="quiet" label={t('people.newPinOf', { code })} onPress={() => begin({ kind: 'pin', code })}>
                {t('people.resetPin')}
              </Button>
              <Button kind="quiet" label={t('people.removeOf', { code })} onPress={() => begin({ kind: 'remove', code })}>
                {t('people.remove')}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles['rowOfActs']}>
        <Button kind="secondary" onPress={() => begin({ kind: 'add' })}>
          {t('people.add')}
        </Button>
        <SheetMake stands={status.recovery} kind="secondary" busy={making} onMake={() => void makeSheet()} />
      </div>
      <p>{t(status.recovery ? 'people.sheetStands' : 'people.sheetNone')}</p>
      {sheet !== null && <SheetCode code={sheet} prints />}
      {sheet !== null && (
        <PaperButton key={sheet} print={(job, language) => client.call('paper.recovery', { job, language, code: sheet })}>
          {t('papers.recovery')}
        </PaperButton>
      )}
      <LazyDialog
        open={doing.kind === 'remove'}
        title={t('people.removeTitle', { code: doing.kind === 'remove' ? doing.code : '' })}
        body={t('people.removeBody')}
        primary={{ label: t('people.keep'), onPress: () => begin(LIST) }}
        secondary={{
          label: t('people.remove'),
          onPress: () =>
            doing.kind === 'remove' && void finish(client.call('staff.remove', { code: doing.code })).then(() => setDoing(LIST)),
        }}
        safe="primary"
      />
    </div>
  );
}
