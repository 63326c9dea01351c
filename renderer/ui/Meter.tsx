import styles from './Meter.module.css';

/** How many of a few questions are answered; the words beside it say the same. */
export function Meter({ filled, total }: { readonly filled: number; readonly total: number }) {
  return (
    <span className={styles['meter']} aria-hidden="true">
      {Array.from({ length: total }, (_, index) => (
        <i key={index} data-on={index < filled || undefined} />
      ))}
    </span>
  );
}
