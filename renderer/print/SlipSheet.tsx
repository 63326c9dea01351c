import type { SlipDocument } from '#core/slip/document.ts';
import type { SlipFit } from '#core/slip/fit.ts';
import { isRoll } from '#core/slip/paper-sizes.ts';
import type { QrModules } from '#core/slip/qr.ts';
import { SheetPage } from './SheetPage.tsx';
import { SheetRoll } from './SheetRoll.tsx';

export interface SheetProps {
  readonly slip: SlipDocument;
  readonly fit: SlipFit;
  readonly modules: QrModules;
}

/** A slip in the form of its paper. */
export function SlipSheet(props: SheetProps) {
  const { paper } = props.slip;
  return isRoll(paper) ? <SheetRoll {...props} roll={paper} /> : <SheetPage {...props} />;
}
