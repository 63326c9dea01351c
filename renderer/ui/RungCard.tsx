import { Icon, type IconData } from './Icon.tsx';
import { usePress } from './use-press.ts';
import styles from './RungCard.module.css';

interface RungCardProps {
  readonly number: number;
  readonly icon: IconData;
  readonly name: string;
  readonly body: string;
  /** How much the machine helps, 3 to 0. */
  readonly help: number;
  readonly helpLabel: string;
  readonly time: string;
  /** Ribbon on the card a first-timer should take; that card is the filled one. */
  readonly ribbon?: string;
  readonly off?: string;
  readonly onPress: () => void;
}

/** One rung of the ladder. */
export function RungCard({ number, icon, name, body, help, helpLabel, time, ribbon, off, onPress }: RungCardProps) {
  const press = usePress(() => {
    if (off === undefined) onPress();
  });
  return (
    <button
      type="button"
      className={styles['card']}
      data-first={ribbon !== undefined || undefined}
      data-off={off !== undefined || undefined}
      aria-disabled={off !== undefined || undefined}
      {...press}
    >
      {ribbon !== undefined && (
        <span className={styles['ribbon']} data-overlay>
          {ribbon}
        </span>
      )}
      <span className={styles['top']}>
        <i aria-hidden="true">{number}</i>
        <Icon of={icon} />
      </span>
      <b>{name}</b>
      <span className={styles['body']}>{off ?? body}</span>
      {/* What cannot be begun takes no time and has no help. */}
      {off === undefined && (
        <span className={styles['foot']}>
          <span>
            {helpLabel}
            <span className="visually-hidden"> {help}/3</span>
            <span className={styles['dots']} aria-hidden="true">
              {[1, 2, 3].map((dot) => (
                <i key={dot} data-on={dot <= help || undefined} />
              ))}
            </span>
          </span>
          <span>{time}</span>
        </span>
      )}
    </button>
  );
}
