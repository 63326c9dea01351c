import { useLanguage } from '#renderer/language/context.tsx';
import type { Hit } from './search-index.ts';

/** Why a result is there, when its title does not already show it. */
export function useWhy(): (hit: Hit) => string {
  const { t } = useLanguage();
  return ({ why }) => {
    switch (why.kind) {
      case 'title':
        return '';
      case 'code':
        return t('search.whyCode', { code: why.code });
      case 'keyword':
        return t('search.whyKeyword', { word: why.keyword });
      case 'inside':
        return t('search.whyInside');
    }
  };
}
