import type { LeafBlock } from '#core/content/block.ts';
import { useStage } from '../stage-context.ts';
import styles from './blocks.module.css';

type Of<Kind extends LeafBlock['kind']> = { readonly block: Extract<LeafBlock, { kind: Kind }> };

export function HeadingBlock({ block }: Of<'heading'>) {
  const { pick } = useStage();
  return <h2 className={styles['heading']}>{pick(block.text)}</h2>;
}

export function TextBlock({ block }: Of<'text'>) {
  const { pick } = useStage();
  return <p className={styles['text']}>{pick(block.text)}</p>;
}

export function NoticeBlock({ block }: Of<'notice'>) {
  const { pick } = useStage();
  return (
    <p className={styles['notice']} data-tone={block.tone}>
      {pick(block.text)}
    </p>
  );
}

export function WaitingBlock({ block }: Of<'waiting'>) {
  const { pick } = useStage();
  return (
    <p className={styles['waiting']}>
      <span className={styles['dots']} aria-hidden="true" />
      {pick(block.text)}
    </p>
  );
}

/** Where the portal says one is: numbers on a band, the present one bold. */
export function StepperBlock({ block }: Of<'stepper'>) {
  const { pick } = useStage();
  return (
    <ol className={styles['stepper']}>
      {block.items.map((item, index) => (
        <li
          key={item.vi}
          aria-current={index + 1 === block.current ? 'step' : undefined}
          data-done={index + 1 <= block.current || undefined}
        >
          <i aria-hidden="true">{index + 1}</i>
          <span>{pick(item)}</span>
        </li>
      ))}
    </ol>
  );
}

export function SummaryBlock({ block }: Of<'summary'>) {
  const { pick } = useStage();
  return (
    <dl className={styles['summary']}>
      {block.rows.map((row) => (
        <div key={row.label.vi}>
          <dt>{pick(row.label)}</dt>
          <dd>{pick(row.value)}</dd>
        </div>
      ))}
    </dl>
  );
}
