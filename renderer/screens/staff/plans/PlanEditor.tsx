import { useState } from 'react';
import { minutesOf, withPart } from '#core/presentation/edit-plan.ts';
import { LEAST_PARTS, MOST_PARTS } from '#core/presentation/plan-limits.ts';
import type { PartView, PlanTold } from '#core/presentation/plan-told.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { LazyDialog } from '#renderer/ui/LazyDialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import styles from '../Staff.module.css';
import { AddPart } from './AddPart.tsx';
import { PartRows } from './PartRows.tsx';
import { planTrouble, type PlanTrouble } from './plan-trouble.ts';
import { useEdits } from './use-edits.ts';

interface Props {
  /** Where the parts are taken from: the plan of the content, or the copy as it stands. */
  readonly plan: PlanTold;
  readonly as: string;
  readonly base: string;
  /** Every part there is to add. */
  readonly catalogue: readonly PartView[];
  readonly onBack: () => void;
  /** Told what the plan is called. */
  readonly onSaved: (name: string) => void;
}

/** One copy, part by part. Nothing is typed; nothing holds before it is saved. */
export function PlanEditor({ plan, as, base, catalogue, onBack, onSaved }: Props) {
  const { t, pick } = useLanguage();
  const { client } = useKiosk();
  const { parts, changed, put, undo } = useEdits(plan.parts);
  const [doing, setDoing] = useState<'parts' | 'add' | 'ask'>('parts');
  const [saving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState<PlanTrouble | null>(null);
  const few = parts.length < LEAST_PARTS;
  const save = async (): Promise<void> => {
    setSaving(true);
    setTrouble(null);
    const result = await client.call('plan.save', { plan: { id: as, base, parts: parts.map(({ part }) => part) } });
    setSaving(false);
    if (result.ok) onSaved(pick(plan.name));
    else setTrouble(planTrouble(result.error));
  };
  if (doing === 'add')
    return (
      <AddPart
        catalogue={catalogue}
        // Hands are counted by question: none is asked twice.
        isThere={({ quiz }) => quiz !== null && parts.some((part) => part.quiz === quiz)}
        onBack={() => setDoing('parts')}
        onAdd={(view) => {
          put(withPart(parts, view));
          setDoing('parts');
        }}
      />
    );
  return (
    <section className={styles['stack']} data-inner-page>
      <div className={styles['head']}>
        <h2>{pick(plan.name)}</h2>
        <Button kind="secondary" icon={icons.back} onPress={() => (changed ? setDoing('ask') : onBack())}>
          {t('records.back')}
        </Button>
      </div>
      <Sum parts={parts} length={plan.length ?? 0} />
      <div className={styles['rowOfActs']}>
        <Button
          kind="secondary"
          icon={icons.plus}
          onPress={() => setDoing('add')}
          {...(parts.length >= MOST_PARTS ? { off: t('plans.most') } : {})}
        >
          {t('plans.add')}
        </Button>
        {undo !== null && (
          <Button kind="secondary" icon={icons.again} onPress={undo}>
            {t('plans.undo')}
          </Button>
        )}
        <Button
          kind="primary"
          onPress={() => void save()}
          {...(saving ? { busy: t('plans.saving') } : {})}
          {...(few ? { off: t('plans.least') } : {})}
        >
          {t('plans.save')}
        </Button>
      </div>
      <div role="status">{trouble !== null && <Notice tone="hint" title={t(trouble)} />}</div>
      <PartRows parts={parts} onPut={put} />
      {doing === 'ask' && (
        <LazyDialog
          open
          title={t('plans.leaveTitle')}
          body={t('plans.leaveBody')}
          primary={{ label: t('plans.leaveStay'), onPress: () => setDoing('parts') }}
          secondary={{ label: t('plans.leaveYes'), onPress: onBack }}
          safe="primary"
        />
      )}
    </section>
  );
}

/** How long the parts take beside what is planned. */
function Sum({ parts, length }: { readonly parts: readonly PartView[]; readonly length: number }) {
  const { t } = useLanguage();
  const sum = minutesOf(parts);
  const word =
    sum === length
      ? t('plans.even')
      : sum > length
        ? t('plans.over', { count: sum - length })
        : t('plans.under', { count: length - sum });
  return (
    <Notice tone={sum > length ? 'hint' : 'info'} title={word}>
      {t('plans.sum', { sum, length })}
    </Notice>
  );
}
