import type { CompiledBlock, CompiledScreen } from '../content/pack.ts';
import type { LeafBlock } from '../content/block.ts';
import { CORNERS } from '../content/corners.ts';
import type { Value } from './types.ts';

/** What a block shows of itself. `text` is sample data or null; never what was typed. */
export interface Reading {
  readonly text: string | null;
  readonly option: string | null;
  readonly ticked: boolean;
  readonly attached: readonly string[];
}

type Values = Readonly<Record<string, Value>>;

/** All blocks of a screen that hold something, groups opened. */
export function leafBlocks(blocks: readonly CompiledBlock[]): readonly LeafBlock[] {
  return blocks.flatMap((block) => (block.kind === 'group' ? block.blocks : [block]));
}

export function findBlock(screen: CompiledScreen, id: string): LeafBlock | null {
  return leafBlocks(screen.blocks).find((block) => block.id === id) ?? null;
}

/** Everything a field takes, its sample first. Empty for blocks that are not typed in. */
export function acceptedValues(screen: CompiledScreen, id: string): readonly string[] {
  const block = findBlock(screen, id);
  if (block?.kind === 'field') return [block.sample, ...block.accept];
  return block?.kind === 'code' ? [block.sample] : [];
}

/** How what is typed into a block is compared; null for blocks that are not typed in. */
export function sampleKind(screen: CompiledScreen, id: string): 'text' | 'digits' | 'date' | 'secret' | null {
  const block = findBlock(screen, id);
  if (block?.kind === 'field') return block.input;
  return block?.kind === 'code' ? 'digits' : null;
}

/** What block `id` of the screen shown under `alias` holds now. */
export function blockReading(screen: CompiledScreen, alias: string, values: Values, id: string): Reading {
  const block = findBlock(screen, id);
  const value = values[`${alias}/${id}`];
  return {
    text: block === null ? null : textOf(screen, block, value),
    option:
      value?.kind === 'option'
        ? value.option
        : block?.kind === 'choice' || block?.kind === 'select'
          ? (block.chosen ?? null)
          : null,
    ticked: value?.kind === 'ticked' ? value.ticked : block?.kind === 'tick' && block.ticked,
    attached: partsOf(block).filter((part) => isSet(values[`${alias}/${id}/${part}`])),
  };
}

/** The parts of a block that are held one by one: files of a dossier, corners of a shot. */
function partsOf(block: LeafBlock | null): readonly string[] {
  if (block?.kind === 'files') return block.rows.map((row) => row.id);
  return block?.kind === 'crop' ? CORNERS : [];
}

function isSet(value: Value | undefined): boolean {
  return value !== undefined && (value.kind !== 'ticked' || value.ticked);
}

function textOf(screen: CompiledScreen, block: LeafBlock, value: Value | undefined): string | null {
  if (value?.kind === 'accepted') return acceptedValues(screen, block.id)[value.index] ?? null;
  return block.kind === 'field' && block.prefilled ? block.sample : null;
}

/** Ids of the blocks shown now, groups and leaves, by the screen's own logic. */
export function visibleBlocks(screen: CompiledScreen, alias: string, values: Values): ReadonlySet<string> {
  const shows = (block: CompiledBlock): boolean => {
    if (block.when === undefined) return true;
    const held = blockReading(screen, alias, values, block.when.block);
    if (block.when.equals === true) return held.text !== null || held.option !== null || held.ticked || held.attached.length > 0;
    return held.option === block.when.equals || held.attached.includes(block.when.equals);
  };
  const shown = new Set<string>();
  for (const block of screen.blocks) {
    if (!shows(block)) continue;
    shown.add(block.id);
    if (block.kind === 'group') for (const inner of block.blocks) if (shows(inner)) shown.add(inner.id);
  }
  return shown;
}
