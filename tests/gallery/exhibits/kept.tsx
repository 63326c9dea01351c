import { PICTURES } from '#core/resume/pictures.ts';
import { PICTURE_NAMES } from '#core/resume/picture-names.ts';
import { CodeSlots } from '#renderer/ui/CodeSlots.tsx';
import { DigitKeys } from '#renderer/ui/DigitKeys.tsx';
import { PictureTile } from '#renderer/ui/PictureTile.tsx';
import { type Exhibit, nothing } from '../exhibit.ts';

/** What a kept place is found again by. */
export const KEPT: readonly Exhibit[] = [
  {
    of: 'ui/CodeSlots',
    states: [
      {
        name: 'whole, large',
        room: 'half',
        show: <CodeSlots pictures={['buffalo', 'hat', 'boat']} digits="047" size="large" label="Mã đã giữ" />,
      },
      {
        name: 'half entered',
        room: 'half',
        show: <CodeSlots pictures={['buffalo', 'hat']} digits={null} size="small" label="Mã đang chọn" />,
      },
      {
        name: 'digits begun',
        room: 'half',
        show: <CodeSlots pictures={['buffalo', 'hat', 'boat']} digits="0" size="small" label="Mã đang bấm" />,
      },
    ],
  },
  {
    of: 'ui/PictureTile',
    states: [false, true].map((chosen) => ({
      name: chosen ? 'chosen' : 'to choose',
      room: 'half',
      show: (
        <>
          {PICTURES.slice(0, 3).map((picture) => (
            <PictureTile key={picture} of={picture} name={PICTURE_NAMES[picture].vi} chosen={chosen} onPress={nothing} />
          ))}
        </>
      ),
    })),
  },
  {
    of: 'ui/DigitKeys',
    states: [
      { name: 'ready', room: 'half', show: <DigitKeys off={false} onDigit={nothing} onBackspace={nothing} /> },
      { name: 'off', room: 'half', show: <DigitKeys off onDigit={nothing} onBackspace={nothing} /> },
    ],
  },
];
