import { useCallback, useEffect, useState } from 'react';
import type { CallOutput } from '#core/contract/calls.ts';
import { dayInVietnam, dayText } from '#core/basics/vietnamese-time.ts';
import type { GroupSaid } from '#core/group/group.ts';
import type { CorrectionReason } from '#core/help/lists.ts';
import type { ListedPlace } from '#core/tally/place-list.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useAnswer } from '#renderer/app/use-answer.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { DeclarationPart } from './DeclarationPart.tsx';
import { GroupForm } from './GroupForm.tsx';
import { recordTrouble, type RecordTrouble } from './record-trouble.ts';
import { RecordSheet } from './RecordSheet.tsx';
import { useNames, usePlaceName } from './use-names.ts';
import staff from './Staff.module.css';

type Group = CallOutput<'group.recent'>['groups'][number];
type Editing = { readonly id: string; readonly former: Group | null };
type Told = 'records.saved' | RecordTrouble;

/** Sessions with a group, this month and the last: head counts, never names. */
export function GroupsPart({ listed }: { readonly listed: readonly ListedPlace[] }) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const [groups, setGroups] = useState<readonly Group[] | 'failed' | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const look = useCallback(async () => {
    const result = await client.call('group.recent', {});
    setGroups(result.ok ? result.value.groups : 'failed');
  }, [client]);
  useEffect(() => void look(), [look]);
  const save = async (said: GroupSaid, why: CorrectionReason): Promise<void> => {
    if (editing === null) return;
    const { id, former } = editing;
    const result = await (former === null
      ? client.call('group.save', { id, said })
      : client.call('group.correct', { id, month: dayInVietnam(Date.parse(former.at)).slice(0, 7), said, why }));
    if (result.ok) {
      setTold('records.saved');
      setEditing(null);
      await look();
    } else setTold(recordTrouble(result.error));
  };
  const open = (next: Editing | null): void => {
    setTold(null);
    setEditing(next);
  };
  if (groups === null) return <p role="status">{t('wait.loading')}</p>;
  if (groups === 'failed') return <p>{t('staff.notRead')}</p>;
  const note = told !== null && <Notice tone={told === 'records.saved' ? 'ok' : 'hint'} title={t(told)} />;
  return (
    <div className={staff['stack']}>
      <div>
        <Button kind="secondary" icon={icons.plus} onPress={() => open({ id: crypto.randomUUID(), former: null })}>
          {t('records.addGroup')}
        </Button>
      </div>
      <div role="status">{editing === null && note}</div>
      {groups.length === 0 ? (
        <p>{t('records.groupNone')}</p>
      ) : (
        <Rows groups={groups} listed={listed} onChange={(former) => open({ id: former.id, former })} />
      )}
      <DeclarationPart />
      {editing !== null && (
        <RecordSheet title={t('records.groups')} way={{ label: t('records.back'), onPress: () => open(null) }}>
          <div role="status">{note}</div>
          <GroupForm listed={listed} former={editing.former?.said ?? null} onSave={(said, why) => void save(said, why)} />
        </RecordSheet>
      )}
    </div>
  );
}

/** What a meeting is called; one the content has no more stands for itself. */
function usePlanName(): (id: string) => string {
  const { pick } = useLanguage();
  const answer = useAnswer('presentation.plans', {});
  const plans = answer === null || answer === 'failed' ? [] : answer.plans;
  return (id) => {
    const found = plans.find((plan) => plan.id === id);
    return found === undefined ? id : pick(found.name);
  };
}

interface RowsProps {
  readonly groups: readonly Group[];
  readonly listed: readonly ListedPlace[];
  readonly onChange: (group: Group) => void;
}

function Rows({ groups, listed, onChange }: RowsProps) {
  const { t } = useLanguage();
  const names = useNames();
  const placeName = usePlaceName(listed);
  const planName = usePlanName();
  return (
    <table className={staff['table']}>
      <tbody>
        {groups.map((group) => {
          const { id, at, said, corrections } = group;
          const programme = said.programme.map(names.procedure).join(', ');
          return (
            <tr key={id}>
              <td>{dayText(dayInVietnam(Date.parse(at)))}</td>
              <td>{placeName(said.place)}</td>
              <td>
                {programme === '' ? t('records.programmeOther') : programme}
                {said.plan !== undefined && <small>{planName(said.plan)}</small>}
                <small>{t('records.heads', { all: said.all, members: said.members, elderly: said.elderly })}</small>
                {said.rounds !== undefined && said.quiz !== null && said.quiz.answered > 0 && (
                  <small>
                    {t('records.asked', {
                      count: said.rounds.length,
                      share: Math.round((said.quiz.right / said.quiz.answered) * 100),
                    })}
                  </small>
                )}
                {corrections.length > 0 && <small>{t('records.corrected', { count: corrections.length })}</small>}
              </td>
              <td>
                <Button kind="quiet" onPress={() => onChange(group)}>
                  {t('records.change')}
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
