import { useState } from 'react';
import { judgeCounts, MOST_HEADS, quizOf, SHOWN } from '#core/group/counts.ts';
import type { GroupSaid } from '#core/group/group.ts';
import { CORRECTION_REASONS, type CorrectionReason } from '#core/help/lists.ts';
import type { ListedPlace } from '#core/tally/place-list.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { ReadOn } from '#renderer/ui/ReadOn.tsx';
import { AskedRounds } from './AskedRounds.tsx';
import { Chips, toggled } from './Chips.tsx';
import { Stepper } from './Stepper.tsx';
import { useNames, usePlaceName, usePlaces } from './use-names.ts';
import styles from './Records.module.css';

const MOST_PROGRAMME = 8;

/** Most who come belong to no branch: nothing is claimed that nobody said. */
const EMPTY: GroupSaid = {
  place: 'nguoi-dan',
  programme: [],
  all: 0,
  members: 0,
  elderly: 0,
  shown: [],
  quiz: null,
  printed: 0,
};

interface Props {
  readonly listed: readonly ListedPlace[];
  /** What stands now, where it is being corrected. */
  readonly former: GroupSaid | null;
  readonly onSave: (said: GroupSaid, why: CorrectionReason) => void;
}

/** Three counts, then place, programme and how, then one press. */
export function GroupForm({ listed, former, onSave }: Props) {
  const { t } = useLanguage();
  const names = useNames();
  const placeName = usePlaceName(listed);
  const places = usePlaces(listed);
  // What was taken from a list since stays sayable in the record it stands in.
  const wasAt = former !== null && !places.some(({ value }) => value === former.place) ? [former.place] : [];
  const wasTaught = (former?.programme ?? []).filter((id) => !names.procedures.some(({ value }) => value === id));
  const [said, setSaid] = useState<GroupSaid>(former ?? EMPTY);
  const [why, setWhy] = useState<CorrectionReason>('counted-again');
  const put = (change: Partial<GroupSaid>): void => setSaid((before) => ({ ...before, ...change }));
  const answered = said.quiz?.answered ?? 0;
  const right = said.quiz?.right ?? 0;
  const quiz = (next: { readonly answered: number; readonly right: number }): void =>
    put({ quiz: next.answered === 0 && next.right === 0 ? null : { ...next } });
  const judged = judgeCounts(said);
  const reason = said.all === 0 ? 'records.nobody' : 'records.disagree';
  return (
    <>
      <div className={styles['group']}>
        <ReadOn label={t('records.all')} look={styles['facts']} of="counts">
          {former !== null && (
            <Chips
              legend={t('records.why')}
              options={CORRECTION_REASONS.map((one) => ({ value: one, label: t(`records.whyOf.${one}`) }))}
              chosen={[why]}
              onPress={setWhy}
            />
          )}
          <Stepper label={t('records.all')} value={said.all} most={MOST_HEADS} onChange={(all) => put({ all })} />
          <Stepper label={t('records.members')} value={said.members} most={MOST_HEADS} onChange={(members) => put({ members })} />
          <Stepper label={t('records.elderly')} value={said.elderly} most={MOST_HEADS} onChange={(elderly) => put({ elderly })} />
          <Chips
            legend={t('records.shown')}
            options={SHOWN.map((one) => ({ value: one, label: t(`records.shownBy.${one}`) }))}
            chosen={said.shown}
            onPress={(one) => {
              const shown = [...toggled(said.shown, one, SHOWN.length)];
              // Without questions there is nothing to count of them.
              if (shown.includes('quiz')) return put({ shown });
              const { rounds: _rounds, ...rest } = said;
              setSaid({ ...rest, shown, quiz: null });
            }}
          />
          {said.shown.includes('quiz') && said.rounds !== undefined && (
            <AskedRounds rounds={said.rounds} onChange={(rounds) => put({ rounds: [...rounds], quiz: quizOf(rounds) })} />
          )}
          {said.shown.includes('quiz') && said.rounds === undefined && (
            <>
              <Stepper
                label={t('records.quizAnswered')}
                value={answered}
                most={12 * MOST_HEADS}
                onChange={(next) => quiz({ answered: next, right })}
              />
              <Stepper
                label={t('records.quizRight')}
                value={right}
                most={12 * MOST_HEADS}
                onChange={(next) => quiz({ answered, right: next })}
              />
            </>
          )}
          <Stepper
            label={t('records.printed')}
            value={said.printed}
            most={10 * MOST_HEADS}
            onChange={(printed) => put({ printed })}
          />
        </ReadOn>
        <ReadOn label={t('records.where')} look={styles['facts']} of="places">
          <Chips
            legend={t('records.where')}
            options={[...places, ...wasAt.map((id) => ({ value: id, label: placeName(id) }))]}
            chosen={[said.place]}
            onPress={(place) => put({ place })}
          />
        </ReadOn>
        <ReadOn label={t('records.programme')} look={styles['facts']} of="programme">
          <Chips
            legend={t('records.programme')}
            options={[
              { value: '', label: t('records.programmeOther') },
              ...names.procedures,
              ...wasTaught.map((id) => ({ value: id, label: names.procedure(id) })),
            ]}
            chosen={said.programme.length === 0 ? [''] : said.programme}
            onPress={(one) => put({ programme: one === '' ? [] : [...toggled(said.programme, one, MOST_PROGRAMME)] })}
          />
        </ReadOn>
      </div>
      <div className={styles['close']}>
        {judged.ok ? (
          <Button kind="primary" onPress={() => onSave(said, why)}>
            {t('records.saveGroup')}
          </Button>
        ) : (
          <Notice tone="hint" title={t(judged.error === 'too-many' ? 'records.tooMany' : reason)} />
        )}
      </div>
    </>
  );
}
