import type { ProcedureCard } from '#core/contract/content-calls.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Tile } from '#renderer/ui/Tile.tsx';
import { contentIcon } from '#renderer/ui/icons/content-icons.ts';
import styles from './ProcedureTiles.module.css';
import { useActions } from './use-actions.ts';

/** Procedures to choose from, as tiles; used by every list of them. */
export function ProcedureTiles({
  title,
  lead,
  cards,
}: {
  readonly title: string;
  readonly lead: string;
  readonly cards: readonly ProcedureCard[];
}) {
  const { pick } = useLanguage();
  const { go } = useActions();
  return (
    <div className={styles['list']}>
      <header>
        <h1>{title}</h1>
        <p>{lead}</p>
      </header>
      <div className={styles['tiles']}>
        {cards.map((card) => (
          <Tile
            key={card.id}
            icon={contentIcon(card.icon)}
            name={pick(card.name)}
            examples={pick(card.summary)}
            tone={card.area === 'skills' ? 'practice' : 'normal'}
            onPress={() => go({ name: 'procedure', id: card.id })}
          />
        ))}
      </div>
    </div>
  );
}
