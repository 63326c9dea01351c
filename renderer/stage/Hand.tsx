import styles from './Pressable.module.css';

/** The pointing hand: stands beside the target, never over its label. Drawn by us, one outline and one fill. */
export function Hand({ moves = false }: { readonly moves?: boolean }) {
  return (
    <svg className={styles['hand']} data-hand data-moves={moves || undefined} viewBox="0 0 64 72" aria-hidden="true">
      <path d="M22 6c4 0 7 3 7 7v17l1-1c3-3 8-2 10 2 3-2 8-1 9 3 4-1 8 2 8 6v12c0 11-8 19-19 19h-4c-6 0-11-3-15-8L6 47c-3-4-1-9 3-10 2-1 5 0 6 2V13c0-4 3-7 7-7Z" />
    </svg>
  );
}
