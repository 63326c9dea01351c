import { IdleWarning } from '#renderer/screens/idle/IdleWarning.tsx';
import { Bar } from '#renderer/ui/Bar.tsx';
import { Curtain } from '#renderer/ui/Curtain.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { HelpBanner } from '#renderer/ui/HelpBanner.tsx';
import { Mark } from '#renderer/ui/Mark.tsx';
import { RaiseStrip } from '#renderer/ui/RaiseStrip.tsx';
import { ReadingPanel } from '#renderer/ui/ReadingPanel.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { TextSizePanel } from '#renderer/ui/TextSizePanel.tsx';
import { type Exhibit, nothing, STACKED } from '../exhibit.ts';

const bar = {
  here: true,
  textSize: 'large',
  counter: 'quầy hướng dẫn',
  reading: { on: false, onToggle: nothing },
  onHome: nothing,
  onTextSize: nothing,
  onCover: nothing,
  onLower: nothing,
  onLanguage: nothing,
  onCall: nothing,
  onStaff: nothing,
} as const;

export const SURROUND: readonly Exhibit[] = [
  {
    of: 'ui/Bar',
    states: (['none', 'called', 'coming', 'unanswered'] as const).map((help) => ({
      name: `help: ${help}`,
      room: 'screen',
      show: <Bar {...bar} help={help} />,
    })),
  },
  {
    of: 'ui/Curtain',
    states: [{ name: 'drawn', room: 'screen', show: <Curtain onOpen={nothing} onDone={nothing} /> }],
  },
  {
    of: 'ui/RaiseStrip',
    states: [{ name: 'above a page that was pushed down', room: 'screen', show: <RaiseStrip onRaise={nothing} /> }],
  },
  {
    of: 'ui/ReadingPanel',
    states: [
      { name: 'as it begins', speech: { speed: 2, volume: 1 } },
      { name: 'slowest and quietest', speech: { speed: 0, volume: 0.2 } },
    ].map(({ name, speech }) => ({
      name,
      room: 'screen',
      show: <ReadingPanel speech={speech} onSpeech={nothing} onAgain={nothing} />,
    })),
  },
  {
    of: 'ui/HelpBanner',
    states: (['called', 'coming', 'unanswered'] as const).map((help) => ({
      name: help,
      room: 'half',
      show: <HelpBanner help={help} counter="quầy hướng dẫn" onComing={nothing} onCancel={nothing} />,
    })),
  },
  {
    of: 'ui/TextSizePanel',
    states: [
      {
        name: 'very large, high contrast',
        room: 'screen',
        show: (
          <TextSizePanel
            sizes={['normal', 'large', 'xlarge', 'xxlarge']}
            size="xlarge"
            theme="contrast"
            onSize={nothing}
            onTheme={nothing}
            onClose={nothing}
          />
        ),
      },
    ],
  },
  {
    of: 'ui/Dialog',
    states: [
      {
        name: 'one question',
        room: 'screen',
        show: (
          <Dialog
            open
            title="Bác muốn thôi tập ạ?"
            body={STACKED}
            primary={{ label: 'Tập tiếp', onPress: nothing }}
            secondary={{ label: 'Thôi tập', onPress: nothing }}
            safe="primary"
          />
        ),
      },
    ],
  },
  {
    of: 'ui/Mark',
    states: [
      {
        name: 'only',
        show: (
          <div className="gallery-lacquer">
            <Mark name="Góc Số" label="Góc Số" onHold={nothing} />
          </div>
        ),
      },
      {
        name: 'notices wait',
        show: (
          <div className="gallery-lacquer">
            <Mark name="Góc Số" label="Góc Số" waiting={12} onHold={nothing} />
          </div>
        ),
      },
    ],
  },
  {
    of: 'ui/Screen',
    states: (['lacquer', 'paper', 'notebook', 'staff'] as const).map((material) => ({
      name: material,
      room: 'half',
      show: (
        <Screen material={material} onBack={nothing} crumb="Làm thủ tục › Đăng ký khai sinh">
          <p style={{ color: material === 'lacquer' ? '#fff' : undefined }}>{STACKED}</p>
        </Screen>
      ),
    })),
  },
  {
    of: 'screens/idle/IdleWarning',
    states: [
      {
        name: 'twenty seconds',
        room: 'screen',
        show: <IdleWarning secondsLeft={20} total={20} onStay={nothing} onEnd={nothing} />,
      },
    ],
  },
];
