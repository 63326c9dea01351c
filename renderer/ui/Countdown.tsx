import styles from './Countdown.module.css';

/** A ring of teeth, one a second; the number inside says the same. */
export function Countdown({ left, total, label }: { readonly left: number; readonly total: number; readonly label: string }) {
  return (
    <svg className={styles['ring']} viewBox="-100 -100 200 200" role="img" aria-label={label}>
      {Array.from({ length: total }, (_, index) => (
        <path
          key={index}
          className={index < left ? styles['on'] : styles['off']}
          d="M-4-96h8l-2 20h-4z"
          transform={`rotate(${(index * 360) / total})`}
        />
      ))}
      <text y="22" textAnchor="middle">
        {left}
      </text>
    </svg>
  );
}
