import { useState } from 'react';
import type { DayRange } from '#core/report/days.ts';
import type { HandCounts } from '#core/report/hand-counts.ts';
import { placeFigures, type PlaceFigures as Figures } from '#core/report/place-rows.ts';
import type { ListedPlace } from '#core/tally/place-list.ts';
import { useAnswer } from '#renderer/app/use-answer.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { FigureBar } from './FigureBar.tsx';
import { Turn } from './Turn.tsx';
import { usePages } from './use-pages.ts';
import { usePlaceName } from './use-names.ts';
import { useNumbers } from './use-numbers.ts';
import styles from './Figures.module.css';

const ROWS = 8;

interface Props {
  readonly range: DayRange;
  readonly listed: readonly ListedPlace[];
}

/** Tallies and sessions with a group, by branch and hamlet. Asked for when it is looked at. */
export function PlaceFigures({ range, listed }: Props) {
  const [tries, setTries] = useState(0);
  return <Asked key={`${range.from} ${range.to} ${tries}`} range={range} listed={listed} onAgain={() => setTries(tries + 1)} />;
}

function Asked({ range: { from, to }, listed, onAgain }: Props & { readonly onAgain: () => void }) {
  const { t } = useLanguage();
  const answer = useAnswer('report.counts', { from, to });
  if (answer === null) return <p role="status">{t('staff.figCounting')}</p>;
  if (answer === 'failed')
    return (
      <>
        <Notice tone="hint" title={t('staff.figFailed')} />
        <Button kind="secondary" onPress={onAgain}>
          {t('staff.figAgain')}
        </Button>
      </>
    );
  return <Counted counts={answer.counts} listed={listed} />;
}

function Counted({ counts, listed }: { readonly counts: HandCounts; readonly listed: readonly ListedPlace[] }) {
  const { t } = useLanguage();
  const name = usePlaceName(listed);
  const figures = placeFigures(counts, listed);
  if (figures.rows.length === 0) return <p>{t('staff.figNoCounts')}</p>;
  return (
    <>
      <ByPlace figures={figures} name={name} />
      <ByKind kinds={figures.kinds} all={figures.sum.tallied} />
      {figures.without.length > 0 && <p>{t('staff.figWithout', { places: figures.without.map(name).join(', ') })}</p>}
    </>
  );
}

function ByPlace({ figures: { rows, sum }, name }: { readonly figures: Figures; readonly name: (id: string) => string }) {
  const { t } = useLanguage();
  const { whole } = useNumbers();
  const { rows: shown, ...pages } = usePages(rows, ROWS);
  const most = Math.max(1, ...rows.map(({ tallied }) => tallied));
  return (
    <section className={styles['card']}>
      <table className={styles['table']}>
        <caption>{t('staff.figByPlace')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('records.where')}</th>
            <th scope="col">{t('records.tallies')}</th>
            <th scope="col">{t('staff.figSessions')}</th>
            <th scope="col">{t('staff.figHeads')}</th>
            <th scope="col">{t('records.members')}</th>
            <th scope="col">{t('records.elderly')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ place, tallied, sessions, all, members, elderly }) => (
            <tr key={place}>
              <th scope="row">{name(place)}</th>
              <td>
                <FigureBar share={tallied / most}>{whole(tallied)}</FigureBar>
              </td>
              <td>{whole(sessions)}</td>
              <td>{whole(all)}</td>
              <td>{whole(members)}</td>
              <td>{whole(elderly)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('staff.figAll')}</th>
            <td>{whole(sum.tallied)}</td>
            <td>{whole(sum.sessions)}</td>
            <td>{whole(sum.all)}</td>
            <td>{whole(sum.members)}</td>
            <td>{whole(sum.elderly)}</td>
          </tr>
        </tfoot>
      </table>
      <Turn {...pages} />
    </section>
  );
}

function ByKind({ kinds, all }: { readonly kinds: Figures['kinds']; readonly all: number }) {
  const { t } = useLanguage();
  const { whole } = useNumbers();
  if (all === 0) return null;
  const most = Math.max(1, ...kinds.map(({ count }) => count));
  return (
    <section className={styles['card']}>
      <table className={styles['table']}>
        <caption>{t('staff.figByKind')}</caption>
        <tbody>
          {kinds.map(({ kind, count }) => (
            <tr key={kind}>
              <th scope="row">{t(`records.kind.${kind}`)}</th>
              <td>
                <FigureBar share={count / most}>{whole(count)}</FigureBar>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
