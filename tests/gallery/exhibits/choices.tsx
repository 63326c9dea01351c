import { useState } from 'react';
import { BigCard } from '#renderer/ui/BigCard.tsx';
import { Button, type ButtonProps } from '#renderer/ui/Button.tsx';
import { ChoiceGroup } from '#renderer/ui/ChoiceGroup.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { contentIcon } from '#renderer/ui/icons/content-icons.ts';
import { Faces } from '#renderer/ui/Faces.tsx';
import { Pager } from '#renderer/ui/Pager.tsx';
import { ResultRow } from '#renderer/ui/ResultRow.tsx';
import { RungCard } from '#renderer/ui/RungCard.tsx';
import { SearchBar } from '#renderer/ui/SearchBar.tsx';
import { TabGroups } from '#renderer/ui/TabGroups.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { Tile } from '#renderer/ui/Tile.tsx';
import { type Exhibit, nothing, STACKED } from '../exhibit.ts';

const KINDS: readonly ButtonProps['kind'][] = ['primary', 'secondary', 'quiet', 'practice', 'gold'];

function Choice({ start }: { readonly start: string | null }) {
  const [value, setValue] = useState(start);
  return (
    <ChoiceGroup
      legend="Đã có giấy chứng sinh chưa ạ?"
      options={[
        { value: 'yes', label: 'Đã có' },
        { value: 'no', label: 'Không có' },
        { value: 'unsure', label: 'Chưa rõ' },
      ]}
      value={value}
      onChange={setValue}
    />
  );
}

function Topics() {
  const [chosen, setChosen] = useState<'a' | 'b'>('a');
  return (
    <Tabs
      label="Phần"
      tabs={[
        { id: 'a', label: 'Giấy tờ' },
        { id: 'b', label: 'Lưu ý' },
      ]}
      chosen={chosen}
      onChoose={setChosen}
    />
  );
}

function Corner() {
  const [chosen, setChosen] = useState<'today' | 'records' | 'figures'>('today');
  return (
    <div style={{ display: 'flex', blockSize: '24rem' }}>
      <TabGroups<'today' | 'records' | 'figures'>
        label="Góc cán bộ"
        groups={[
          {
            id: 'daily',
            label: 'Hằng ngày',
            tabs: [
              { id: 'today', label: 'Hôm nay' },
              { id: 'records', label: 'Ghi nhận' },
            ],
          },
          { id: 'sums', label: 'Số liệu', tabs: [{ id: 'figures', label: 'Thống kê' }] },
        ]}
        chosen={chosen}
        onChoose={setChosen}
      />
    </div>
  );
}

const card = {
  number: 2,
  icon: icons.guided,
  name: 'Làm theo',
  body: 'Máy chỉ, bác bấm.',
  helpLabel: 'Máy giúp',
  time: '9 phút',
};

export const CHOICES: readonly Exhibit[] = [
  {
    of: 'ui/Button',
    states: [
      ...KINDS.map((kind) => ({
        name: kind,
        show: (
          <Button kind={kind} icon={icons.printer} onPress={nothing}>
            {STACKED}
          </Button>
        ),
      })),
      {
        name: 'busy',
        show: (
          <Button kind="primary" busy="Đang gửi…" onPress={nothing}>
            In phiếu
          </Button>
        ),
      },
      {
        name: 'off, with its reason',
        show: (
          <Button kind="primary" off="Chưa nối máy in" onPress={nothing}>
            In phiếu
          </Button>
        ),
      },
      {
        name: 'with what there is to know before the press',
        show: (
          <Button kind="secondary" icon={icons.printer} onPress={nothing}>
            Xem phiếu & mã QR
            <small>Máy in đang hết giấy</small>
          </Button>
        ),
      },
      {
        name: 'icon after the words',
        show: (
          <Button kind="secondary" trailingIcon={icons.next} onPress={nothing}>
            Sang chặng tiếp
          </Button>
        ),
      },
    ],
  },
  {
    of: 'ui/Tile',
    states: [
      {
        name: 'normal',
        show: <Tile icon={contentIcon('baby')} name="Sinh con" examples="Khai sinh, thẻ BHYT" onPress={nothing} />,
      },
      {
        name: 'with a drawing',
        show: <Tile icon={contentIcon('baby')} art="baby" name="Sinh con" examples="Khai sinh, thẻ BHYT" onPress={nothing} />,
      },
      {
        name: 'quiet, for bereavement',
        show: <Tile icon={contentIcon('flower-lotus')} name="Mất người thân" examples="Khai tử" tone="quiet" onPress={nothing} />,
      },
      {
        name: 'practice, with a chip',
        show: (
          <Tile
            icon={contentIcon('device-mobile')}
            name="VNeID"
            examples={STACKED}
            tone="practice"
            chip="Mới"
            onPress={nothing}
          />
        ),
      },
    ],
  },
  {
    of: 'ui/BigCard',
    states: (['procedures', 'skills', 'lookup'] as const).map((tone) => ({
      name: tone,
      show: <BigCard tone={tone} title="Làm thủ tục" body="Khai sinh, cư trú, chứng thực" onPress={nothing} />,
    })),
  },
  {
    of: 'ui/RungCard',
    states: [
      { name: 'first choice', show: <RungCard {...card} help={2} ribbon="Nên bắt đầu ở đây" onPress={nothing} /> },
      { name: 'other', show: <RungCard {...card} help={0} onPress={nothing} /> },
      {
        name: 'off, with its reason',
        show: <RungCard {...card} help={0} off="Bài này chưa có phần kiểm tra" onPress={nothing} />,
      },
    ],
  },
  {
    of: 'ui/ResultRow',
    states: [
      {
        name: 'with what matched',
        show: (
          <ResultRow
            title={[
              { text: 'Đăng ký ', matched: false },
              { text: 'khai sinh', matched: true },
            ]}
            detail="Khớp với: làm giấy khai sinh"
            onPress={nothing}
          />
        ),
      },
    ],
  },
  {
    of: 'ui/SearchBar',
    states: [{ name: 'only', show: <SearchBar placeholder="Bác cần làm gì?" action="Gõ để tìm" onPress={nothing} /> }],
  },
  {
    of: 'ui/ChoiceGroup',
    states: [
      { name: 'not answered', show: <Choice start={null} /> },
      { name: 'answered', show: <Choice start="no" /> },
    ],
  },
  { of: 'ui/Faces', states: [{ name: 'only', show: <Faces onPick={nothing} onSkip={nothing} /> }] },
  { of: 'ui/Tabs', states: [{ name: 'only', show: <Topics /> }] },
  { of: 'ui/TabGroups', states: [{ name: 'only', show: <Corner /> }] },
  {
    of: 'ui/Pager',
    states: [
      { name: 'on', show: <Pager onPress={nothing}>Xem tiếp 6 việc</Pager> },
      {
        name: 'back',
        show: (
          <Pager direction="back" onPress={nothing}>
            Về trang trước
          </Pager>
        ),
      },
    ],
  },
];
