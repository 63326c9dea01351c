import { useEffect, useState } from 'react';
import type { Audience, MeetingPlan, PlanItem } from '#core/content/plan.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useKiosk } from './kiosk-context.tsx';
import { useAnswer } from './use-answer.ts';
import { useCatalogue } from './use-content.ts';
import styles from './MeetingPick.module.css';

const FOR = {
  citizens: 'staff.presentFor.citizens',
  branch: 'staff.presentFor.branch',
  teachers: 'staff.presentFor.teachers',
  office: 'staff.presentFor.office',
} as const satisfies Record<Audience, string>;
const AUDIENCES = Object.keys(FOR) as readonly Audience[];

/** The meetings there are, by whom they are for; the parts of one, and the way to start it. What is open can be gone back to. */
export function MeetingPick() {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const answer = useAnswer('presentation.plans', {});
  const [heard, setHeard] = useState<boolean | null>(null);
  const [chosen, setChosen] = useState<MeetingPlan | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(
    () =>
      client.listen((event) => {
        if (event.name === 'presentation.changed') setHeard(event.data !== null);
      }),
    [client],
  );
  if (answer === null) return <p role="status">{t('wait.loading')}</p>;
  if (answer === 'failed') return <p>{t('staff.notRead')}</p>;
  const start = async (plan: string): Promise<void> => {
    const result = await client.call('presentation.open', { plan });
    setFailed(!result.ok);
  };
  const { plans } = answer;
  const isOpen = heard ?? answer.open;
  const [first] = plans;
  if (first === undefined) return <p>{t('staff.presentNone')}</p>;
  return (
    <div className={styles['pick']}>
      <div role="status">{failed && <Notice tone="hint" title={t('staff.presentFailed')} />}</div>
      {isOpen ? (
        <>
          <Notice tone="info" title={t('staff.presentIsOpen')} />
          {/* Whichever is named: the one that is open goes on. */}
          <Button kind="primary" icon={icons.play} onPress={() => void start(first.id)}>
            {t('staff.presentGoOn')}
          </Button>
        </>
      ) : chosen === null ? (
        <Plans plans={plans} onChoose={setChosen} />
      ) : (
        <Parts
          plan={chosen}
          onStart={() => void start(chosen.id)}
          onBack={() => {
            setFailed(false);
            setChosen(null);
          }}
        />
      )}
    </div>
  );
}

interface PlansProps {
  readonly plans: readonly MeetingPlan[];
  readonly onChoose: (plan: MeetingPlan) => void;
}

function Plans({ plans, onChoose }: PlansProps) {
  const { t, pick } = useLanguage();
  return AUDIENCES.map((audience) => {
    const own = plans.filter((plan) => plan.audience === audience).toSorted((one, other) => one.minutes - other.minutes);
    if (own.length === 0) return null;
    return (
      <section key={audience} aria-label={t(FOR[audience])}>
        <h2>{t(FOR[audience])}</h2>
        <ul>
          {own.map((plan) => (
            <li key={plan.id}>
              <Button kind="secondary" onPress={() => onChoose(plan)}>
                {pick(plan.name)} · {t('staff.minutes', { minutes: plan.minutes })}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

interface PartsProps {
  readonly plan: MeetingPlan;
  readonly onStart: () => void;
  readonly onBack: () => void;
}

function Parts({ plan, onStart, onBack }: PartsProps) {
  const { t, pick } = useLanguage();
  const partName = usePartName();
  return (
    <>
      <h2>
        {pick(plan.name)} · {t('staff.minutes', { minutes: plan.minutes })}
      </h2>
      <ol aria-label={t('staff.presentParts')}>
        {plan.items.map((item, at) => (
          // A part has no name of its own but its place: the plan does not change while it is read.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <span>{partName(item)}</span>
            <span>{t('staff.minutes', { minutes: item.minutes })}</span>
          </li>
        ))}
      </ol>
      <div className={styles['acts']}>
        <Button kind="primary" icon={icons.play} onPress={onStart}>
          {t('staff.presentStart')}
        </Button>
        <Button kind="quiet" icon={icons.back} onPress={onBack}>
          {t('staff.presentList')}
        </Button>
      </div>
    </>
  );
}

function usePartName(): (item: PlanItem) => string {
  const { t, pick } = useLanguage();
  const catalogue = useCatalogue();
  const cards = catalogue.status === 'ready' ? catalogue.value.procedures : [];
  return (item) => {
    switch (item.kind) {
      case 'talk':
        return pick(item.title);
      case 'quiz':
      case 'pause':
        return t(`staff.presentPart.${item.kind}`);
      case 'opening':
      case 'practice':
      case 'trouble': {
        const card = cards.find(({ id }) => id === item.subject);
        return t(`staff.presentPart.${item.kind}`, { name: card === undefined ? item.subject : pick(card.name) });
      }
    }
  };
}
