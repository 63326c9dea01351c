import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from './Button.tsx';
import { useGlossScope, useWordsHere } from './gloss-context.tsx';
import { icons } from './icons/icons.ts';

/** Explains every listed word of the screen; not there while the screen has none. */
export function GlossKey() {
  const { t } = useLanguage();
  const scope = useGlossScope();
  const words = useWordsHere();
  return scope === null || words.length === 0 ? null : (
    <Button kind="quiet" icon={icons.meaning} onPress={() => scope.open(words)}>
      {t('gloss.open')}
    </Button>
  );
}
