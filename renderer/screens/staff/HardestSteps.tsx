import { type HardStep, hardestSteps, LEAST_ATTEMPTS, type StepFigures } from '#core/report/hardest-steps.ts';
import type { Totals } from '#core/report/totals.ts';
import { allFaults, allSteps } from '#core/simulation/selectors.ts';
import { useCatalogue, useScriptWords } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { MarkedText } from '#renderer/ui/MarkedText.tsx';
import { FigureBar } from './FigureBar.tsx';
import styles from './Figures.module.css';
import { useNumbers } from './use-numbers.ts';

/** The steps people need help with most, in the words they hear at them. */
export function HardestSteps({ totals }: { readonly totals: Totals }) {
  const { t } = useLanguage();
  const steps = hardestSteps(totals, 5);
  return (
    <section className={styles['card']}>
      <table className={styles['table']}>
        <caption>{t('staff.figHardest')}</caption>
        {steps.length > 0 && (
          <thead>
            <tr>
              <th scope="col">{t('staff.figStep')}</th>
              <th scope="col">{t('staff.figHelp')}</th>
              <th scope="col">{t('staff.figAttempts')}</th>
              <th scope="col">{t('staff.figMedian')}</th>
              <th scope="col">{t('staff.figStuck')}</th>
              <th scope="col">{t('staff.figContent')}</th>
            </tr>
          </thead>
        )}
        <tbody>
          {steps.map((step) => (
            <Row key={`${step.script} ${step.step}`} step={step} />
          ))}
          {steps.length === 0 && (
            <tr>
              <td>{t('staff.figFewSteps', { count: LEAST_ATTEMPTS })}</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

function Row({ step }: { readonly step: HardStep }) {
  const { t } = useLanguage();
  const { whole, percent } = useNumbers();
  const { compared, changed, medianSeconds } = step;
  const seconds = (median: number | null): string =>
    median === null ? t('staff.figNone') : t('staff.figSeconds', { seconds: whole(median) });
  const told = ({ rate, medianSeconds: median }: StepFigures) => ({ rate: percent(rate), time: seconds(median) });
  return (
    <tr>
      <th scope="row">
        <StepWords script={step.script} step={step.step} />
      </th>
      <td>
        <FigureBar share={step.rate}>{percent(step.rate)}</FigureBar>
      </td>
      <td>{whole(step.attempts)}</td>
      <td>{seconds(medianSeconds)}</td>
      <td>{whole(step.stuck)}</td>
      <td>
        {!changed && t('staff.figNotChanged')}
        {changed && compared === null && t('staff.figFewToCompare', { count: LEAST_ATTEMPTS })}
        {compared !== null && (
          <>
            {t('staff.figBeforeChange', told(compared.former))}
            <small>{t('staff.figAfterChange', told(compared.present))}</small>
          </>
        )}
      </td>
    </tr>
  );
}

/** What the coach says at a step, and whose step it is. A step the content no longer has keeps its id: its figures are still true. */
function StepWords({ script, step }: { readonly script: string; readonly step: string }) {
  const { pick } = useLanguage();
  const loaded = useScriptWords(script);
  const catalogue = useCatalogue();
  const found = loaded.status === 'ready' ? loaded.value : null;
  const steps = found === null ? [] : [...allSteps(found), ...allFaults(found).flatMap(({ fault }) => fault.steps)];
  const known = steps.find(({ id }) => id === step);
  const card = catalogue.status === 'ready' ? catalogue.value.procedures.find((one) => one.script === script) : undefined;
  return (
    <>
      {known === undefined ? step : <MarkedText text={pick(known.say)} />}
      <small>{card !== undefined ? pick(card.name) : found !== null ? pick(found.title) : script}</small>
    </>
  );
}
