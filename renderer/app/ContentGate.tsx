import type { ReactNode } from 'react';
import { ContentMissing } from './ContentMissing.tsx';
import { Waiting } from './Waiting.tsx';
import type { Loaded } from './use-content.ts';

/** Draws a screen once its content is there; otherwise says kindly what is the matter. */
export function ContentGate<Value>({
  loaded,
  children,
}: {
  readonly loaded: Loaded<Value>;
  readonly children: (value: Value) => ReactNode;
}) {
  switch (loaded.status) {
    case 'ready':
      return children(loaded.value);
    case 'missing':
      return <ContentMissing />;
    case 'unreachable':
      return <Waiting reconnecting />;
    case 'loading':
      return <Waiting />;
  }
}
