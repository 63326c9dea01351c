import type { SlipDocument } from '#core/slip/document.ts';
import type { SlipFit } from '#core/slip/fit.ts';
import type { QrModules } from '#core/slip/qr.ts';
import { SheetA5 } from './SheetA5.tsx';
import { SheetRoll } from './SheetRoll.tsx';

export interface SheetProps {
  readonly slip: SlipDocument;
  readonly fit: SlipFit;
  readonly modules: QrModules;
}

/** A slip in the form of its paper. */
export function SlipSheet(props: SheetProps) {
  return props.slip.paper === 'a5' ? <SheetA5 {...props} /> : <SheetRoll {...props} />;
}
