import { useState } from 'react';
import type { LeafBlock } from '#core/content/block.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Pressable } from '../Pressable.tsx';
import { StageContext, useStage } from '../stage-context.ts';
import styles from './blocks.module.css';

type Of<Kind extends LeafBlock['kind']> = { readonly block: Extract<LeafBlock, { kind: Kind }> };

export function ChoiceBlock({ block }: Of<'choice'>) {
  const { read, pick } = useStage();
  const { option: chosen } = read(block.id);
  return (
    <div className={styles['field']} role="radiogroup" aria-label={pick(block.label)}>
      <span className={styles['label']}>{pick(block.label)}</span>
      {block.options.map((option) => (
        <Pressable
          key={option.id}
          kind="choose"
          target={`${block.id}/${option.id}`}
          look={styles['option']}
          as="radio"
          checked={chosen === option.id}
        >
          <span className={styles['dot']} data-on={chosen === option.id || undefined} aria-hidden="true" />
          <span>
            {pick(option.label)}
            {option.detail !== undefined && <small>{pick(option.detail)}</small>}
          </span>
        </Pressable>
      ))}
    </div>
  );
}

/** A drop-down. Opening it is not a step of its own: the ring goes to the box first, then to the option. */
export function SelectBlock({ block }: Of<'select'>) {
  const stage = useStage();
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const { option: chosen } = stage.read(block.id);
  const shown = block.options.find((option) => option.id === chosen);
  const wanted = stage.spotlight?.startsWith(`${block.id}/`) === true;
  const label = stage.pick(block.label);
  return (
    <div className={styles['field']}>
      <span className={styles['label']}>{label}</span>
      <StageContext value={wanted && !open ? { ...stage, spotlight: block.id } : stage}>
        <Pressable
          kind="choose"
          target={block.id}
          look={styles['select']}
          expanded={open}
          label={`${label}: ${shown === undefined ? t('sim.choose') : stage.pick(shown.label)}`}
          onPress={() => setOpen(!open)}
        >
          <span>{shown === undefined ? t('sim.choose') : stage.pick(shown.label)}</span>
          <span className={styles['arrow']} aria-hidden="true" />
        </Pressable>
      </StageContext>
      {open && (
        <div className={styles['options']} role="radiogroup" aria-label={label}>
          {block.options.map((option) => (
            <Pressable
              key={option.id}
              kind="choose"
              target={`${block.id}/${option.id}`}
              look={styles['option']}
              as="radio"
              checked={chosen === option.id}
              onPress={() => {
                setOpen(false);
                stage.act('choose', `${block.id}/${option.id}`);
              }}
            >
              <span>
                {stage.pick(option.label)}
                {option.detail !== undefined && <small>{stage.pick(option.detail)}</small>}
              </span>
            </Pressable>
          ))}
        </div>
      )}
    </div>
  );
}
