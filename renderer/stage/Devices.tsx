import type { ReactNode } from 'react';
import styles from './Devices.module.css';

interface Props {
  readonly page: ReactNode;
  readonly phone: ReactNode;
  /** Which of the two is in hand: it has the room. */
  readonly on: 'page' | 'phone';
}

/** A page, a phone, or both: side by side, above each other where the screen stands upright. */
export function Devices({ page, phone, on }: Props) {
  const devices = page !== null && phone !== null ? 'both' : page !== null ? 'page' : 'phone';
  return (
    <div className={styles['area']} data-devices={devices} data-on={on}>
      {page}
      {phone}
    </div>
  );
}
