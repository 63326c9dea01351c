import { Icon } from './Icon.tsx';
import { icons } from './icons/icons.ts';
import { usePress } from './use-press.ts';
import styles from './ResultRow.module.css';

interface ResultRowProps {
  readonly title: readonly { readonly text: string; readonly matched: boolean }[];
  readonly detail: string;
  readonly onPress: () => void;
}

/** One search result, with what matched on gold. */
export function ResultRow({ title, detail, onPress }: ResultRowProps) {
  const press = usePress(onPress);
  return (
    <button type="button" className={styles['row']} {...press}>
      <span>
        <b>{title.map((piece, index) => (piece.matched ? <mark key={index}>{piece.text}</mark> : piece.text))}</b>
        <span data-shortened>{detail}</span>
      </span>
      <Icon of={icons.caret} />
    </button>
  );
}
