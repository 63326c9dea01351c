import type { CSSProperties } from 'react';
import type { Sheet } from '#core/sheet/sheet.ts';
import { SheetBlockView } from './SheetBlockView.tsx';
import card from './SheetCard.module.css';
import handout from './Handout.module.css';
import styles from './OfficeSheet.module.css';

interface Props {
  readonly sheet: Sheet;
  /** Of a handout: its letters in points. */
  readonly letters?: number;
}

/** A paper of the office, as long as it is and as often as it is asked for; its pages end by the rules of its blocks. */
export function OfficeSheet({ sheet, letters }: Props) {
  const { blocks, copies = 1, language, look, size } = sheet;
  const looks =
    look === 'cards' ? card['cards'] : look === 'handout' ? `${styles['sheet']} ${handout['handout']}` : styles['sheet'];
  const style: CSSProperties | undefined = letters === undefined ? undefined : { fontSize: `${letters}pt` };
  return (
    <main className={looks} data-size={size} style={style}>
      {Array.from({ length: copies }, (_, copy) => (
        // oxlint-disable-next-line react/no-array-index-key -- drawn once, never changed
        <section key={copy} className={styles['copy']}>
          {blocks.map((block, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- drawn once, never changed
            <SheetBlockView key={index} block={block} language={language} />
          ))}
        </section>
      ))}
    </main>
  );
}
