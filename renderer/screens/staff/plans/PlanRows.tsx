import { minutesOf } from '#core/presentation/edit-plan.ts';
import type { PlanTold } from '#core/presentation/plan-told.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { useListRows } from '../content/use-list-rows.ts';
import { Turn } from '../Turn.tsx';
import { usePages } from '../use-pages.ts';
import styles from './Plans.module.css';

interface Props {
  readonly plans: readonly PlanTold[];
  /** Id of the one a meeting is being held by: it is not changed. */
  readonly held: string | null;
  readonly onKit: (plan: PlanTold) => void;
  /** Null where whoever stands here may not, or there is no room for one more. */
  readonly onCopy: ((plan: PlanTold) => void) | null;
  readonly onEdit: ((plan: PlanTold) => void) | null;
  readonly onRemove: ((plan: PlanTold) => void) | null;
}

/** Every plan with what can be done with it. */
export function PlanRows({ plans, held, onKit, onCopy, onEdit, onRemove }: Props) {
  const { t, pick } = useLanguage();
  const { rows, ...pages } = usePages(plans, useListRows({ upright: 7, tall: 5, low: 3 }));
  return (
    <>
      <ul className={styles['rows']}>
        {rows.map((plan) => {
          const name = pick(plan.name);
          const { copy, usable } = plan;
          return (
            <li key={plan.id}>
              <span>
                <span className={styles['name']}>{name}</span>
                <About plan={plan} />
                {copy !== null && plan.id === held && <small data-flag>{t('plans.isOpen')}</small>}
              </span>
              <div className={styles['acts']}>
                {usable && (
                  <Button kind="secondary" label={t('plans.kitOf', { name })} onPress={() => onKit(plan)}>
                    {t('plans.kit')}
                  </Button>
                )}
                {copy === null && onCopy !== null && (
                  <Button kind="secondary" label={t('plans.copyOf', { name })} onPress={() => onCopy(plan)}>
                    {t('plans.copy')}
                  </Button>
                )}
                {copy !== null && plan.id !== held && plan.length !== null && onEdit !== null && (
                  <Button kind="secondary" label={t('plans.editOf', { name })} onPress={() => onEdit(plan)}>
                    {t('plans.edit')}
                  </Button>
                )}
                {copy !== null && plan.id !== held && onRemove !== null && (
                  <Button kind="quiet" label={t('plans.removeOf', { name })} onPress={() => onRemove(plan)}>
                    {t('plans.remove')}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <Turn {...pages} />
    </>
  );
}

/** For whom and how long, and what the content has no more of it. */
function About({ plan: { audience, length, parts, copy } }: { readonly plan: PlanTold }) {
  const { t } = useLanguage();
  if (audience === null || length === null) return <small data-flag>{t('plans.gone')}</small>;
  return (
    <>
      <small>
        {t(`staff.presentFor.${audience}`)} · {t('plans.about', { length, parts: parts.length, sum: minutesOf(parts) })}
      </small>
      {copy !== null && copy.lost > 0 && <small data-flag>{t('plans.lost', { count: copy.lost })}</small>}
    </>
  );
}
