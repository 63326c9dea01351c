import type { LeafBlock } from '#core/content/block.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { contentIcon } from '#renderer/ui/icons/content-icons.ts';
import { Pressable } from '../Pressable.tsx';
import { useStage } from '../stage-context.ts';
import styles from './Apps.module.css';

type Of<Kind extends LeafBlock['kind']> = { readonly block: Extract<LeafBlock, { kind: Kind }> };

/** Programs as a shop shows them: who made each is said as plainly as its name. */
export function AppsBlock({ block }: Of<'apps'>) {
  const { pick } = useStage();
  const { t } = useLanguage();
  return (
    <ul className={styles['apps']}>
      {block.items.map((app) => (
        <li key={app.id}>
          <span className={styles['icon']} aria-hidden="true">
            <Icon of={contentIcon(app.icon)} />
          </span>
          <span className={styles['words']}>
            <b>{pick(app.name)}</b>
            <span>{pick(app.maker)}</span>
            <small>{pick(app.installs)}</small>
          </span>
          <Pressable
            kind="tap"
            target={`${block.id}/${app.id}`}
            look={styles['install']}
            label={t('kinds.install', { button: pick(app.button), name: pick(app.name) })}
          >
            {pick(app.button)}
          </Pressable>
        </li>
      ))}
    </ul>
  );
}

/** What a bank shows before money goes: how much first, then to whom and what for. */
export function TransferBlock({ block }: Of<'transfer'>) {
  const { pick } = useStage();
  return (
    <div className={styles['transfer']}>
      <p>
        <span>{pick(block.label)}</span>
        <b>{pick(block.amount)}</b>
      </p>
      <dl>
        {block.rows.map((row) => (
          <div key={row.label.vi}>
            <dt>{pick(row.label)}</dt>
            <dd>{pick(row.value)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
