import { useState } from 'react';
import { officePlanName } from '#core/presentation/office-plan-name.ts';
import type { PlanTold } from '#core/presentation/plan-told.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { LazyDialog } from '#renderer/ui/LazyDialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useMay } from '../may.ts';
import styles from '../Staff.module.css';
import { KitPart } from './KitPart.tsx';
import { PlanEditor } from './PlanEditor.tsx';
import { PlanRows } from './PlanRows.tsx';
import { planTrouble } from './plan-trouble.ts';
import { usePlans } from './use-plans.ts';

type View =
  | { readonly kind: 'list' }
  | { readonly kind: 'kit'; readonly plan: PlanTold }
  /** `as` is the id the copy is saved under. */
  | { readonly kind: 'edit'; readonly plan: PlanTold; readonly as: string; readonly base: string };

const LIST: View = { kind: 'list' };

/** Meeting plans: those of the content, the office's copies put together by taps, and the papers of each. */
export function PlansPart({ onBack }: { readonly onBack: () => void }) {
  const { t, pick } = useLanguage();
  const { client } = useKiosk();
  const may = useMay('content');
  const { plans, look } = usePlans();
  const [view, setView] = useState<View>(LIST);
  const [removing, setRemoving] = useState<PlanTold | null>(null);
  const [told, setTold] = useState<{ readonly tone: 'ok' | 'hint'; readonly words: string } | null>(null);
  const open = (next: View): void => {
    setTold(null);
    setView(next);
  };
  const remove = async (plan: PlanTold): Promise<void> => {
    setRemoving(null);
    const result = await client.call('plan.remove', { plan: plan.id });
    setTold(
      result.ok
        ? { tone: 'ok', words: t('plans.removed', { name: pick(plan.name) }) }
        : { tone: 'hint', words: t(planTrouble(result.error)) },
    );
    await look();
  };
  const known = plans === 'missing' || plans === 'failed' ? null : plans;
  if (view.kind === 'kit') return <KitPart plan={view.plan} onBack={() => open(LIST)} />;
  if (view.kind === 'edit' && known !== null)
    return (
      <PlanEditor
        plan={view.plan}
        as={view.as}
        base={view.base}
        catalogue={known.parts}
        onBack={() => open(LIST)}
        onSaved={(name) => {
          setView(LIST);
          setTold({ tone: 'ok', words: t('plans.saved', { name }) });
          void look();
        }}
      />
    );
  return (
    <section className={styles['stack']} data-inner-page>
      <div className={styles['head']}>
        <h2>{t('plans.title')}</h2>
        <Button kind="secondary" icon={icons.back} onPress={onBack}>
          {t('plans.back')}
        </Button>
      </div>
      <div role="status">{told !== null && <Notice tone={told.tone} title={told.words} />}</div>
      {plans === null && <p role="status">{t('wait.loading')}</p>}
      {(plans === 'failed' || plans === 'missing') && <p>{t(plans === 'failed' ? 'staff.notRead' : 'staff.contentMissing')}</p>}
      {known !== null && (
        <>
          <p>{t(known.plans.length === 0 ? 'plans.none' : may ? 'plans.how' : 'staff.wordNotAllowed')}</p>
          {may && known.free === null && <p>{t('plans.full')}</p>}
          <PlanRows
            plans={known.plans}
            held={known.held}
            onKit={(plan) => open({ kind: 'kit', plan })}
            onCopy={may && known.free !== null ? (plan) => open(editing(plan, known.free ?? plan.id)) : null}
            onEdit={may ? (plan) => open(editing(plan, plan.id)) : null}
            onRemove={may ? setRemoving : null}
          />
        </>
      )}
      {removing !== null && (
        <LazyDialog
          open
          title={t('plans.removeTitle', { name: pick(removing.name) })}
          body={t('plans.removeBody')}
          primary={{ label: t('plans.keep'), onPress: () => setRemoving(null) }}
          secondary={{ label: t('plans.remove'), onPress: () => void remove(removing) }}
          safe="primary"
        />
      )}
    </section>
  );
}

/** A copy of a plan of the content is called by the name it will have. */
function editing(plan: PlanTold, as: string): View {
  const name = plan.copy === null ? officePlanName(as, plan.name) : plan.name;
  return { kind: 'edit', plan: { ...plan, name }, as, base: plan.copy?.base ?? plan.id };
}
