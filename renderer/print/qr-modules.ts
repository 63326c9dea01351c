import { create } from 'qrcode';

/** The dark modules of a QR, row by row, level Q (a quarter may be lost), without quiet zone. */
export function qrModules(address: string): readonly (readonly boolean[])[] {
  const { modules } = create(address, { errorCorrectionLevel: 'Q' });
  return Array.from({ length: modules.size }, (_, y) => Array.from({ length: modules.size }, (__, x) => modules.get(y, x) === 1));
}
