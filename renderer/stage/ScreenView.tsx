import { useEffect, useMemo, useRef, useState } from 'react';
import type { Localised } from '#core/basics/language.ts';
import type { CompiledScreen } from '#core/content/pack.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { contentIcon } from '#renderer/ui/icons/content-icons.ts';
import { Block } from './blocks/Block.tsx';
import { StageContext, type ActKind, type BlockReading } from './stage-context.ts';
import { useScrollParts } from '#renderer/ui/use-scroll-parts.ts';
import styles from './ScreenView.module.css';

interface Props {
  readonly screen: CompiledScreen;
  readonly read: (block: string) => BlockReading;
  /** Ids of blocks shown now (live form logic). */
  readonly visible: ReadonlySet<string>;
  readonly spotlight: string | null;
  readonly region: string | null;
  readonly missed: string | null;
  readonly inert: boolean;
  /** The machine leads: only the place with the ring can be pressed. */
  readonly led?: boolean;
  /** What the simulated page complains of just now. */
  readonly alert?: Localised | null;
  readonly act: (kind: ActKind, target: string) => void;
  /** Changes with every step, so that the place of the step is brought into view. */
  readonly step: string;
  /** Name of the page in its script. */
  readonly page: string;
  /** Block of the present step: brought into view even when nothing is lit. What the second hint lights is, too. */
  readonly focus: string | null;
}

/** Scrolls a place to the middle of its frame: the control itself, or its whole block where the control is not open yet. */
function bringIntoView(area: HTMLElement, target: string): void {
  const block = target.split('/')[0] ?? '';
  const place =
    area.querySelector<HTMLElement>(`[data-target="${target}"]`) ??
    area.querySelector<HTMLElement>(`[data-target="${block}"]`) ??
    area.querySelector<HTMLElement>(`[data-block="${block}"]`);
  if (place === null) return;
  const box = place.getBoundingClientRect();
  const frame = area.getBoundingClientRect();
  // Boxes are measured as they are seen; the place is scrolled in lengths of its own, which a picture of it draws larger or smaller.
  const scale = area.offsetHeight > 0 ? frame.height / area.offsetHeight : 1;
  area.scrollTop += (box.top + box.height / 2 - (frame.top + frame.height / 2)) / scale;
}

/** One simulated screen: header, blocks, and two buttons where a page is longer than its frame. */
export function ScreenView(props: Props) {
  const { screen, read, visible, spotlight, region, missed, inert, led = false, act, step, page, focus } = props;
  const { pick, t } = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const { above, below, show } = useScrollParts(scroller, screen.id);
  const [nudges, setNudges] = useState(0);
  useEffect(() => setNudges(0), [step]);
  const lead = useMemo(() => (led ? { again: () => setNudges((count) => count + 1), count: nudges } : null), [led, nudges]);
  const value = useMemo(
    () => ({ read, spotlight, region, missed, inert, lead, act, pick, pictures: screen.pictures }),
    [read, spotlight, region, missed, inert, lead, act, pick, screen.pictures],
  );

  const shown = useRef<string | null>(null);
  useEffect(() => {
    const area = scroller.current;
    if (area === null) return undefined;
    const another = shown.current !== page;
    shown.current = page;
    const wanted = spotlight ?? focus ?? region;
    // Who works alone stays where the finger is: only another page begins at its top.
    if (wanted !== null) bringIntoView(area, wanted);
    else if (another) area.scrollTop = 0;
    // Again whenever the frame or the page changes its size: another text size, a band that comes or goes.
    const observer = new ResizeObserver(() => {
      if (wanted !== null) bringIntoView(area, wanted);
    });
    observer.observe(area);
    if (area.firstElementChild !== null) observer.observe(area.firstElementChild);
    return () => observer.disconnect();
  }, [spotlight, focus, region, step, page]);

  return (
    <StageContext value={value}>
      {screen.frame !== 'paper' && (
        <header className={styles['head']} data-dim={spotlight !== null || undefined}>
          <Icon of={contentIcon(screen.icon)} />
          <b>{pick(screen.app)}</b>
          {screen.user !== undefined && <span>{pick(screen.user)}</span>}
        </header>
      )}
      {props.alert != null && (
        <p className={styles['alert']} role="alert">
          {pick(props.alert)}
        </p>
      )}
      {/* Where nothing on it can be pressed, the page itself is what the keyboard scrolls. */}
      <div
        ref={scroller}
        className={styles['main']}
        data-layout={screen.layout}
        data-scrolls
        tabIndex={(inert || (led && spotlight === null)) && (above || below) ? 0 : undefined}
      >
        <div className={styles['blocks']}>
          {screen.blocks
            .filter((block) => visible.has(block.id))
            .map((block) =>
              block.kind === 'group' ? (
                <div
                  key={`${page} ${block.id}`}
                  className={styles['group']}
                  data-block={block.id}
                  data-region={region === block.id || undefined}
                >
                  {block.title !== undefined && <h2>{pick(block.title)}</h2>}
                  {block.blocks
                    .filter((inner) => visible.has(inner.id))
                    .map((inner) => (
                      <div key={inner.id} data-block={inner.id} className={styles['block']}>
                        <Block block={inner} />
                      </div>
                    ))}
                </div>
              ) : (
                <div
                  key={`${page} ${block.id}`}
                  data-block={block.id}
                  data-kind={block.kind}
                  className={styles['block']}
                  data-region={region === block.id || undefined}
                >
                  <Block block={block} />
                </div>
              ),
            )}
        </div>
      </div>
      {(above || below) && (
        <div className={styles['parts']}>
          <button type="button" disabled={!above} onClick={() => show('above')}>
            {t('sim.scrollUp')}
          </button>
          <button type="button" disabled={!below} onClick={() => show('below')}>
            {t('sim.scrollDown')}
          </button>
        </div>
      )}
    </StageContext>
  );
}
