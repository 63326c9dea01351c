import type { Signatures } from '#core/sheet/sheet.ts';
import styles from './OfficeSheet.module.css';

/** Who signs, side by side, with room for the hand. */
export function SheetSignatures({ signatures }: { readonly signatures: Signatures }) {
  return (
    <div className={styles['signatures']}>
      {signatures.columns.map(({ role, hint, name }) => (
        <div key={role}>
          <b>{role}</b>
          {hint !== undefined && <em>{hint}</em>}
          <b className={styles['name']}>{name}</b>
        </div>
      ))}
    </div>
  );
}
