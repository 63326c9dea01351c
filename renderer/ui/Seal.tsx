import styles from './Seal.module.css';

/** The seal of a finished practice: its rings draw outward once. Not a certificate, and nothing like an official seal. */
export function Seal() {
  return <span className={styles['seal']} data-seal aria-hidden="true" />;
}
