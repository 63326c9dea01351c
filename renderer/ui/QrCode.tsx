import styles from './QrCode.module.css';

/** Quiet zone around a QR, in modules. */
const QUIET = 4;

/** A QR drawn from its modules as one path: sharp at any size, no picture file. */
export function QrCode({ modules, label }: { readonly modules: readonly (readonly boolean[])[]; readonly label: string }) {
  const size = modules.length + 2 * QUIET;
  return (
    <svg className={styles['qr']} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={qrPath(modules)} fill="#211613" />
    </svg>
  );
}

/** Runs of dark modules in a row become one rectangle each. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  const pieces: string[] = [];
  for (const [y, row] of modules.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const start = x;
      while (row[x + 1] === true) x += 1;
      const length = x - start + 1;
      pieces.push(`M${start + QUIET} ${y + QUIET}h${length}v1h-${length}z`);
    }
  }
  return pieces.join('');
}
