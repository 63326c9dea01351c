import type { LeafBlock } from './block.ts';
import { CORNERS } from './corners.ts';
import type { CompiledScreen } from './pack.ts';

/** The block a target names, wherever on the screen it stands. */
export function leafOf(screen: CompiledScreen, target: string): LeafBlock | undefined {
  const [id] = target.split('/');
  return screen.blocks
    .flatMap((block): readonly LeafBlock[] => (block.kind === 'group' ? block.blocks : [block]))
    .find((block) => block.id === id);
}

/** The parts of a block that can be acted on one by one; null for a block that is a single target. */
export function itemsOf(block: LeafBlock): readonly string[] | null {
  if (block.kind === 'choice' || block.kind === 'select') return block.options.map((option) => option.id);
  if (block.kind === 'list' || block.kind === 'tiles' || block.kind === 'menu') return block.items.map((item) => item.id);
  if (block.kind === 'chat')
    return [
      ...block.replies.map((reply) => reply.id),
      ...block.messages.filter((one) => one.link !== undefined).map((one) => one.id),
    ];
  if (block.kind === 'call') return block.actions.map((action) => action.id);
  if (block.kind === 'apps') return block.items.map((item) => item.id);
  if (block.kind === 'crop') return CORNERS;
  if (block.kind === 'image') return block.spots.map((spot) => spot.id);
  return block.kind === 'files' ? block.rows.filter((row) => row.state === 'empty').map((row) => row.id) : null;
}
