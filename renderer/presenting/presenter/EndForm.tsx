import { useState } from 'react';
import type { PresentationNow } from '#core/contract/presentation-calls.ts';
import type { CallProblem } from '#core/contract/calls.ts';
import { judgeCounts, MOST_HEADS } from '#core/group/counts.ts';
import type { GroupSaid } from '#core/group/group.ts';
import { outcomeOf } from '#core/presentation/outcome.ts';
import { STANDING_PLACES } from '#core/tally/kinds.ts';
import { standing } from '#core/tally/place-list.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Chips } from '#renderer/screens/staff/Chips.tsx';
import { Stepper } from '#renderer/screens/staff/Stepper.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { ReadOn } from '#renderer/ui/ReadOn.tsx';
import type { LoadedMeeting } from '../load-meeting.ts';
import styles from './EndForm.module.css';

interface Props {
  readonly client: KioskClient;
  readonly meeting: LoadedMeeting;
  readonly now: PresentationNow;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What is entered by hand; the rest the machine knows. */
type Entered = Pick<GroupSaid, 'all' | 'members' | 'elderly' | 'printed'> & {
  /** Null until somebody says where a branch met: no branch is the usual one. */
  readonly place: string | null;
};

const USUAL_PLACE = 'nguoi-dan';
/** Most who come belong to no branch: nothing is claimed that nobody said. */
const NOTHING: Omit<Entered, 'place'> = { all: 0, members: 0, elderly: 0, printed: 0 };
const MOST_PROGRAMME = 8;
const PROBLEMS: Readonly<Partial<Record<CallProblem<'presentation.end'> | 'unreachable', TroubleKey>>> = {
  'storage-failed': 'present.notStored',
  'unknown-place': 'present.placeGone',
  'too-many': 'records.tooMany',
  'counts-disagree': 'records.disagree',
};
type TroubleKey = 'present.notStored' | 'present.placeGone' | 'present.notEnded' | 'records.tooMany' | 'records.disagree';

/** The end of a meeting: how many came, by taps, beside what the machine knows. Nothing entered is lost by a failure or a look back. */
export function EndForm({ client, meeting, now, open, onClose }: Props) {
  const { t, pick } = useLanguage();
  const [entered, setEntered] = useState<Entered>(() => ({
    ...NOTHING,
    place: meeting.plan.audience === 'branch' ? null : USUAL_PLACE,
  }));
  const [trouble, setTrouble] = useState<TroubleKey | null>(null);
  const [busy, setBusy] = useState(false);
  if (!open) return null;
  const outcome = outcomeOf(meeting, now.state);
  const programme = outcome.subjects.slice(0, MOST_PROGRAMME);
  const sum = (of: 'answered' | 'right'): number => outcome.rounds.reduce((all, round) => all + round[of], 0);
  const quiz = outcome.rounds.length === 0 ? null : { answered: sum('answered'), right: sum('right') };
  const said: GroupSaid = {
    ...entered,
    place: entered.place ?? USUAL_PLACE,
    programme: [...programme],
    shown: [...outcome.shown],
    quiz,
  };
  const judged = judgeCounts(said);
  const reason = said.all === 0 ? 'records.nobody' : 'records.disagree';
  const put = (change: Partial<Entered>): void => {
    setTrouble(null);
    setEntered((before) => ({ ...before, ...change }));
  };
  const end = async (told: GroupSaid | null): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    const result = await client.call('presentation.end', { said: told });
    setBusy(false);
    // Ended already, by a press whose answer was lost: the window is about to close.
    if (!result.ok && result.error !== 'not-open') setTrouble(PROBLEMS[result.error] ?? 'present.notEnded');
  };
  const count = (key: 'all' | 'members' | 'elderly' | 'printed', label: string, most: number) => (
    <Stepper label={label} value={entered[key]} most={most} onChange={(value) => put({ [key]: value })} />
  );
  return (
    <div className={styles['sheet']} role="dialog" aria-modal="true" aria-label={t('present.endTitle')}>
      <header className={styles['head']}>
        <h2>{t('present.endTitle')}</h2>
        <Button kind="quiet" icon={icons.back} onPress={onClose} focusFirst>
          {t('present.endBack')}
        </Button>
      </header>
      <p>
        {[
          t('present.endLead'),
          ...(now.demo === true ? [t('present.endDemo')] : []),
          t('present.endSubjects', {
            names:
              programme.length === 0
                ? t('records.programmeOther')
                : programme.map((id) => pick(meeting.shelf.subject(id)?.name ?? { vi: id, en: id })).join(', '),
          }),
        ].join(' ')}
      </p>
      {quiz !== null && <p>{t('present.endQuiz', quiz)}</p>}
      <div className={styles['facts']}>
        <div className={styles['counts']}>
          {count('all', t('records.all'), MOST_HEADS)}
          {count('members', t('records.members'), MOST_HEADS)}
          {count('elderly', t('records.elderly'), MOST_HEADS)}
          {count('printed', t('records.printed'), 10 * MOST_HEADS)}
        </div>
        <ReadOn label={t('records.where')} look={styles['column']} of="places">
          <Chips
            legend={t('records.where')}
            options={[
              ...standing(now.places ?? []).map(({ id, name }) => ({ value: id, label: name })),
              ...STANDING_PLACES.map((id) => ({ value: id as string, label: t(`records.standing.${id}`) })),
            ]}
            chosen={entered.place === null ? [] : [entered.place]}
            onPress={(place) => put({ place })}
          />
        </ReadOn>
      </div>
      <footer className={styles['acts']}>
        <Button kind="secondary" icon={icons.exit} onPress={() => void end(null)} {...(busy ? { busy: t('wait.loading') } : {})}>
          {t('present.endOnly')}
        </Button>
        <div role="status" className={styles['told']}>
          {trouble !== null ? (
            <Notice tone="hint" title={t(trouble)} />
          ) : (
            (entered.place === null || !judged.ok) && (
              <Notice
                tone="hint"
                title={t(judged.ok ? 'present.endPlace' : judged.error === 'too-many' ? 'records.tooMany' : reason)}
              />
            )
          )}
        </div>
        {judged.ok && entered.place !== null && (
          <Button kind="primary" icon={icons.check} onPress={() => void end(said)} {...(busy ? { busy: t('wait.loading') } : {})}>
            {t('present.endSave')}
          </Button>
        )}
      </footer>
    </div>
  );
}
