import { Suspense, useContext, useState } from 'react';
import { Covered } from './covered.ts';
import type { DialogProps } from './Dialog.tsx';
import { lazyPart } from './lazy-part.ts';

/** Fetched soon after the first load, and put up when the first question is asked: most visits never see one. */
const { Part: Dialog, bring } = lazyPart(async () => (await import('./Dialog.tsx')).Dialog);

export const bringDialog = bring;

/** The dialog, whose code comes apart from the first load. */
export function LazyDialog(props: DialogProps) {
  const covered = useContext(Covered);
  const [wanted, setWanted] = useState(props.open);
  if (props.open && !wanted) setWanted(true);
  return wanted ? (
    <Suspense>
      <Dialog {...props} open={props.open && !covered} />
    </Suspense>
  ) : null;
}
