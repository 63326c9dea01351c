import type { ComponentType } from 'react';
import { ContentGate } from './ContentGate.tsx';
import { useProcedure } from './use-content.ts';

type Page = ComponentType<{ readonly id: string }>;

/** A subject opens as what it is: a procedure with its papers, or a lesson with its parts. */
export function Subject({ id, Procedure, Lesson }: { readonly id: string; readonly Procedure: Page; readonly Lesson: Page }) {
  const loaded = useProcedure(id);
  return (
    <ContentGate loaded={loaded}>
      {({ procedure }) => (procedure.lesson === undefined ? <Procedure id={id} /> : <Lesson id={id} />)}
    </ContentGate>
  );
}
