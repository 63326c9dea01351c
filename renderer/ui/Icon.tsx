import styles from './Icon.module.css';

export interface IconData {
  readonly paths: readonly { readonly d: string; readonly opacity: number }[];
}

/** A Phosphor icon. Always beside words, so it says nothing itself. */
export function Icon({ of }: { readonly of: IconData }) {
  return (
    <svg className={styles['icon']} viewBox="0 0 256 256" fill="currentColor" aria-hidden="true" focusable="false">
      {of.paths.map((path) => (
        <path key={path.d} d={path.d} opacity={path.opacity} />
      ))}
    </svg>
  );
}
