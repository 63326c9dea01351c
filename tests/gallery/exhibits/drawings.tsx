import { ART_NAMES } from '#core/content/art-names.ts';
import { Drawing } from '#renderer/ui/Drawing.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import type { Exhibit } from '../exhibit.ts';

/** All drawings of the house on one wall, each with the name an author calls it by. */
function Wall() {
  return (
    <ul className="gallery-drawings" lang="en">
      {ART_NAMES.map((of) => (
        <li key={of}>
          <Drawing of={of} />
          {of}
        </li>
      ))}
    </ul>
  );
}

export const DRAWINGS: readonly Exhibit[] = [
  {
    of: 'ui/Drawing',
    states: [
      {
        name: 'all, as large as on a tile',
        show: (
          <Screen material="paper">
            <Wall />
          </Screen>
        ),
      },
      {
        name: 'one, as large as on an opening page',
        show: (
          <div className="gallery-drawing">
            <Drawing of="address" />
          </div>
        ),
      },
    ],
  },
];
