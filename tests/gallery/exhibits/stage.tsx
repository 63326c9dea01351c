import type { ReactNode } from 'react';
import type { LeafBlock } from '#core/content/block.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Block } from '#renderer/stage/blocks/Block.tsx';
import { BrowserFrame, PhoneFrame } from '#renderer/stage/Frame.tsx';
import { Hand } from '#renderer/stage/Hand.tsx';
import { Pressable } from '#renderer/stage/Pressable.tsx';
import { StageContext, type BlockReading } from '#renderer/stage/stage-context.ts';
import { type Exhibit, nothing, STACKED } from '../exhibit.ts';
import { BLOCKS } from './sample-blocks.ts';

const EMPTY: BlockReading = { text: null, option: null, ticked: false, attached: [] };
const FILLED: BlockReading = { text: '123456', option: 'b', ticked: true, attached: ['b'] };

interface StageProps {
  readonly children: ReactNode;
  readonly reading?: BlockReading;
  readonly spotlight?: string;
  readonly missed?: string;
}

/** A stage whose blocks all hold the same. */
function Stage({ children, reading = EMPTY, spotlight, missed }: StageProps) {
  const { pick } = useLanguage();
  return (
    <StageContext
      value={{
        read: () => reading,
        spotlight: spotlight ?? null,
        region: null,
        missed: missed ?? null,
        inert: false,
        act: nothing,
        pick,
      }}
    >
      <BrowserFrame name="Mẫu" address="mau.mo-phong">
        <div className="gallery-stage">{children}</div>
      </BrowserFrame>
    </StageContext>
  );
}

/** Target that a press on the sample block would carry, or null where nothing of it is pressed. */
const TARGET: Readonly<Partial<Record<LeafBlock['kind'], string>>> = {
  field: 'x',
  code: 'x',
  tick: 'x',
  button: 'x',
  picture: 'x',
  choice: 'x/a',
  select: 'x',
  list: 'x/a',
  tiles: 'x/a',
  menu: 'x/a',
  files: 'x/a',
};

function statesOf(block: LeafBlock): Exhibit['states'] {
  const shown = <Block block={block} />;
  const target = TARGET[block.kind];
  if (target === undefined) return [{ name: block.kind, show: <Stage>{shown}</Stage> }];
  return [
    { name: `${block.kind}, empty`, show: <Stage>{shown}</Stage> },
    { name: `${block.kind}, filled`, show: <Stage reading={FILLED}>{shown}</Stage> },
    { name: `${block.kind}, pointed at`, show: <Stage spotlight={target}>{shown}</Stage> },
    { name: `${block.kind}, missed`, show: <Stage missed={target}>{shown}</Stage> },
  ];
}

export const STAGE: readonly Exhibit[] = [
  ...Object.entries(BLOCKS).map(([file, blocks]) => ({ of: `stage/blocks/${file}`, states: blocks.flatMap(statesOf) })),
  {
    of: 'stage/Frame',
    states: [
      {
        name: 'browser',
        room: 'half',
        show: (
          <BrowserFrame name="Cổng Dịch vụ công" address="dich-vu-cong.mo-phong">
            <p>{STACKED}</p>
          </BrowserFrame>
        ),
      },
      {
        name: 'phone',
        room: 'screen',
        show: (
          <PhoneFrame name="VNeID">
            <p>{STACKED}</p>
          </PhoneFrame>
        ),
      },
    ],
  },
  {
    of: 'stage/Hand',
    states: [
      {
        name: 'only',
        show: (
          <div className="gallery-hand">
            <Hand />
          </div>
        ),
      },
    ],
  },
  {
    of: 'stage/Pressable',
    states: [
      {
        name: 'pointed at',
        show: (
          <Stage spotlight="x">
            <Pressable kind="tap" target="x" look={undefined}>
              {STACKED}
            </Pressable>
          </Stage>
        ),
      },
    ],
  },
];
