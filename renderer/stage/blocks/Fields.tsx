import type { LeafBlock } from '#core/content/block.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Pressable } from '../Pressable.tsx';
import { useStage } from '../stage-context.ts';
import styles from './blocks.module.css';

type Of<Kind extends LeafBlock['kind']> = { readonly block: Extract<LeafBlock, { kind: Kind }> };

/** A box to type in. What is typed never comes here: only sample data is shown. */
export function FieldBlock({ block }: Of<'field'>) {
  const { read, pick } = useStage();
  const { t } = useLanguage();
  const { text } = read(block.id);
  const shown = text !== null && block.input === 'secret' ? '•'.repeat(Math.min(12, [...text].length)) : text;
  return (
    <div className={styles['field']}>
      <span className={styles['label']}>{pick(block.label)}</span>
      <Pressable
        kind="type"
        target={block.id}
        look={styles['input']}
        label={`${pick(block.label)}: ${shown === null ? t('sim.empty') : block.input === 'secret' ? t('sim.done') : shown}`}
      >
        {shown ?? (
          <span className={styles['placeholder']}>{block.placeholder === undefined ? '\u00a0' : pick(block.placeholder)}</span>
        )}
      </Pressable>
    </div>
  );
}

/** Boxes for the digits of a code. */
export function CodeBlock({ block }: Of<'code'>) {
  const { read, pick } = useStage();
  const { t } = useLanguage();
  const { text } = read(block.id);
  const digits = text === null ? [] : [...(block.secret ? '•'.repeat(text.length) : text)];
  return (
    <div className={styles['field']}>
      <span className={styles['label']}>{pick(block.label)}</span>
      <Pressable
        kind="type"
        target={block.id}
        look={styles['code']}
        label={`${pick(block.label)}: ${text === null ? t('sim.empty') : t('sim.done')}`}
      >
        {Array.from({ length: block.length }, (_, index) => (
          <span key={index} className={styles['digit']}>
            {digits[index] ?? ''}
          </span>
        ))}
      </Pressable>
    </div>
  );
}

export function TickBlock({ block }: Of<'tick'>) {
  const { read, pick } = useStage();
  const { ticked } = read(block.id);
  return (
    <Pressable kind="tick" target={block.id} look={styles['tick']} as="checkbox" checked={ticked}>
      <span className={styles['box']} data-on={ticked || undefined} aria-hidden="true" />
      <span>{pick(block.label)}</span>
    </Pressable>
  );
}
