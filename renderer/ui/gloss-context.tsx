import { createContext, Suspense, useContext, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Gloss } from '#core/content/gloss.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Covered } from './covered.ts';
import { createGlossStore, type GlossStore } from './gloss-store.ts';
import { lazyPart } from './lazy-part.ts';

export const NO_GLOSSES: readonly Gloss[] = [];

/** The glosses of the content; none while they are on their way. */
export const GlossesContext = createContext<readonly Gloss[]>(NO_GLOSSES);

interface Scope {
  readonly store: GlossStore;
  /** Shows what these words mean. */
  readonly open: (ids: readonly string[]) => void;
}

const ScopeContext = createContext<Scope | null>(null);

/** The screen a text stands on; null outside one, where nothing is underlined. */
export const useGlossScope = (): Scope | null => useContext(ScopeContext);

const { Part: GlossDialog, bring } = lazyPart(async () => (await import('./GlossDialog.tsx')).GlossDialog);

export const bringGlossDialog = bring;

const never = (): (() => void) => () => {};

/** Ids of the listed words on this screen that have a name in the language. */
export function useWordsHere(): readonly string[] {
  const glosses = useContext(GlossesContext);
  const scope = useGlossScope();
  const { language } = useLanguage();
  const listed = useSyncExternalStore(scope?.store.subscribe ?? never, () => scope?.store.listed() ?? '');
  return useMemo(
    () => listed.split(' ').filter((id) => glosses.some((gloss) => gloss.id === id && wordOf(gloss, language) !== undefined)),
    [listed, glosses, language],
  );
}

const wordOf = ({ words, en }: Gloss, language: 'vi' | 'en'): string | undefined => (language === 'vi' ? words : en)[0];

interface ScopeProps {
  readonly children: ReactNode;
  /** Told while a meaning is being read: whatever goes by itself should wait. */
  readonly onReading?: ((reading: boolean) => void) | undefined;
}

/** One screen's listed words: underlined once, and explained in one dialog. */
export function GlossScope({ children, onReading }: ScopeProps) {
  const glosses = useContext(GlossesContext);
  const covered = useContext(Covered);
  const { language, pick } = useLanguage();
  const [store] = useState(createGlossStore);
  const [asked, setAsked] = useState<{ readonly ids: readonly string[]; readonly open: boolean } | null>(null);
  const scope = useMemo<Scope>(() => ({ store, open: (ids) => setAsked({ ids, open: true }) }), [store]);
  // In the other language a word may need no explaining: then there is nothing to read.
  const entries = (asked?.ids ?? []).flatMap((id) => {
    const gloss = glosses.find((other) => other.id === id);
    const word = gloss === undefined ? undefined : wordOf(gloss, language);
    return gloss === undefined || word === undefined ? [] : [{ id, word, meaning: pick(gloss.gloss) }];
  });
  const reading = asked?.open === true && entries.length > 0;
  useEffect(() => onReading?.(reading), [onReading, reading]);
  // What another language closed does not open again with the first.
  useEffect(() => {
    if (!reading) setAsked((former) => former && { ...former, open: false });
  }, [reading]);
  return (
    <ScopeContext value={scope}>
      {children}
      {asked !== null && (
        <Suspense>
          <GlossDialog open={reading && !covered} entries={entries} onClose={() => setAsked({ ...asked, open: false })} />
        </Suspense>
      )}
    </ScopeContext>
  );
}
