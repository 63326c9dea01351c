import type { Fields, Lines } from '#core/sheet/sheet.ts';
import styles from './OfficeSheet.module.css';

/** Label and value, one a line; a dotted line where the hand fills it. */
export function SheetFields({ fields }: { readonly fields: Fields }) {
  return (
    <dl className={styles['fields']}>
      {fields.rows.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd data-blank={value === null || undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Dotted lines to write on. The first begins behind the label. */
export function SheetLines({ lines }: { readonly lines: Lines }) {
  return (
    <div className={styles['lines']}>
      {Array.from({ length: lines.count }, (_, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- all alike
        <p key={index}>
          {index === 0 && lines.label}
          <i />
        </p>
      ))}
    </div>
  );
}
