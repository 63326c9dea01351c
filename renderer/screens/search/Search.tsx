import { useEffect, useState } from 'react';
import type { Catalogue } from '#core/contract/content-calls.ts';
import { ContentGate } from '#renderer/app/ContentGate.tsx';
import { guideCounter } from '#renderer/app/guide-counter.ts';
import { useKiosk, useVisit } from '#renderer/app/kiosk-context.tsx';
import { useSearchRecord } from '#renderer/app/use-activity.ts';
import { useActions } from '#renderer/app/use-actions.ts';
import { useCatalogue } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Keyboard } from '#renderer/ui/Keyboard.tsx';
import { ResultRow } from '#renderer/ui/ResultRow.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useDraft } from '#renderer/ui/use-draft.ts';
import { createSearchIndex, type Hit, type SearchIndex } from './search-index.ts';
import { useWhy } from './use-why.ts';
import styles from './Search.module.css';

export function Search() {
  const loaded = useCatalogue();
  return <ContentGate loaded={loaded}>{(catalogue) => <SearchPage catalogue={catalogue} />}</ContentGate>;
}

/** The index is built when the screen opens and kept while the content is the same. */
function useIndex(catalogue: Catalogue): SearchIndex {
  const [index, setIndex] = useState(() => createSearchIndex(catalogue.procedures));
  useEffect(() => setIndex(createSearchIndex(catalogue.procedures)), [catalogue]);
  return index;
}

function SearchPage({ catalogue }: { readonly catalogue: Catalogue }) {
  const { t, language } = useLanguage();
  const { office } = useKiosk();
  const { state } = useVisit();
  const { go, back, setKeyboard } = useActions();
  const draft = useDraft();
  const index = useIndex(catalogue);
  const words = draft.text.trim();
  const hits = words === '' ? [] : index.search(words, language);
  const near = words !== '' && hits.length === 0 ? index.near(words, language) : [];
  const recordSearch = useSearchRecord();
  const open = (hit: Hit, found: boolean): void => {
    recordSearch(found);
    go({ name: 'procedure', id: hit.card.id });
  };
  const first = hits[0];
  return (
    <Screen material="paper" onBack={back} crumb={t('search.title')}>
      <h1 className="visually-hidden">{t('search.title')}</h1>
      <div className={styles['search']}>
        <TextField
          label={t('search.label')}
          placeholder={t('search.placeholder')}
          draft={draft}
          mode="letters"
          state="focus"
          icon={icons.search}
          {...(words === '' ? {} : { note: t('search.count', { count: hits.length }) })}
          onEnter={() => first !== undefined && open(first, true)}
        />
        <p className={styles['telex']} lang="vi">
          <b>{t('search.telex')}</b> {t('search.telexMore')} <kbd>aa</kbd> â <kbd>dd</kbd> đ <kbd>ow</kbd> ơ <kbd>s</kbd> sắc{' '}
          <kbd>f</kbd> huyền
        </p>
        <div className={styles['results']} role="status" aria-live="polite">
          {words === '' && <p className={styles['start']}>{t('search.start')}</p>}
          <Rows hits={hits} onOpen={(hit) => open(hit, true)} />
          {words !== '' && hits.length === 0 && (
            <div className={styles['none']}>
              <p>
                <b>{t('search.none')}</b> {near.length > 0 && t('search.near')}{' '}
                {t('search.nearStaff', { counter: guideCounter(office, t) })}
              </p>
              <Rows hits={near} onOpen={(hit) => open(hit, false)} />
            </div>
          )}
        </div>
        <div className={styles['keys']}>
          <Keyboard
            mode="letters"
            order={state.preferences.keyboard}
            onOrder={setKeyboard}
            onKey={draft.press}
            action={t('search.go')}
            actionIcon={icons.search}
            onAction={() => first !== undefined && open(first, true)}
          />
        </div>
      </div>
    </Screen>
  );
}

function Rows({ hits, onOpen }: { readonly hits: readonly Hit[]; readonly onOpen: (hit: Hit) => void }) {
  const { pick } = useLanguage();
  const why = useWhy();
  return (
    <ul className={styles['rows']}>
      {hits.map((hit) => (
        <li key={hit.card.id}>
          <ResultRow
            title={hit.title}
            detail={[pick(hit.card.summary), why(hit)].filter((text) => text !== '').join(' · ')}
            onPress={() => onOpen(hit)}
          />
        </li>
      ))}
    </ul>
  );
}
