import type { Fault, Step } from '#core/content/pack.ts';
import type { Rung, SimulationState } from '#core/simulation/types.ts';
import type { DataRow } from '#core/simulation/data-card.ts';
import { SMOOTH } from '#core/simulation/smooth.ts';
import { Coach } from '#renderer/screens/simulation/Coach.tsx';
import { Question } from '#renderer/screens/simulation/Question.tsx';
import { Rest, Rule } from '#renderer/screens/simulation/Rest.tsx';
import { TroubleCard } from '#renderer/screens/simulation/TroubleCard.tsx';
import { TypingSheet } from '#renderer/stage/TypingSheet.tsx';
import { type Exhibit, nothing, STACKED } from '../exhibit.ts';

const both = (vi: string) => ({ vi, en: vi });
const step: Step = {
  id: 'buoc',
  on: 'page',
  do: 'tap',
  target: 'nop',
  say: both('Bấm **Nộp trực tuyến**.'),
  why: both(`Để mở tờ khai trên mạng. ${STACKED}`),
  hint: both('Nút nằm bên phải, màu đậm.'),
  critical: false,
  also: [],
  mistakes: [],
  faults: [],
};

const fault: Fault = {
  id: 'buoc.loi',
  title: both('Mã đã hết hạn'),
  sees: both('Trang báo mã xác nhận không còn dùng được.'),
  why: both('Mã chỉ dùng được vài phút.'),
  repair: both('Bấm gửi lại mã, rồi nhập mã mới.'),
  ask: both('Quầy hướng dẫn'),
  shows: {},
  steps: [step],
};

function stateOf(rung: Rung, more: Partial<SimulationState> = {}): SimulationState {
  return {
    scriptId: 'mau',
    rung,
    plan: SMOOTH,
    trouble: null,
    mended: [],
    phase: 'working',
    answers: {},
    segment: 0,
    group: 0,
    doneInGroup: [],
    current: 'buoc',
    values: {},
    misses: 0,
    hint: 0,
    repeat: false,
    feedback: null,
    offered: false,
    pricing: false,
    paused: false,
    helped: {},
    marks: {},
    hints: 0,
    hand: false,
    ...more,
  };
}

const STATES: readonly (readonly [string, SimulationState])[] = [
  ['watch', stateOf('watch')],
  ['watch, paused', stateOf('watch', { paused: true })],
  ['guided', stateOf('guided')],
  ['guided, right', stateOf('guided', { feedback: { kind: 'right' } })],
  ['practice', stateOf('practice')],
  ['practice, a miss', stateOf('practice', { feedback: { kind: 'miss', at: 'x' } })],
  [
    'practice, a known mistake',
    stateOf('practice', { feedback: { kind: 'mistake', at: 'x', say: both('Đây là nút khác.'), repair: both(STACKED) } }),
  ],
  ['practice, not the sample', stateOf('practice', { feedback: { kind: 'not-sample', at: 'x' } })],
  ['practice, help offered', stateOf('practice', { offered: true })],
  ['practice, second hint', stateOf('practice', { hint: 2 })],
  ['practice, shown: now repeat', stateOf('practice', { hint: 3, repeat: true })],
  ['test', stateOf('test')],
];

const DATA: readonly DataRow[] = [
  { step: 'mot', kind: 'type', label: both('Số định danh cá nhân'), value: both('000000000000'), done: true },
  { step: 'hai', kind: 'choose', label: both('Tỉnh/Thành phố'), value: both('Tỉnh Phú Thọ'), done: false },
  { step: 'ba', kind: 'tick', label: both('Tôi đồng ý chia sẻ'), value: null, done: false },
];

export const COACH: readonly Exhibit[] = [
  {
    of: 'screens/simulation/Coach',
    states: STATES.map(([name, state]) => ({
      name,
      show: (
        <Coach
          state={state}
          step={step}
          progress={{ segment: 1, segments: 3, step: 2, steps: 9 }}
          repair={null}
          label={both('Nộp trực tuyến')}
          sample={null}
          goal={{ script: both('Nộp hồ sơ khai sinh cho bé.'), part: both(STACKED) }}
          data={DATA}
          turn={name === 'practice' ? 'phone' : null}
          assisting={name === 'practice, help offered'}
          pace={{ milliseconds: 8000, slower: nothing, faster: null }}
          send={nothing}
          onLeave={nothing}
          first={false}
        />
      ),
    })),
  },
  {
    of: 'screens/simulation/TroubleCard',
    states: (['practice', 'test'] as const).map((rung) => ({
      name: rung,
      show: <TroubleCard state={stateOf(rung, { phase: 'trouble' })} fault={fault} send={nothing} onLeave={nothing} />,
    })),
  },
  {
    of: 'screens/simulation/Rest',
    states: [
      {
        name: 'between two parts',
        room: 'screen',
        show: <Rest number={1} next={STACKED} onNext={nothing} onKeep={nothing} onLeave={nothing} />,
      },
      {
        name: 'where nothing is kept',
        room: 'half',
        show: <Rest number={1} next={STACKED} onNext={nothing} onKeep={null} onLeave={nothing} />,
      },
      { name: 'rule of the test', room: 'half', show: <Rule onStart={nothing} onLeave={nothing} /> },
    ],
  },
  {
    of: 'screens/simulation/Question',
    states: [
      {
        name: 'which way',
        room: 'screen',
        show: (
          <Question
            question={{
              id: 'cho-ai',
              ask: both('Làm cho ai ạ?'),
              options: [
                { id: 'minh', label: both('Cho bản thân') },
                { id: 'ho', label: both(STACKED) },
              ],
            }}
            onAnswer={nothing}
            onBack={nothing}
            onLeave={nothing}
          />
        ),
      },
    ],
  },
  {
    of: 'stage/TypingSheet',
    states: [
      {
        name: 'text',
        room: 'screen',
        show: (
          <TypingSheet
            label="Họ và tên"
            sample="NGUYỄN THỊ MẪU"
            accepted={['NGUYỄN THỊ MẪU']}
            kind="text"
            order="abc"
            onOrder={nothing}
            onDone={nothing}
            onFill={nothing}
            onClose={nothing}
          />
        ),
      },
    ],
  },
];
