import { Beads } from '#renderer/ui/Beads.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Countdown } from '#renderer/ui/Countdown.tsx';
import { FactsStrip } from '#renderer/ui/FactsStrip.tsx';
import { HintBulbs } from '#renderer/ui/HintBulbs.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { ReadOn } from '#renderer/ui/ReadOn.tsx';
import { contentIcon } from '#renderer/ui/icons/content-icons.ts';
import { icons } from '#renderer/ui/icons/icons.ts';
import { MarkedText } from '#renderer/ui/MarkedText.tsx';
import { Medallion } from '#renderer/ui/Medallion.tsx';
import { Meter } from '#renderer/ui/Meter.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PapersList } from '#renderer/ui/PapersList.tsx';
import { Pictogram } from '#renderer/ui/Pictogram.tsx';
import { QrCode } from '#renderer/ui/QrCode.tsx';
import { qrModules } from '#renderer/print/qr-modules.ts';
import { Seal } from '#renderer/ui/Seal.tsx';
import { Trouble } from '#renderer/ui/Trouble.tsx';
import { type Exhibit, nothing, STACKED } from '../exhibit.ts';

const paper = { id: 'a', name: 'Giấy chứng sinh', detail: 'Do bệnh viện cấp', form: 'Bản chính', isNew: false };

export const WORDS: readonly Exhibit[] = [
  {
    of: 'ui/Beads',
    states: [1, 4, 9].map((current) => ({
      name: `step ${current} of 9`,
      show: <Beads steps={9} current={current} label={`Bước ${current} trên 9`} />,
    })),
  },
  { of: 'ui/Meter', states: [0, 2, 3].map((filled) => ({ name: `${filled} of 3`, show: <Meter filled={filled} total={3} /> })) },
  { of: 'ui/HintBulbs', states: [1, 2, 3].map((level) => ({ name: `hint ${level}`, show: <HintBulbs level={level} /> })) },
  {
    of: 'ui/Countdown',
    states: [20, 5].map((left) => ({
      name: `${left} seconds`,
      show: <Countdown left={left} total={20} label={`Còn ${left} giây`} />,
    })),
  },
  {
    of: 'ui/Notice',
    states: (['hint', 'info', 'ok'] as const).map((tone) => ({
      name: tone,
      show: (
        <Notice tone={tone} title="Chưa đúng chỗ, không sao ạ">
          {STACKED}
        </Notice>
      ),
    })),
  },
  {
    of: 'ui/ReadOn',
    states: [
      {
        name: 'it goes on below',
        room: 'half',
        show: (
          <ReadOn label="Cần biết" look={undefined} of="mau">
            {Array.from({ length: 30 }, (_, index) => (
              <p key={index}>{STACKED}</p>
            ))}
          </ReadOn>
        ),
      },
    ],
  },
  {
    of: 'ui/MarkedText',
    states: [
      {
        name: 'a label on gold',
        show: (
          <p>
            <MarkedText text="Bấm **Nộp trực tuyến**." />
          </p>
        ),
      },
    ],
  },
  {
    of: 'ui/FactsStrip',
    states: [
      {
        name: 'four facts, one unknown',
        show: (
          <FactsStrip
            cells={[
              { icon: icons.fee, label: 'Lệ phí', text: 'Miễn phí', detail: 'Đúng hạn 60 ngày' },
              { icon: icons.time, label: 'Thời gian', text: 'Trong ngày', detail: '' },
              { icon: icons.who, label: 'Ai làm', text: 'Cha, mẹ', detail: STACKED },
              { icon: icons.where, label: 'Nộp ở đâu', text: 'Hỏi cán bộ', detail: '' },
            ]}
          />
        ),
      },
    ],
  },
  {
    of: 'ui/PapersList',
    states: [
      { name: 'none', show: <PapersList title="Giấy tờ" count="" empty="Không cần giấy tờ nào." start={0} rows={[]} /> },
      {
        name: 'one added by an answer, and more',
        show: (
          <PapersList
            title="Giấy tờ cần mang"
            count="3 loại"
            empty=""
            start={0}
            rows={[paper, { ...paper, id: 'b', name: STACKED, detail: 'Vì bác chọn "Không có"', isNew: true }]}
            more={{ label: 'Xem tiếp', onPress: nothing }}
            legal="Nghị định 123/2015/NĐ-CP"
          />
        ),
      },
    ],
  },
  {
    of: 'ui/Medallion',
    states: (['normal', 'quiet', 'practice', 'hint', 'ok'] as const).map((tone) => ({
      name: tone,
      show: <Medallion icon={contentIcon('baby')} tone={tone} />,
    })),
  },
  {
    of: 'ui/Icon',
    states: [
      {
        name: 'all icons of the house',
        show: (
          <p className="gallery-icons">
            {Object.entries(icons).map(([name, icon]) => (
              <Icon key={name} of={icon} />
            ))}
          </p>
        ),
      },
    ],
  },
  {
    of: 'ui/Pictogram',
    states: (['procedures', 'skills', 'lookup'] as const).map((of) => ({
      name: of,
      show: (
        <div className="gallery-lacquer">
          <Pictogram of={of} />
        </div>
      ),
    })),
  },
  {
    of: 'ui/Seal',
    states: [
      {
        name: 'only',
        show: (
          <div className="gallery-seal">
            <Seal />
          </div>
        ),
      },
    ],
  },
  {
    of: 'ui/QrCode',
    states: [
      {
        name: 'an address',
        show: (
          <div className="gallery-qr">
            <QrCode modules={qrModules('https://dichvucong.gov.vn')} label="Mã QR" />
          </div>
        ),
      },
    ],
  },
  {
    of: 'ui/Trouble',
    states: (['hint', 'ok'] as const).map((tone) => ({
      name: tone,
      show: (
        <Trouble
          icon={icons.printer}
          title="Máy này chưa nối máy in"
          body="Mã QR vẫn ở trên màn hình."
          calm="Bài tập của bác không mất gì ạ."
          tone={tone}
          actions={
            <Button kind="primary" onPress={nothing}>
              Về đầu
            </Button>
          }
        />
      ),
    })),
  },
];
