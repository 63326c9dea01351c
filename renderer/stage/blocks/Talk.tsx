import type { LeafBlock } from '#core/content/block.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { Pressable } from '../Pressable.tsx';
import { useStage } from '../stage-context.ts';
import styles from './Talk.module.css';

type Of<Kind extends LeafBlock['kind']> = { readonly block: Extract<LeafBlock, { kind: Kind }> };

/** A talk with somebody, or messages of the network: theirs on the left, mine on the right, what may be answered below. */
export function ChatBlock({ block }: Of<'chat'>) {
  const { pick } = useStage();
  const { t } = useLanguage();
  const name = pick(block.from);
  return (
    <div className={styles['chat']} data-look={block.look}>
      <p className={styles['from']}>{name}</p>
      <ol>
        {block.messages.map((message) => (
          <li key={message.id} data-from={message.from}>
            <p>
              <span className="visually-hidden">{message.from === 'me' ? t('kinds.me') : t('kinds.them', { name })}: </span>
              {pick(message.text)}
            </p>
            {message.link !== undefined && (
              <Pressable kind="tap" target={`${block.id}/${message.id}`} look={styles['link']}>
                {pick(message.link)}
              </Pressable>
            )}
          </li>
        ))}
      </ol>
      {block.replies.length > 0 && (
        <div className={styles['replies']}>
          {block.replies.map((reply) => (
            <Pressable key={reply.id} kind="tap" target={`${block.id}/${reply.id}`} look={styles['reply']}>
              {pick(reply.label)}
            </Pressable>
          ))}
        </div>
      )}
    </div>
  );
}

/** A call: who says they call, from what number, and what can be done about it. */
export function CallBlock({ block }: Of<'call'>) {
  const { pick } = useStage();
  const { t } = useLanguage();
  return (
    <div className={styles['call']} role="group" aria-label={t('kinds.call')}>
      <span className={styles['face']} aria-hidden="true">
        <Icon of={icons.incoming} />
      </span>
      <p className={styles['caller']}>{pick(block.caller)}</p>
      <p className={styles['number']}>{pick(block.number)}</p>
      {block.says !== undefined && <p className={styles['says']}>{pick(block.says)}</p>}
      <div className={styles['actions']}>
        {block.actions.map((action) => (
          <Pressable key={action.id} kind="tap" target={`${block.id}/${action.id}`} look={styles[action.look]}>
            <Icon of={action.look === 'answer' ? icons.answer : icons.hangUp} />
            <span>{pick(action.label)}</span>
          </Pressable>
        ))}
      </div>
    </div>
  );
}
