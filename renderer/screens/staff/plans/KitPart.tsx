import { useState } from 'react';
import { dayInVietnam, dayText } from '#core/basics/vietnamese-time.ts';
import { MOST_HANDOUTS } from '#core/handout/most-handouts.ts';
import { KIT_SHEETS } from '#core/presentation/kit/kit-sheets.ts';
import type { PlanTold } from '#core/presentation/plan-told.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useAnswer } from '#renderer/app/use-answer.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Chips } from '../Chips.tsx';
import { PaperButton } from '../PaperButton.tsx';
import { Stepper } from '../Stepper.tsx';
import styles from '../Staff.module.css';
import { CardsPaper } from './CardsPaper.tsx';

/** Sessions a result sheet can be filled from: the newest. */
const MOST_GROUPS = 4;
const BLANK = 'blank';

/** The papers of a meeting, each printed for itself. */
export function KitPart({ plan, onBack }: { readonly plan: PlanTold; readonly onBack: () => void }) {
  const { t, pick } = useLanguage();
  const { client, virtualPrinter, officePrinter } = useKiosk();
  const recent = useAnswer('group.recent', {});
  const [from, setFrom] = useState(BLANK);
  const [copies, setCopies] = useState(1);
  // Where the book cannot be read, the sheet is filled by hand.
  const groups =
    recent === null || recent === 'failed'
      ? []
      : recent.groups.filter(({ said }) => (said.plan ?? plan.id) === plan.id).slice(0, MOST_GROUPS);
  const held = groups.find(({ id }) => id === from);
  const group = held === undefined ? null : { id: held.id, month: dayInVietnam(Date.parse(held.at)).slice(0, 7) };
  return (
    <section className={styles['stack']} data-inner-page>
      <div className={styles['head']}>
        <h2>{t('plans.kitTitle', { name: pick(plan.name) })}</h2>
        <Button kind="secondary" icon={icons.back} onPress={onBack}>
          {t('records.back')}
        </Button>
      </div>
      <p>{t('plans.kitMore')}</p>
      {virtualPrinter && officePrinter === null && <Notice tone="hint" title={t('printers.virtualOn')} />}
      <div className={styles['columns']}>
        <div className={styles['stack']}>
          {groups.length > 0 && (
            <Chips
              legend={t('plans.resultOf')}
              options={[
                { value: BLANK, label: t('plans.resultBlank') },
                ...groups.map(({ id, at, said }) => ({
                  value: id,
                  label: t('plans.group', { day: dayText(dayInVietnam(Date.parse(at))), all: said.all }),
                })),
              ]}
              chosen={[from]}
              onPress={setFrom}
            />
          )}
          {KIT_SHEETS.map((sheet) => (
            <PaperButton
              // What was said of one paper does not speak of another.
              key={sheet === 'result' ? `${sheet} ${from}` : sheet}
              print={(job, language) =>
                client.call('paper.meeting', {
                  job,
                  language,
                  plan: plan.id,
                  sheet,
                  group: sheet === 'result' ? group : null,
                })
              }
            >
              {t(`plans.sheet.${sheet}`)}
            </PaperButton>
          ))}
        </div>
        <div className={styles['stack']}>
          {plan.handouts.length > 0 && (
            <Stepper
              label={t('papers.copies')}
              value={copies}
              most={MOST_HANDOUTS}
              onChange={(value) => setCopies(Math.max(1, value))}
            />
          )}
          {plan.handouts.map(({ id, name }) => (
            <PaperButton
              key={id}
              print={(job, language) => client.call('paper.handout', { job, procedure: id, copies, language })}
            >
              {t('plans.handoutOf', { name: pick(name) })}
            </PaperButton>
          ))}
          <CardsPaper />
        </div>
      </div>
    </section>
  );
}
