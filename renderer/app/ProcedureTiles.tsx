import type { ProcedureCard } from '#core/contract/content-calls.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Pager } from '#renderer/ui/Pager.tsx';
import { Tile } from '#renderer/ui/Tile.tsx';
import { contentIcon } from '#renderer/ui/icons/content-icons.ts';
import { useKiosk } from './kiosk-context.tsx';
import styles from './ProcedureTiles.module.css';
import { tilePages, type TileGroup } from './tile-pages.ts';
import { useActions } from './use-actions.ts';
import { useTileRoom } from './use-rows-that-fit.ts';

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly TileGroup<ProcedureCard>[];
  /** Which page of the list; one that is not there is the last. */
  readonly page: number;
  /** Goes to another page of the list. */
  readonly onTurn: (page: number) => void;
}

/** Subjects to choose from, as tiles; used by every list of them. What does not fit stands on a further page. */
export function ProcedureTiles({ title, lead, groups, page, onTurn }: Props) {
  const { t, pick } = useLanguage();
  const { look } = useKiosk();
  const { go, back } = useActions();
  const pages = tilePages(groups, useTileRoom(look.layout));
  const at = Math.min(page, pages.length - 1);
  const later = (pages[at + 1] ?? []).flatMap(({ items }) => items);
  return (
    <div className={styles['list']}>
      <header>
        <h1>{title}</h1>
        <p>{lead}</p>
      </header>
      <div className={styles['groups']}>
        {pages[at]?.map((group) => (
          <section key={group.title}>
            {group.title !== null && <h2>{group.title}</h2>}
            <div className={styles['tiles']}>
              {group.items.map((card) => (
                <Tile
                  key={card.id}
                  icon={contentIcon(card.icon)}
                  name={pick(card.name)}
                  examples={pick(card.summary)}
                  tone={card.area === 'skills' || card.lesson !== undefined ? 'practice' : 'normal'}
                  onPress={() => go({ name: 'procedure', id: card.id })}
                />
              ))}
            </div>
          </section>
        ))}
      </div>
      {pages.length > 1 && (
        <div className={styles['pages']}>
          {at > 0 && (
            <Pager direction="back" onPress={back}>
              {t('catalogue.previous')}
            </Pager>
          )}
          {later.length > 0 && (
            <Pager onPress={() => onTurn(at + 1)}>
              {t('catalogue.more', {
                names: later
                  .slice(0, look.layout === 'normal' ? 2 : 1)
                  .map((card) => pick(card.name))
                  .join(', '),
              })}
            </Pager>
          )}
        </div>
      )}
    </div>
  );
}
