import type { ReactNode } from 'react';
import type { CompiledScreen } from '#core/content/pack.ts';
import type { LeafBlock } from '#core/content/block.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Block } from '#renderer/stage/blocks/Block.tsx';
import { Device } from '#renderer/stage/Device.tsx';
import { Devices } from '#renderer/stage/Devices.tsx';
import { BrowserFrame, PaperFrame, PhoneFrame } from '#renderer/stage/Frame.tsx';
import { Hand } from '#renderer/stage/Hand.tsx';
import { SamplePaper } from '#renderer/stage/SamplePaper.tsx';
import { Pressable } from '#renderer/stage/Pressable.tsx';
import { StageContext, type BlockReading } from '#renderer/stage/stage-context.ts';
import { type Exhibit, nothing, STACKED } from '../exhibit.ts';
import { BLOCKS } from './sample-blocks.ts';

const EMPTY: BlockReading = { text: null, option: null, ticked: false, attached: [] };
const FILLED: BlockReading = { text: '123456', option: 'b', ticked: true, attached: ['b', 'tren-trai', 'duoi-phai'] };

interface StageProps {
  readonly children: ReactNode;
  readonly reading?: BlockReading;
  readonly spotlight?: string;
  readonly missed?: string;
  /** What is met on a phone stands in one. */
  readonly phone?: boolean;
}

/** A stage whose blocks all hold the same. */
function Stage({ children, reading = EMPTY, spotlight, missed, phone = false }: StageProps) {
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
      {phone ? (
        <div className="gallery-phone">
          <PhoneFrame name="Mẫu">
            <div className="gallery-stage">{children}</div>
          </PhoneFrame>
        </div>
      ) : (
        <BrowserFrame name="Mẫu" address="mau.mo-phong">
          <div className="gallery-stage">{children}</div>
        </BrowserFrame>
      )}
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
  chat: 'x/a',
  call: 'x/a',
  camera: 'x',
  crop: 'x/tren-trai',
  apps: 'x/a',
};

/** Kinds that people meet on a phone. */
const ON_PHONE: readonly LeafBlock['kind'][] = ['chat', 'call', 'apps', 'transfer', 'camera', 'crop', 'pages'];

function statesOf(block: LeafBlock): Exhibit['states'] {
  const shown = <Block block={block} />;
  const target = block.kind === 'document' ? (block.sign === undefined ? undefined : 'x') : TARGET[block.kind];
  const phone = ON_PHONE.includes(block.kind);
  if (target === undefined) return [{ name: block.kind, show: <Stage phone={phone}>{shown}</Stage> }];
  return [
    { name: `${block.kind}, empty`, show: <Stage phone={phone}>{shown}</Stage> },
    {
      name: `${block.kind}, filled`,
      show: (
        <Stage phone={phone} reading={FILLED}>
          {shown}
        </Stage>
      ),
    },
    {
      name: `${block.kind}, pointed at`,
      show: (
        <Stage phone={phone} spotlight={target}>
          {shown}
        </Stage>
      ),
    },
    {
      name: `${block.kind}, missed`,
      show: (
        <Stage phone={phone} missed={target}>
          {shown}
        </Stage>
      ),
    },
  ];
}

const said = (vi: string) => ({ vi, en: vi });

/** One short screen in each of the frames. */
function sampleScreen(frame: CompiledScreen['frame']): CompiledScreen {
  return {
    id: 'mau',
    frame,
    app: said(frame === 'phone' ? 'Điện thoại mẫu' : 'Cổng mẫu'),
    icon: 'buildings',
    address: said('cong-mau · bản tập làm'),
    layout: 'page',
    source: 'mau',
    blocks: [
      { id: 'tieu-de', kind: 'heading', text: said('Tờ khai mẫu') },
      { id: 'ten', kind: 'field', label: said(STACKED), input: 'text', sample: 'Mẫu', accept: [], prefilled: true },
      {
        id: 'so',
        kind: 'field',
        label: said('Số định danh'),
        input: 'digits',
        sample: '000000000000',
        accept: [],
        prefilled: false,
      },
      { id: 'gui', kind: 'button', role: 'primary', label: said('Gửi') },
    ],
  };
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
            {/* A simulated screen keeps this room around its words. */}
            <p className="gallery-room-within">{STACKED}</p>
          </BrowserFrame>
        ),
      },
      {
        name: 'paper',
        room: 'half',
        show: (
          <PaperFrame name="Tờ khai mẫu">
            <p data-scrolls>{STACKED}</p>
          </PaperFrame>
        ),
      },
      {
        name: 'phone',
        room: 'screen',
        show: (
          <PhoneFrame name="VNeID">
            <p className="gallery-room-within">{STACKED}</p>
          </PhoneFrame>
        ),
      },
    ],
  },
  {
    of: 'stage/Device',
    states: (['browser', 'phone', 'paper'] as const).map((frame) => ({
      name: frame,
      room: 'screen',
      show: <Device screen={sampleScreen(frame)} alias="mau" values={{}} act={nothing} step="mau" />,
    })),
  },
  {
    of: 'stage/Devices',
    states: (['page', 'phone'] as const).map((on) => ({
      name: `both, ${on} in hand`,
      room: 'screen',
      show: (
        <Devices
          on={on}
          page={<Device screen={sampleScreen('browser')} alias="mau" values={{}} act={nothing} step="mau" />}
          phone={<Device screen={sampleScreen('phone')} alias="may" values={{}} act={nothing} step="may" />}
        />
      ),
    })),
  },
  {
    of: 'stage/SamplePaper',
    states: [{ name: 'flat and clear', show: <SamplePaper title="Giấy chứng sinh mẫu" /> }],
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
