import { useState } from 'react';
import { ADDED_KINDS, type AddedKind } from '#core/presentation/plan-limits.ts';
import type { PartView } from '#core/presentation/plan-told.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { Chips } from '../Chips.tsx';
import styles from '../Staff.module.css';
import { PickList } from './PickList.tsx';

interface Props {
  readonly catalogue: readonly PartView[];
  /** Whether the plan has it, and may not have it again. */
  readonly isThere: (view: PartView) => boolean;
  readonly onAdd: (view: PartView) => void;
  readonly onBack: () => void;
}

const subjectOf = ({ part }: PartView): string => ('subject' in part ? part.subject : '');

/** What kind of part, then of which subject; of a subject with several troubles, which. */
export function AddPart({ catalogue, isThere, onAdd, onBack }: Props) {
  const { t, pick } = useLanguage();
  const [kind, setKind] = useState<AddedKind>('practice');
  const [subject, setSubject] = useState<string | null>(null);
  const ofKind = catalogue.filter((view) => view.kind === kind);
  const subjects = ofKind.filter((view, at) => ofKind.findIndex((other) => subjectOf(other) === subjectOf(view)) === at);
  const troubles = kind === 'trouble' ? ofKind.filter((view) => subjectOf(view) === subject) : [];
  const choose = (view: PartView): void => (kind === 'trouble' ? setSubject(subjectOf(view)) : onAdd(view));
  return (
    <section className={styles['stack']} data-inner-page>
      <div className={styles['head']}>
        <h2>{t('plans.add')}</h2>
        <Button kind="secondary" icon={icons.back} onPress={onBack}>
          {t('plans.addBack')}
        </Button>
      </div>
      <Chips
        legend={t('plans.addKind')}
        options={ADDED_KINDS.map((value) => ({ value, label: t(`plans.kindOf.${value}`) }))}
        chosen={[kind]}
        onPress={(value) => {
          setKind(value);
          setSubject(null);
        }}
      />
      {kind === 'pause' ? (
        <div>
          {ofKind.map((view) => (
            <Button key="pause" kind="primary" icon={icons.plus} onPress={() => onAdd(view)}>
              {t('plans.addPause')}
            </Button>
          ))}
        </div>
      ) : troubles.length > 0 ? (
        <PickList
          key={`${kind} ${subject}`}
          title={t('plans.addTrouble')}
          views={troubles}
          nameOf={({ trouble }) => (trouble === null ? '' : pick(trouble))}
          onPick={onAdd}
        />
      ) : (
        <PickList
          key={kind}
          title={t('plans.addWhat')}
          views={subjects}
          nameOf={({ title }) => (title === null ? '' : pick(title))}
          isThere={isThere}
          onPick={choose}
        />
      )}
    </section>
  );
}
