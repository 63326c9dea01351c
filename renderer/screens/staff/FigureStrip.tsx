import { marksOf, shareAlone, shareChange } from '#core/report/share-alone.ts';
import type { Totals } from '#core/report/totals.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import styles from './Figures.module.css';
import { useNumbers } from './use-numbers.ts';

/** The four numbers asked for first, each with what it is compared to. */
export function FigureStrip({ now, before }: { readonly now: Totals; readonly before: Totals }) {
  const { t } = useLanguage();
  const { whole, signed, percent } = useNumbers();
  const share = shareAlone(marksOf(now));
  const former = shareAlone(marksOf(before));
  const change = shareChange(share, former);
  const more = now.visits - before.visits;
  const minutes = Math.round(now.seconds / 60);
  const slips = Object.values(now.procedures).reduce(
    (sum, { slips: { sent, screen, failed } }) => ({
      sent: sum.sent + sent,
      screen: sum.screen + screen,
      failed: sum.failed + failed,
    }),
    { sent: 0, screen: 0, failed: 0 },
  );
  const cells = [
    {
      label: t('staff.figVisits'),
      value: whole(now.visits),
      details: [
        more === 0 ? t('staff.figSame') : t(more > 0 ? 'staff.figMore' : 'staff.figFewer', { count: whole(Math.abs(more)) }),
        t('staff.figTouches', { count: whole(now.touches) }),
      ],
    },
    {
      label: t('staff.figAlone'),
      value: share === null ? t('staff.figNone') : percent(share),
      details: [
        former === null || change === null
          ? t('staff.figNoBefore')
          : t('staff.figAloneBefore', { share: Math.round(former * 100), change: signed(change) }),
      ],
    },
    {
      label: t('staff.figTime'),
      value:
        minutes < 60
          ? t('staff.figMinutes', { minutes })
          : t('staff.figHours', { hours: whole(Math.floor(minutes / 60)), minutes: minutes % 60 }),
      details: now.visits === 0 ? [] : [t('staff.figMeanTime', { minutes: Math.max(1, Math.round(minutes / now.visits)) })],
    },
    {
      label: t('staff.figSlips'),
      value: whole(slips.sent),
      details: [t('staff.figSlipsMore', { screen: whole(slips.screen), failed: whole(slips.failed) })],
    },
  ];
  return (
    <dl className={styles['strip']}>
      {cells.map(({ label, value, details }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <b>{value}</b>
            {details.map((detail) => (
              <span key={detail}>{detail}</span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
