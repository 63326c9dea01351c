import { memo, useMemo, useState } from 'react';
import { WHY_TIENG } from '#core/content/reading-rules.ts';
import { COACH_TIENG, SENTENCE_TIENG } from '#core/vietnamese/reading.ts';
import { MarkedText } from '#renderer/ui/MarkedText.tsx';
import { useWords } from '../language/words.tsx';
import { Pick } from '../parts/Pick.tsx';
import { Segments } from '../parts/Segments.tsx';
import tables from '../parts/tables.module.css';
import { MESSAGE_KINDS, type Lines, type MessageRow } from '../wire.ts';
import { EaseMark, LongText, MeasureCell } from './measures.tsx';
import { rowsFor, type Wanted } from './rows.ts';
import styles from './MessageTable.module.css';

interface Props {
  readonly messages: readonly MessageRow[];
  readonly show: (lines: Lines) => void;
}

/** Every text of a lesson with its length, so that what is hard to read is found and mended. */
export function MessageTable({ messages, show }: Props) {
  const { t } = useWords();
  const [wanted, setWanted] = useState<Wanted>({ kind: 'all', onlyOver: false, order: 'written' });
  const rows = rowsFor(messages, wanted);
  // A row keeps its own through every order: hundreds of them are moved, not made anew.
  const places = useMemo(() => new Map(messages.map((row, index) => [row, index])), [messages]);
  const over = messages.filter(({ ease }) => ease === 'over').length;
  const kinds = ['all', ...MESSAGE_KINDS] as const;
  return (
    <>
      <div className={styles['tools']}>
        <Segments
          label={t('messages.order')}
          options={(['written', 'hardest'] as const).map((order) => ({ value: order, label: t(`messages.${order}`) }))}
          chosen={wanted.order}
          onChoose={(order) => setWanted({ ...wanted, order })}
        />
        <Pick
          label={t('messages.which')}
          options={kinds.map((kind) => ({ value: kind, label: t(`messages.${kind}`) }))}
          chosen={wanted.kind}
          onChoose={(kind) => setWanted({ ...wanted, kind })}
        />
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={wanted.onlyOver}
            onChange={(event) => setWanted({ ...wanted, onlyOver: event.target.checked })}
          />
          {t('messages.onlyOver', { count: over })}
        </label>
        <p role="status">{t('messages.count', { shown: rows.length, count: messages.length })}</p>
      </div>
      <p className={styles['lead']}>{t('messages.lead', { coach: COACH_TIENG, other: SENTENCE_TIENG, why: WHY_TIENG })}</p>
      <div className={tables['scroll']} data-scrolls tabIndex={0} role="region" aria-label={t('messages.title')}>
        {rows.length === 0 ? (
          <p>{t('messages.noneShown')}</p>
        ) : (
          <table className={`${tables['table'] ?? ''} ${styles['table'] ?? ''}`}>
            <thead>
              <tr>
                <th scope="col">{t('messages.place')}</th>
                <th scope="col">{t('messages.ease')}</th>
                <th scope="col">{t('messages.vi')}</th>
                <th scope="col" data-number>
                  {t('messages.tieng')}
                </th>
                <th scope="col" data-number>
                  {t('messages.words')}
                </th>
                <th scope="col">{t('messages.en')}</th>
                <th scope="col" data-number>
                  {t('messages.words')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={places.get(row)} row={row} show={show} />
              ))}
            </tbody>
          </table>
        )}
      </div>
    </>
  );
}

/** What a text belongs to, without the name of the lender: that stands below. */
function ownName({ of, borrowedFrom }: MessageRow): string {
  return borrowedFrom !== null && of.startsWith(`${borrowedFrom}.`) ? of.slice(borrowedFrom.length + 1) : of;
}

const Row = memo(function TextRow({ row, show }: { readonly row: MessageRow; readonly show: Props['show'] }) {
  const { t } = useWords();
  return (
    <tr data-over={row.ease === 'over' || undefined}>
      <th scope="row">
        <button type="button" onClick={() => show(row.lines)}>
          {row.of !== '' && <code>{ownName(row)}</code>} <b>{row.field}</b>
        </button>
        <small>{t(`messages.${row.kind}`)}</small>
        {row.borrowedFrom !== null && <small>{t('map.borrowed', { lender: row.borrowedFrom })}</small>}
      </th>
      <td>
        <EaseMark ease={row.ease} />
      </td>
      <td lang="vi">
        <LongText row={row} />
      </td>
      <MeasureCell measure={row.longest} />
      <MeasureCell measure={row.words.vi} />
      <td lang="en">
        <MarkedText text={row.text.en} />
      </td>
      <MeasureCell measure={row.words.en} />
    </tr>
  );
});
