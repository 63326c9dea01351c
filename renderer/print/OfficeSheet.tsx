import type { Sheet } from '#core/sheet/sheet.ts';
import { SheetBlockView } from './SheetBlockView.tsx';
import styles from './OfficeSheet.module.css';

/** A paper of the office, as long as it is; its pages end by the rules of its blocks. */
export function OfficeSheet({ sheet }: { readonly sheet: Sheet }) {
  return (
    <main className={styles['sheet']} data-size={sheet.size}>
      {sheet.blocks.map((block, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- drawn once, never changed
        <SheetBlockView key={index} block={block} language={sheet.language} />
      ))}
    </main>
  );
}
