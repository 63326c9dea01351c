import { lazy, Suspense, useContext, useState } from 'react';
import { Covered } from './covered.ts';
import type { DialogProps } from './Dialog.tsx';

const Dialog = lazy(async () => ({ default: (await import('./Dialog.tsx')).Dialog }));

/** The dialog, loaded when the first question is asked: most visits never see one. */
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
