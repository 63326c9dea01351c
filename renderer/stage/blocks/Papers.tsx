import { CORNER_NAMES } from '#core/content/corner-names.ts';
import { CORNERS } from '#core/content/corners.ts';
import type { LeafBlock } from '#core/content/block.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { Pressable } from '../Pressable.tsx';
import { SamplePaper } from '../SamplePaper.tsx';
import { useStage } from '../stage-context.ts';
import styles from './Papers.module.css';

type Of<Kind extends LeafBlock['kind']> = { readonly block: Extract<LeafBlock, { kind: Kind }> };

/** The view-finder over a sample paper, and the shutter below it. */
export function CameraBlock({ block }: Of<'camera'>) {
  const { pick } = useStage();
  const { t } = useLanguage();
  return (
    <div className={styles['camera']}>
      <div
        className={styles['finder']}
        role="img"
        aria-label={t('kinds.shotOf', { paper: pick(block.paper), shot: t(`kinds.shot.${block.shot}`) })}
      >
        <SamplePaper title={pick(block.paper)} shot={block.shot} />
      </div>
      <Pressable kind="tap" target={block.id} look={styles['shutter']}>
        <i aria-hidden="true" />
        <span>{pick(block.label)}</span>
      </Pressable>
    </div>
  );
}

/** A shot with four corners: each is pressed once, and lies at the edge of the paper from then on. */
export function CropBlock({ block }: Of<'crop'>) {
  const { pick, read } = useStage();
  const { t } = useLanguage();
  const { attached: done } = read(block.id);
  return (
    <div className={styles['crop']}>
      <SamplePaper title={pick(block.paper)} />
      {CORNERS.map((corner) => {
        const fits = done.includes(corner);
        const state = t(fits ? 'kinds.cornerDone' : 'kinds.cornerOpen');
        return (
          <span key={corner} className={styles['corner']} data-corner={corner} data-done={fits || undefined}>
            <Pressable
              kind="tick"
              target={`${block.id}/${corner}`}
              look={styles['grip']}
              as="checkbox"
              checked={fits}
              label={t('kinds.corner', { corner: pick(CORNER_NAMES[corner]), state })}
            >
              {fits ? <Icon of={icons.done} /> : <i aria-hidden="true" />}
            </Pressable>
          </span>
        );
      })}
    </div>
  );
}

/** The pages made so far, small and numbered. */
export function PagesBlock({ block }: Of<'pages'>) {
  const { pick } = useStage();
  return (
    <div className={styles['pages']}>
      <span className={styles['label']}>{pick(block.label)}</span>
      <ol>
        {block.pages.map((page, index) => (
          <li key={page.vi}>
            <SamplePaper title={String(index + 1)} />
            <span>{pick(page)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** A page of a PDF: its words, the place to sign, and what the reader says of the signature. */
export function DocumentBlock({ block }: Of<'document'>) {
  const { pick } = useStage();
  const { t } = useLanguage();
  const { signature } = block;
  return (
    <div className={styles['document']}>
      <div className={styles['sheet']}>
        <b>{pick(block.title)}</b>
        {block.lines.map((line) => (
          <p key={line.vi}>{pick(line)}</p>
        ))}
        {block.sign !== undefined && (
          <Pressable kind="tap" target={block.id} look={styles['sign']}>
            {pick(block.sign)}
          </Pressable>
        )}
        <small>{t('kinds.page', { page: block.page, pages: block.pages })}</small>
      </div>
      {signature !== undefined && (
        <p className={styles['panel']} data-state={signature.state}>
          <Icon of={signature.state === 'valid' ? icons.done : icons.info} />
          <span>
            <b>
              {t('kinds.signature')}: {pick(signature.text)}
            </b>
            {pick(signature.signer)}
          </span>
        </p>
      )}
    </div>
  );
}
