import type { ReactNode, Ref } from 'react';
import type { ArtName } from '#core/content/art-names.ts';
import { Button } from './Button.tsx';
import { Drawing } from './Drawing.tsx';
import { Icon } from './Icon.tsx';
import { icons } from './icons/icons.ts';
import styles from './PapersList.module.css';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly detail: ReactNode;
  readonly form: string;
  /** What it looks like, shown where words leave the room. */
  readonly art?: ArtName | undefined;
  /** Added by an answer: purple, and the detail says why. */
  readonly isNew: boolean;
  /** Need not be brought: it has no number. */
  readonly isSpare?: boolean;
}

interface PapersListProps {
  readonly title: string;
  readonly count: string;
  readonly empty: string;
  /** How many numbered rows come before the first shown. */
  readonly start: number;
  readonly rows: readonly Row[];
  readonly more?: { readonly label: string; readonly onPress: () => void };
  readonly legal?: string;
  readonly ref?: Ref<HTMLElement>;
}

/** The numbered list of papers to bring, and among them what need not be. */
export function PapersList({ title, count, empty, start, rows, more, legal, ref }: PapersListProps) {
  return (
    <section ref={ref} className={styles['papers']}>
      <header>
        <h2>{title}</h2>
        {count !== '' && <span>{count}</span>}
      </header>
      {count === '' && <p>{empty}</p>}
      <ol start={start + 1}>
        {numbered(rows, start).map(({ row, number }) => (
          <li
            key={row.id}
            value={number ?? undefined}
            data-new={row.isNew || undefined}
            data-spare={number === null || undefined}
          >
            <i aria-hidden="true">{number ?? <Icon of={icons.info} />}</i>
            {row.art !== undefined && (
              <u aria-hidden="true">
                <Drawing of={row.art} />
              </u>
            )}
            <span>
              <b>{row.name}</b>
              <span>{row.detail}</span>
            </span>
            <em>
              {row.isNew && <Icon of={icons.plus} />}
              {row.form}
            </em>
          </li>
        ))}
      </ol>
      {more !== undefined && (
        <Button kind="secondary" trailingIcon={icons.caret} onPress={more.onPress}>
          {more.label}
        </Button>
      )}
      {legal !== undefined && (
        <p className={styles['legal']}>
          <Icon of={icons.scales} />
          <span>{legal}</span>
        </p>
      )}
    </section>
  );
}

function numbered(rows: readonly Row[], start: number): readonly { readonly row: Row; readonly number: number | null }[] {
  let number = start;
  return rows.map((row) => ({ row, number: row.isSpare === true ? null : (number += 1) }));
}
