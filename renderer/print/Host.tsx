import { Fragment } from 'react';

/** A host that breaks only after its dots, so that no part of it can be misread. */
export function Host({ host }: { readonly host: string }) {
  return host.split('.').map((part, index, parts) => (
    <Fragment key={parts.slice(0, index + 1).join('.')}>
      {index < parts.length - 1 ? `${part}.` : part}
      <wbr />
    </Fragment>
  ));
}
