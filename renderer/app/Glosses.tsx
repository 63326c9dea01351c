import type { ReactNode } from 'react';
import { GlossesContext, NO_GLOSSES } from '#renderer/ui/gloss-context.tsx';
import { useGlosses } from './use-content.ts';

/** Gives the screens the glosses of the content. Nothing waits for them: until they are there, no word is underlined. */
export function Glosses({ children }: { readonly children: ReactNode }) {
  const loaded = useGlosses();
  return <GlossesContext value={loaded.status === 'ready' ? loaded.value : NO_GLOSSES}>{children}</GlossesContext>;
}
