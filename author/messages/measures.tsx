import { Icon } from '#renderer/ui/Icon.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { MarkedText } from '#renderer/ui/MarkedText.tsx';
import { useWords } from '../language/words.tsx';
import tables from '../parts/tables.module.css';
import type { Ease, Measure, MessageRow } from '../wire.ts';

/** How a text reads, in a word; what is too long has a pencil, too. */
export function EaseMark({ ease }: { readonly ease: Ease }) {
  const { t } = useWords();
  return (
    <span className={tables[ease]}>
      {ease === 'over' && <Icon of={icons.pencil} />}
      {t(`messages.${ease}`)}
    </span>
  );
}

/** A length, with the most it may be where it is too much. */
export function MeasureCell({ measure }: { readonly measure: Measure }) {
  return (
    <td data-number>
      <MeasureText measure={measure} />
    </td>
  );
}

export function MeasureText({ measure: { count, limit } }: { readonly measure: Measure }) {
  const { t } = useWords();
  if (limit === null || count <= limit) return count;
  return (
    <b className={tables['over']}>
      {count}
      <span aria-hidden="true">/{limit}</span>
      <span className="visually-hidden">, {t('messages.most', { limit })}</span>
    </b>
  );
}

/** A text with its longest sentence underlined where that is too long. */
export function LongText({ row: { text, longest } }: { readonly row: Pick<MessageRow, 'text' | 'longest'> }) {
  const at = longest.limit !== null && longest.count > longest.limit ? text.vi.indexOf(longest.sentence) : -1;
  if (at < 0) return <MarkedText text={text.vi} />;
  const end = at + longest.sentence.length;
  return (
    <>
      <MarkedText text={text.vi.slice(0, at)} />
      <u>
        <MarkedText text={text.vi.slice(at, end)} />
      </u>
      <MarkedText text={text.vi.slice(end)} />
    </>
  );
}
