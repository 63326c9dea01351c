import type { Catalogue as Content } from '#core/contract/content-calls.ts';
import type { LifeEvent } from '#core/content/library.ts';
import { ContentGate } from '#renderer/app/ContentGate.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useCatalogue } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Pager } from '#renderer/ui/Pager.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { Tile } from '#renderer/ui/Tile.tsx';
import { contentIcon } from '#renderer/ui/icons/content-icons.ts';
import styles from './Catalogue.module.css';

/** At most six choices a view. */
const PER_PAGE = 6;

/** The life-event catalogue: "what is happening in your family?" */
export function Catalogue({ page }: { readonly page: number }) {
  const loaded = useCatalogue();
  return <ContentGate loaded={loaded}>{(content) => <Events content={content} page={page} />}</ContentGate>;
}

function Events({ content, page }: { readonly content: Content; readonly page: number }) {
  const { t, pick } = useLanguage();
  const { go, back } = useActions();
  const shown = content.lifeEvents.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
  const later = content.lifeEvents.slice((page + 1) * PER_PAGE);
  const open = (event: LifeEvent): void => {
    const inside = content.procedures.filter((procedure) => procedure.lifeEvents.includes(event.id));
    const [first] = inside;
    if (first === undefined) go({ name: 'content-missing', what: event.id });
    else if (inside.length === 1) go({ name: 'procedure', id: first.id });
    else go({ name: 'life-event', id: event.id });
  };
  return (
    <Screen material="paper" onBack={back} crumb={t('catalogue.crumb')}>
      <div className={styles['catalogue']}>
        <header>
          <h1>{t('catalogue.title')}</h1>
          <p>{t('catalogue.lead')}</p>
        </header>
        <div className={styles['tiles']}>
          {shown.map((event) => (
            <Tile
              key={event.id}
              icon={contentIcon(event.icon)}
              art={event.art}
              name={pick(event.name)}
              examples={pick(event.examples)}
              tone={event.tone}
              {...(content.procedures.some((procedure) => procedure.lifeEvents.includes(event.id))
                ? {}
                : { chip: t('catalogue.updating') })}
              onPress={() => open(event)}
            />
          ))}
        </div>
        {later.length > 0 ? (
          <Pager onPress={() => go({ name: 'catalogue', page: page + 1 })}>
            {t('catalogue.more', {
              names: later
                .slice(0, 3)
                .map((event) => pick(event.name))
                .join(', '),
            })}
          </Pager>
        ) : (
          page > 0 && (
            <Pager direction="back" onPress={back}>
              {t('catalogue.previous')}
            </Pager>
          )
        )}
      </div>
    </Screen>
  );
}
