import type { LeafBlock } from '#core/content/block.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { contentIcon } from '#renderer/ui/icons/content-icons.ts';
import { Pressable } from '../Pressable.tsx';
import { useStage } from '../stage-context.ts';
import styles from './blocks.module.css';

type Of<Kind extends LeafBlock['kind']> = { readonly block: Extract<LeafBlock, { kind: Kind }> };

export function ButtonBlock({ block }: Of<'button'>) {
  const { pick } = useStage();
  return (
    <Pressable kind="tap" target={block.id} look={styles[block.role]}>
      {block.icon !== undefined && <Icon of={contentIcon(block.icon)} />}
      <span>{pick(block.label)}</span>
    </Pressable>
  );
}

export function ListBlock({ block }: Of<'list'>) {
  const { pick } = useStage();
  return (
    <div className={styles['list']}>
      {block.label !== undefined && <span className={styles['label']}>{pick(block.label)}</span>}
      {block.items.map((item) => (
        <Pressable key={item.id} kind="tap" target={`${block.id}/${item.id}`} look={styles['row']}>
          {item.icon !== undefined && <Icon of={contentIcon(item.icon)} />}
          <span>
            <b>{pick(item.title)}</b>
            {item.detail !== undefined && <small>{pick(item.detail)}</small>}
          </span>
        </Pressable>
      ))}
    </div>
  );
}

export function TilesBlock({ block }: Of<'tiles'>) {
  const { pick } = useStage();
  return (
    <div className={styles['tiles']}>
      {block.items.map((item) => (
        <Pressable key={item.id} kind="tap" target={`${block.id}/${item.id}`} look={styles['tile']}>
          <Icon of={contentIcon(item.icon)} />
          <span>{pick(item.label)}</span>
        </Pressable>
      ))}
    </div>
  );
}

export function MenuBlock({ block }: Of<'menu'>) {
  const { pick } = useStage();
  return (
    <div className={styles['menu']}>
      {block.items.map((item) => (
        <Pressable key={item.id} kind="tap" target={`${block.id}/${item.id}`} look={styles['link']}>
          {pick(item.label)}
        </Pressable>
      ))}
    </div>
  );
}

export function PictureBlock({ block }: Of<'picture'>) {
  const { pick } = useStage();
  return (
    <Pressable kind="tap" target={block.id} look={styles['picture']} label={pick(block.alt)}>
      <Icon of={contentIcon(block.art)} />
    </Pressable>
  );
}

/** Papers of a dossier, each with the place to attach its file. */
export function FilesBlock({ block }: Of<'files'>) {
  const { pick, read } = useStage();
  const { t } = useLanguage();
  const { attached } = read(block.id);
  return (
    <ul className={styles['files']}>
      {block.rows.map((row) => {
        const has = row.state === 'ready' || attached.includes(row.id);
        const name = pick(row.name);
        return (
          <li key={row.id}>
            <span>
              <b>{name}</b>
              {row.note !== undefined && <small>{pick(row.note)}</small>}
              {has && row.file !== undefined && <small className={styles['file']}>{row.file}</small>}
            </span>
            {has ? (
              <span className={styles['has']}>{t('sim.attached')}</span>
            ) : (
              <Pressable
                kind="attach"
                target={`${block.id}/${row.id}`}
                look={styles['secondary']}
                label={`${t('sim.attach')}: ${name}`}
              >
                {t('sim.attach')}
              </Pressable>
            )}
          </li>
        );
      })}
    </ul>
  );
}
