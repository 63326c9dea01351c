import type { Picture } from '#core/resume/pictures.ts';
import { PICTURE_NAMES } from '#core/resume/picture-names.ts';
import { KeptPicture } from '#renderer/ui/KeptPicture.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import type { Exhibit } from '../exhibit.ts';

const NAMES = Object.entries(PICTURE_NAMES) as [Picture, { readonly vi: string }][];

/** All pictures of a code on one wall: what one sees is two that look alike. */
function Wall() {
  return (
    <ul className="gallery-pictures">
      {NAMES.map(([of, { vi }]) => (
        <li key={of}>
          <KeptPicture of={of} />
          {vi}
        </li>
      ))}
    </ul>
  );
}

export const KEPT_PICTURES: readonly Exhibit[] = [
  {
    of: 'ui/KeptPicture',
    states: [
      ...(['paper', 'notebook'] as const).map((material) => ({
        name: `all, on ${material}`,
        room: 'screen' as const,
        show: (
          <Screen material={material}>
            <Wall />
          </Screen>
        ),
      })),
      {
        name: 'all, as large as on a slip',
        show: (
          <div className="gallery-slip">
            <Wall />
          </div>
        ),
      },
    ],
  },
];
