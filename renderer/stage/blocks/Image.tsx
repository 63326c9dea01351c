import { useState, type CSSProperties, type MouseEvent } from 'react';
import type { LeafBlock } from '#core/content/block.ts';
import { partAround, roomOf, type Area } from '#core/content/spot-areas.ts';
import type { Picture } from '#core/content/pack.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { Pressable } from '../Pressable.tsx';
import { useStage } from '../stage-context.ts';
import { useStagePress } from '../use-stage-press.ts';
import styles from './Image.module.css';

type Of<Kind extends LeafBlock['kind']> = { readonly block: Extract<LeafBlock, { kind: Kind }> };

/** A picture of a page with places to press; where the picture is missing, the places as boxes with their names. */
export function ImageBlock({ block }: Of<'image'>) {
  const { pictures } = useStage();
  const picture = pictures?.[block.file];
  const [lost, setLost] = useState<string | null>(null);
  if (picture === undefined || lost === picture.address) return <MissingPicture block={block} />;
  return <DrawnPicture block={block} picture={picture} onLost={() => setLost(picture.address)} />;
}

/** A place in hundredths of the picture, as its styles want it; with `room`, how far it may grow for a finger. */
function placed({ x, y, width, height }: Area, room?: Area): CSSProperties {
  const place = { '--x': `${x}cqw`, '--y': `${y}cqh`, '--w': `${width}cqw`, '--h': `${height}cqh` };
  if (room === undefined) return place as CSSProperties;
  return {
    ...place,
    '--left': `${room.x}cqw`,
    '--right': `${room.x + room.width}cqw`,
    '--top': `${room.y}cqh`,
    '--bottom': `${room.y + room.height}cqh`,
  } as CSSProperties;
}

interface DrawnProps extends Of<'image'> {
  readonly picture: Picture;
  readonly onLost: () => void;
}

function DrawnPicture({ block, picture, onLost }: DrawnProps) {
  const { pick, region, spotlight } = useStage();
  const { address, width, height } = picture;
  const hinted = block.spots.find((spot) => region === `${block.id}/${spot.id}`);
  return (
    <div className={styles['picture']} data-tall={height > width || undefined} style={{ aspectRatio: `${width} / ${height}` }}>
      <img src={address} alt={pick(block.alt)} width={width} height={height} draggable={false} onError={onLost} />
      <Beside block={block} />
      {hinted !== undefined && (
        <span className={styles['part']} style={placed(partAround(hinted))} data-region aria-hidden="true" />
      )}
      {block.spots.map((spot) => {
        const target = `${block.id}/${spot.id}`;
        return (
          <span key={spot.id} className={styles['place']} style={placed(spot, roomOf(spot, block.spots, picture))}>
            {spotlight === target && <i className={styles['tint']} />}
            <Pressable kind="tap" target={target} look={styles['spot']} label={pick(spot.label)}>
              {null}
            </Pressable>
          </span>
        );
      })}
    </div>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where in the picture a finger came down, in hundredths; null for a press without a finger. */
function pointOf(event: MouseEvent<HTMLButtonElement>): Point | null {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  if (event.detail === 0 || width === 0 || height === 0) return null;
  return { x: ((event.clientX - left) / width) * 100, y: ((event.clientY - top) / height) * 100 };
}

/** All of the picture that is no spot. A press there is a miss like any other: it leaves its trace where the finger was. */
function Beside({ block }: Of<'image'>) {
  const { missed, spotlight, act } = useStage();
  const { t } = useLanguage();
  const { waits, press } = useStagePress(block.id);
  const [at, setAt] = useState<Point | null>(null);
  const shows = missed === block.id && spotlight === null;
  return (
    // Not on the way of the keyboard: who goes from place to place has nothing to do here.
    <button
      type="button"
      tabIndex={-1}
      className={styles['beside']}
      data-beside
      data-target={block.id}
      data-missed={(shows && at === null) || undefined}
      aria-label={t('kinds.beside')}
      aria-disabled={waits || undefined}
      onClick={(event) => {
        const point = pointOf(event);
        press(() => {
          setAt(point);
          act('tap', block.id);
        });
      }}
    >
      {shows && at !== null && (
        <span
          className={styles['trace']}
          style={placed({ ...at, width: 0, height: 0 })}
          data-side={at.x > 50 ? 'end' : 'start'}
          data-over={at.y > 75 || undefined}
          data-overlay
        >
          <i />
          <b>{t('sim.justPressed')}</b>
        </span>
      )}
    </button>
  );
}

function MissingPicture({ block }: Of<'image'>) {
  const { pick } = useStage();
  const { t } = useLanguage();
  return (
    <div className={styles['missing']}>
      <p>
        <Icon of={icons.info} />
        <span>
          <b>{t('kinds.pictureMissing')}</b> {block.spots.length > 0 && t('kinds.pictureBoxes')}
        </span>
      </p>
      <p>{pick(block.alt)}</p>
      {block.spots.map((spot) => (
        <Pressable key={spot.id} kind="tap" target={`${block.id}/${spot.id}`} look={styles['box']}>
          {pick(spot.label)}
        </Pressable>
      ))}
    </div>
  );
}
