import type { Picture } from '#core/resume/pictures.ts';
import { KeptPicture } from './KeptPicture.tsx';
import styles from './PictureTile.module.css';
import { usePress } from './use-press.ts';

interface PictureTileProps {
  readonly of: Picture;
  readonly name: string;
  /** Already taken: it stays, and cannot be taken twice. */
  readonly chosen: boolean;
  readonly onPress: () => void;
}

/** One picture of a code to choose from. */
export function PictureTile({ of, name, chosen, onPress }: PictureTileProps) {
  const press = usePress(() => {
    if (!chosen) onPress();
  });
  return (
    <button type="button" className={styles['tile']} aria-disabled={chosen || undefined} aria-pressed={chosen} {...press}>
      <KeptPicture of={of} />
      <span>{name}</span>
    </button>
  );
}
