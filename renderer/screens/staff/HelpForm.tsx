import { useState } from 'react';
import {
  AGE_BANDS,
  CORRECTION_REASONS,
  type CorrectionReason,
  HANDOVERS,
  MINUTES,
  OTHER_NEEDS,
  OUTCOMES,
  type Outcome,
  REFERRALS,
} from '#core/help/lists.ts';
import type { HelpSaid } from '#core/help/said.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ReadOn } from '#renderer/ui/ReadOn.tsx';
import { Chips, toggled } from './Chips.tsx';
import { type HelpValue, saidOf } from './help-value.ts';
import { Stepper } from './Stepper.tsx';
import { useNames } from './use-names.ts';
import styles from './Records.module.css';

/** Scripts one record names. */
const MOST_PRACTISE = 6;
const MOST_MINUTES = 480;

interface Props {
  readonly first: HelpValue;
  /** What stands now, where it is being corrected. */
  readonly former?: Outcome;
  /** Minutes from the short list instead of by steps: nobody held a watch. */
  readonly roughly?: boolean;
  readonly busy: boolean;
  readonly onSay: (said: HelpSaid, why: CorrectionReason) => void;
}

/** Four outcomes, one press; beside them what the machine filled in, changed by presses alone. */
export function HelpForm({ first, former, roughly = false, busy, onSay }: Props) {
  const { t } = useLanguage();
  const [value, setValue] = useState(first);
  const [why, setWhy] = useState<CorrectionReason>('wrong-press');
  const put = (change: Partial<HelpValue>): void => setValue((before) => ({ ...before, ...change }));
  const referral = t(`records.referralTo.${value.referral}`);
  return (
    <div className={styles['help']}>
      <div className={styles['outcomes']} role="group" aria-label={t('records.outcome')}>
        {OUTCOMES.map((outcome) => (
          <div key={outcome} data-former={outcome === former || undefined}>
            <Button kind="secondary" onPress={() => !busy && onSay(saidOf(value, outcome), why)}>
              {outcome === 'referred' ? t('records.outcome.referred', { where: referral }) : t(`records.outcome.${outcome}`)}
            </Button>
          </div>
        ))}
      </div>
      <ReadOn label={t('records.endTitle')} look={styles['facts']} of={former ?? ''}>
        {former !== undefined && (
          <Chips
            legend={t('records.why')}
            options={CORRECTION_REASONS.map((one) => ({ value: one, label: t(`records.whyOf.${one}`) }))}
            chosen={[why]}
            onPress={setWhy}
          />
        )}
        <NeedPart value={value} put={put} />
        {roughly ? (
          <Chips
            legend={t('records.minutes')}
            options={MINUTES.map((minutes) => ({ value: String(minutes), label: String(minutes) }))}
            chosen={[String(value.minutes)]}
            onPress={(minutes) => put({ minutes: Number(minutes) })}
          />
        ) : (
          <Stepper
            label={t('records.minutes')}
            value={value.minutes}
            most={MOST_MINUTES}
            steps={[1, 5]}
            onChange={(minutes) => put({ minutes })}
          />
        )}
        <Chips
          legend={t('records.age')}
          options={AGE_BANDS.map((one) => ({ value: one, label: t(`records.age.${one}`) }))}
          chosen={value.age === null ? [] : [value.age]}
          onPress={(age) => put({ age: value.age === age ? null : age })}
        />
        <Chips
          legend={t('records.referral')}
          options={REFERRALS.map((one) => ({ value: one, label: t(`records.referralTo.${one}`) }))}
          chosen={[value.referral]}
          onPress={(one) => put({ referral: one })}
        />
        <Chips
          legend={t('records.via')}
          options={HANDOVERS.map((one) => ({ value: one, label: t(`records.via.${one}`) }))}
          chosen={[value.via]}
          onPress={(via) => put({ via })}
        />
        <PractisePart value={value} first={first} put={put} />
      </ReadOn>
    </div>
  );
}

interface PartProps {
  readonly value: HelpValue;
  readonly put: (change: Partial<HelpValue>) => void;
}

/** The procedure of the visit, the fixed list, and behind one press everything the content has. */
function NeedPart({ value, put }: PartProps) {
  const { t } = useLanguage();
  const names = useNames();
  const [choosing, setChoosing] = useState(false);
  const { need } = value;
  if (choosing)
    return (
      <Chips
        legend={t('records.need')}
        options={names.procedures}
        chosen={need.kind === 'procedure' ? [need.procedure] : []}
        onPress={(procedure) => {
          put({ need: { kind: 'procedure', procedure } });
          setChoosing(false);
        }}
      />
    );
  const own = need.kind === 'procedure' ? [{ value: need.procedure, label: names.procedure(need.procedure) }] : [];
  const fixed = OTHER_NEEDS.map((one) => ({ value: `other:${one}`, label: t(`records.needOf.${one}`) }));
  return (
    <Chips
      legend={t('records.need')}
      options={[...own, ...fixed, { value: 'choose', label: t('records.needChoose') }]}
      chosen={[need.kind === 'procedure' ? need.procedure : `other:${need.what}`]}
      onPress={(pressed) => {
        const what = OTHER_NEEDS.find((one) => pressed === `other:${one}`);
        if (pressed === 'choose') setChoosing(true);
        else if (what !== undefined) put({ need: { kind: 'other', what } });
      }}
    />
  );
}

/** What the visit left unfinished, and the lessons. */
function PractisePart({ value, first, put }: PartProps & { readonly first: HelpValue }) {
  const { t } = useLanguage();
  const names = useNames();
  const own = first.practise.map((script) => ({ value: script, label: names.script(script) }));
  const others = names.lessons.filter((lesson) => !first.practise.includes(lesson.value));
  return (
    <Chips
      legend={t('records.practise')}
      options={[...own, ...others]}
      chosen={value.practise}
      onPress={(script) => put({ practise: [...toggled(value.practise, script, MOST_PRACTISE)] })}
    />
  );
}
