import type { LeafBlock } from './block.ts';
import type { Screen } from './screen.ts';

/** What still fits the frame on the smallest first-class screen without scrolling for each touch. */
export const INTERACTIVE_ROWS = 6;

/** Tiles stand three in a row. */
const TILES_IN_ROW = 3;

/** Rows of a screen that hold something to touch. */
export function interactiveRows(screen: Pick<Screen, 'blocks'>): number {
  return screen.blocks
    .flatMap((block): readonly LeafBlock[] => (block.kind === 'group' ? block.blocks : [block]))
    .reduce((sum, block) => sum + rowsOf(block), 0);
}

function rowsOf(block: LeafBlock): number {
  switch (block.kind) {
    case 'field':
    case 'code':
    case 'select':
    case 'tick':
    case 'button':
    case 'menu':
    case 'call':
    case 'document':
      return 1;
    case 'camera':
    case 'crop':
      return 2;
    case 'apps':
      return block.items.length;
    case 'chat':
      return block.replies.length + block.messages.filter((message) => message.link !== undefined).length;
    case 'image':
      return block.spots.length;
    case 'choice':
      return block.options.length;
    case 'list':
      return block.items.length;
    case 'files':
      return block.rows.length;
    case 'tiles':
      return Math.ceil(block.items.length / TILES_IN_ROW);
    default:
      return 0;
  }
}
