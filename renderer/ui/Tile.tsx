import type { ArtName } from '#core/content/art-names.ts';
import { Drawing } from './Drawing.tsx';
import type { IconData } from './Icon.tsx';
import { Medallion } from './Medallion.tsx';
import { usePress } from './use-press.ts';
import styles from './Tile.module.css';

interface TileProps {
  readonly icon: IconData;
  /** A drawing in place of the icon. */
  readonly art?: ArtName | undefined;
  readonly name: string;
  readonly examples: string;
  readonly tone?: 'normal' | 'quiet' | 'practice';
  /** What there is not yet, in words. Such a tile lies flat: it is no block to press, and a touch only says the same at length. */
  readonly chip?: string;
  readonly onPress: () => void;
}

/** A choice among a few: picture, name, examples; the whole tile presses. */
export function Tile({ icon, art, name, examples, tone = 'normal', chip, onPress }: TileProps) {
  const press = usePress(onPress);
  return (
    <button type="button" className={styles['tile']} data-flat={chip !== undefined || undefined} {...press}>
      {art === undefined ? (
        <Medallion icon={icon} tone={tone} />
      ) : (
        <span className={styles['drawing']} data-tone={tone}>
          <Drawing of={art} />
        </span>
      )}
      <span className={styles['words']}>
        <b>{name}</b>
        <span>{examples}</span>
        {chip !== undefined && <i>{chip}</i>}
      </span>
    </button>
  );
}
