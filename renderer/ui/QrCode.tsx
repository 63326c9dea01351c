import { qrPath, qrSide, type QrModules } from '#core/slip/qr.ts';
import styles from './QrCode.module.css';

/** A QR drawn from its modules as one path: sharp at any size, no picture file. */
export function QrCode({ modules, label }: { readonly modules: QrModules; readonly label: string }) {
  const size = qrSide(modules);
  return (
    <svg className={styles['qr']} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={qrPath(modules)} fill="#211613" />
    </svg>
  );
}
