import type { Activity, VisitRecord } from '#core/visit/record.ts';
import { useAnswer } from '#renderer/app/use-answer.ts';
import { useCatalogue } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import styles from './Staff.module.css';

const ENDED = {
  home: 'staff.endedHome',
  idle: 'staff.endedIdle',
  done: 'staff.endedDone',
  interrupted: 'staff.endedInterrupted',
  staff: 'staff.endedStaff',
} as const;

/** Today's visits: when, how long, what was practised. Never who. */
export function TodayPanel() {
  const { t, language } = useLanguage();
  const today = useAnswer('staff.today', {});
  if (today === null) return <p role="status">{t('wait.loading')}</p>;
  if (today === 'failed') return <p>{t('staff.notRead')}</p>;
  const clock = new Intl.DateTimeFormat(language, { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' });
  return (
    <>
      <p className={styles['sum']}>
        <b>{t('staff.visits', { count: today.visits.length - today.touchesOnly })}</b> ·{' '}
        {t('staff.touches', { count: today.touchesOnly })}
      </p>
      {today.visits.length === 0 ? (
        <p>{t('staff.noVisits')}</p>
      ) : (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('staff.time')}</th>
              <th scope="col">{t('staff.length')}</th>
              <th scope="col">{t('staff.did')}</th>
              <th scope="col">{t('staff.ended')}</th>
            </tr>
          </thead>
          <tbody>
            {today.visits.toReversed().map((visit) => (
              <tr key={visit.id}>
                <td>
                  {clock.format(new Date(visit.startedAt))}
                  {visit.clock === 'suspect' && <small>{t('staff.suspect')}</small>}
                </td>
                <td>{t('staff.minutes', { minutes: Math.max(1, Math.round(visit.seconds / 60)) })}</td>
                <td>
                  <Done visit={visit} />
                </td>
                <td>{t(visit.ended === null ? 'staff.open' : ENDED[visit.ended])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Done({ visit }: { readonly visit: VisitRecord }) {
  return (
    <ul>
      {visit.activities.map((activity) => (
        <li key={activity.id}>
          <OneActivity activity={activity} />
        </li>
      ))}
    </ul>
  );
}

function OneActivity({ activity }: { readonly activity: Activity }) {
  const { t, pick } = useLanguage();
  const catalogue = useCatalogue();
  const cards = catalogue.status === 'ready' ? catalogue.value.procedures : [];
  const procedureName = (id: string): string => {
    const card = cards.find((candidate) => candidate.id === id);
    return card === undefined ? id : pick(card.name);
  };
  switch (activity.kind) {
    case 'procedure':
      return `${t('staff.actProcedure')}: ${procedureName(activity.procedure)}`;
    case 'search':
      return t('staff.actSearch');
    case 'quiz':
      return `${t('staff.actQuiz')} · ${t('staff.quizCounts', { answered: activity.answered, right: activity.right })}`;
    // Which face it was belongs to the sums, not to whoever was seen standing here.
    case 'felt':
      return t('staff.actFelt');
    case 'kept':
      return t('staff.actKept');
    case 'slip':
      return `${t('staff.actSlip')}: ${procedureName(activity.procedure)}`;
    case 'simulation': {
      const marks = Object.values(activity.steps);
      const count = (mark: string): number => marks.filter((other) => other === mark).length;
      const card = cards.find((candidate) => candidate.script === activity.script);
      const name = card === undefined ? activity.script : pick(card.name);
      const sums = t('staff.stepsMarks', { alone: count('alone'), hint: count('hint'), hand: count('hand') });
      return `${t('staff.actSimulation')} (${t(`rungs.${activity.rung}`)}): ${name} · ${sums}${activity.finished ? '' : ` · ${t('staff.unfinished')}`}`;
    }
  }
}
