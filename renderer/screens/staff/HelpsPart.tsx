import { useCallback, useEffect, useState } from 'react';
import type { CallOutput } from '#core/contract/calls.ts';
import type { HelpSaid } from '#core/help/said.ts';
import type { CorrectionReason } from '#core/help/lists.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { AWAY_VALUE, type HelpValue, valueOfDraft, valueOfSaid } from './help-value.ts';
import { HelpForm } from './HelpForm.tsx';
import { type HelpRow, HelpRows } from './HelpRows.tsx';
import { recordTrouble, type RecordTrouble } from './record-trouble.ts';
import { RecordSheet } from './RecordSheet.tsx';
import staff from './Staff.module.css';

type Today = CallOutput<'session.today'>;

/** What is being said: of a new help away from the kiosk, or of a row of the list. */
type Saying = { readonly kind: 'new'; readonly id: string } | { readonly kind: 'row'; readonly row: HelpRow };

/** Today's help: at the kiosk with or without its outcome, and away from it. */
export function HelpsPart() {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const [today, setToday] = useState<Today | 'failed' | null>(null);
  const [saying, setSaying] = useState<Saying | null>(null);
  const [told, setTold] = useState<RecordTrouble | 'records.saved' | null>(null);
  const look = useCallback(async () => {
    const result = await client.call('session.today', {});
    setToday(result.ok ? result.value : 'failed');
  }, [client]);
  useEffect(() => void look(), [look]);
  const say = async (said: HelpSaid, why: CorrectionReason): Promise<void> => {
    if (saying === null) return;
    const result = await (saying.kind === 'new'
      ? client.call('away.add', { id: saying.id, said })
      : saying.row.month === null
        ? client.call('session.correct', { visit: saying.row.id, said, why })
        : client.call('away.correct', { id: saying.row.id, month: saying.row.month, said, why }));
    setTold(result.ok ? 'records.saved' : recordTrouble(result.error));
    if (!result.ok) return;
    setSaying(null);
    await look();
  };
  const open = (next: Saying | null): void => {
    setTold(null);
    setSaying(next);
  };
  if (today === null) return <p role="status">{t('wait.loading')}</p>;
  if (today === 'failed') return <p>{t('staff.notRead')}</p>;
  const note = told !== null && <Notice tone={told === 'records.saved' ? 'ok' : 'hint'} title={t(told)} />;
  const rows = rowsOf(today);
  const unsaid = rows.filter(({ said }) => said === null).length;
  return (
    <div className={staff['stack']}>
      <p className={staff['sum']}>
        <b>{t('records.sum', { count: rows.length })}</b>
        {unsaid > 0 && ` · ${t('records.open', { count: unsaid })}`}
      </p>
      <div role="status">{saying === null && note}</div>
      <div>
        <Button kind="secondary" icon={icons.plus} onPress={() => open({ kind: 'new', id: crypto.randomUUID() })}>
          {t('records.addAway')}
        </Button>
      </div>
      {rows.length === 0 ? (
        <p>{t('records.none')}</p>
      ) : (
        <HelpRows day={today.day} rows={rows} onSay={(row) => open({ kind: 'row', row })} />
      )}
      {saying !== null && (
        <RecordSheet
          title={t(isAway(saying) ? 'records.awayTitle' : 'records.endTitle')}
          way={{ label: t('records.back'), onPress: () => open(null) }}
        >
          <div role="status">{note}</div>
          <HelpForm
            first={firstOf(saying)}
            {...(saying.kind === 'row' && saying.row.said !== null ? { former: saying.row.said.outcome } : {})}
            roughly={isAway(saying)}
            busy={false}
            onSay={(said, why) => void say(said, why)}
          />
        </RecordSheet>
      )}
    </div>
  );
}

function isAway(saying: Saying): boolean {
  return saying.kind === 'new' || saying.row.month !== null;
}

/** The newest first. */
function rowsOf({ day, sessions, away }: Today): readonly HelpRow[] {
  const atKiosk = sessions.map(({ visit, startedAt, ended, draft, assist }): HelpRow => {
    return { id: visit, at: startedAt, month: null, open: ended === null, draft, ...assist };
  });
  const elsewhere = away.map(({ id, at, staff: code, said, corrections }): HelpRow => {
    return { id, at, month: day.slice(0, 7), open: false, draft: null, staff: code, said, corrections };
  });
  return [...atKiosk, ...elsewhere].toSorted((one, other) => other.at.localeCompare(one.at));
}

function firstOf(saying: Saying): HelpValue {
  if (saying.kind === 'new') return AWAY_VALUE;
  const { said, draft } = saying.row;
  if (said !== null) return valueOfSaid(said);
  return draft === null ? AWAY_VALUE : valueOfDraft(draft);
}
