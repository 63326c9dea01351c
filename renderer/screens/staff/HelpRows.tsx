import { dayText, momentText } from '#core/basics/vietnamese-time.ts';
import type { HelpSaid } from '#core/help/said.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import type { Draft } from './help-value.ts';
import { useNames } from './use-names.ts';
import staff from './Staff.module.css';
import styles from './Records.module.css';

/** One help: in a visit (`month` null), or away from the kiosk. */
export interface HelpRow {
  readonly id: string;
  /** UTC. */
  readonly at: string;
  readonly month: string | null;
  /** The visit goes on. */
  readonly open: boolean;
  readonly draft: Draft | null;
  readonly staff: string;
  readonly said: HelpSaid | null;
  readonly corrections: readonly unknown[];
}

interface Props {
  /** Day in Việt Nam, YYYY-MM-DD: what is of another says so. */
  readonly day: string;
  readonly rows: readonly HelpRow[];
  readonly onSay: (row: HelpRow) => void;
}

/** When, what for, what came of it. Never who. */
export function HelpRows({ day, rows, onSay }: Props) {
  const { t } = useLanguage();
  return (
    <table className={staff['table']}>
      <thead>
        <tr>
          <th scope="col">{t('staff.time')}</th>
          <th scope="col">{t('records.need')}</th>
          <th scope="col">{t('records.outcome')}</th>
          <th scope="col">{t('records.staff')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('records.change')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>{whenOf(row.at, day)}</td>
            <td>
              <Matter row={row} />
            </td>
            <td>
              <Came row={row} />
            </td>
            <td>{row.staff}</td>
            <td>
              <Button kind="quiet" onPress={() => onSay(row)}>
                {t(row.said === null ? 'records.say' : 'records.change')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The hour, with its day where that is not this one. */
function whenOf(at: string, day: string): string {
  const { time, date } = momentText(at);
  return date === dayText(day) ? time : `${time} ${date}`;
}

function Matter({ row: { said, draft, month } }: { readonly row: HelpRow }) {
  const { t } = useLanguage();
  const names = useNames();
  const need = said?.need;
  const procedure = need?.kind === 'procedure' ? need.procedure : (draft?.procedure ?? null);
  const what = need?.kind === 'other' ? t(`records.needOf.${need.what}`) : procedure === null ? '–' : names.procedure(procedure);
  const minutes = said?.minutes ?? draft?.minutes ?? 0;
  return `${what} · ${t('staff.minutes', { minutes })}${month === null ? '' : ` · ${t('records.via.own-phone')}`}`;
}

function Came({ row: { said, open, corrections } }: { readonly row: HelpRow }) {
  const { t } = useLanguage();
  if (said === null) return <b className={styles['unsaid']}>{t(open ? 'records.now' : 'records.unsaid')}</b>;
  const { outcome, referral } = said;
  const came =
    outcome === 'referred'
      ? t('records.outcome.referred', { where: t(`records.referralTo.${referral ?? 'other'}`) })
      : t(`records.outcome.${outcome}`);
  return (
    <>
      {came}
      {corrections.length > 0 && <small>{t('records.corrected', { count: corrections.length })}</small>}
    </>
  );
}
