import type { PaperSize } from '#core/contract/shapes.ts';
import { moduleMillimetres, QUIET_ZONE, qrPath, qrSide, type QrModules } from '#core/slip/qr.ts';

/** The QR in ink, with its quiet zone, every module exactly as wide as the paper wants it. */
export function PrintedQr({
  modules,
  paper,
  label,
}: {
  readonly modules: QrModules;
  readonly paper: PaperSize;
  readonly label: string;
}) {
  const side = qrSide(modules);
  const unit = moduleMillimetres(modules, paper);
  const width = `${side * unit}mm`;
  return (
    <svg
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      style={{ display: 'block', inlineSize: width, blockSize: width, ['--quiet' as string]: `${QUIET_ZONE * unit}mm` }}
    >
      <path d={qrPath(modules)} fill="#000" />
    </svg>
  );
}
