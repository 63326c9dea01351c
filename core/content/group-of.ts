import type { CompiledScreen } from './pack.ts';

/** The titled group a target stands in, which the second hint lights. */
export function groupOf(screen: CompiledScreen | undefined, target: string | undefined): string | undefined {
  const block = target?.split('/')[0];
  return screen?.blocks.find((candidate) => candidate.kind === 'group' && candidate.blocks.some((inner) => inner.id === block))
    ?.id;
}
