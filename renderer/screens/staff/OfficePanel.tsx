import type { PanelProps } from './PrinterPanel.tsx';
import { OfficeFields } from './OfficeFields.tsx';
import { PlacesPart } from './PlacesPart.tsx';
import styles from './Staff.module.css';

const BOTH = ['chi-bo', 'khu'] as const;
const all = (): boolean => true;

/** What only the office knows: counters, hours, phones, local fees, and its places. */
export function OfficePanel(props: PanelProps) {
  return (
    <div className={styles['parts']}>
      <OfficeFields {...props} asked={all} />
      <PlacesPart {...props} kinds={BOTH} />
    </div>
  );
}
