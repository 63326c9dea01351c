import type { LeafBlock } from './block.ts';
import type { ContentIssue, Library } from './library-data.ts';
import type { Screen } from './screen.ts';
import { LEAST_SEEN, LEAST_TOUCH, leastDrawn, overlap, seenArea, touchArea } from './spot-areas.ts';

type ImageOf = Extract<LeafBlock, { kind: 'image' }>;
type Path = readonly (string | number)[];
type Report = (rule: string, path: Path, message: string, todo: string) => void;

/** Rules about the pictures on screens: each is there, and a finger finds every spot, and only that one. */
export function checkSpots(library: Library): ContentIssue[] {
  return library.screens.flatMap((screen) => {
    const issues: ContentIssue[] = [];
    const report: Report = (rule, path, message, todo) =>
      issues.push({ severity: 'error', rule, thing: { kind: 'screens', id: screen.id }, path, message, todo });
    for (const { block, path } of imagesOn(screen)) {
      const image = library.images.find((candidate) => candidate.id === block.file);
      if (image === undefined)
        report('unknown-image', [...path, 'file'], `no file images/${block.file}`, 'put it there or mend the name');
      else if (image.header !== null)
        checkAreas(block, leastDrawn(image.header, screen.frame, standsBeside(library, screen)), path, report);
    }
    return issues;
  });
}

function imagesOn(screen: Screen): readonly { readonly block: ImageOf; readonly path: Path }[] {
  const leaves = screen.blocks.flatMap((block, index) =>
    block.kind === 'group'
      ? block.blocks.map((inner, at) => ({ block: inner, path: ['blocks', index, 'blocks', at] }))
      : [{ block, path: ['blocks', index] }],
  );
  return leaves.flatMap(({ block, path }) => (block.kind === 'image' ? [{ block, path }] : []));
}

/** Whether any lesson shows the screen beside the other device, where it has less room. */
function standsBeside(library: Library, screen: Screen): boolean {
  return library.scripts.some((script) => {
    const aliases = new Set(Object.entries(script.screens).flatMap(([alias, { use }]) => (use === screen.id ? [alias] : [])));
    const steps = script.segments.flatMap((segment) =>
      'use' in segment ? [] : segment.steps.flatMap((entry) => ('anyOrder' in entry ? entry.anyOrder : [entry])),
    );
    return steps.some((step) => {
      // A repair goes on with the screens of its step where it names none.
      const shown = [step, ...step.faults, ...step.faults.flatMap((fault) => fault.steps)];
      const names = (device: 'page' | 'phone') => shown.flatMap((place) => place[device] ?? []);
      return (
        [...names('page'), ...names('phone')].some((alias) => aliases.has(alias)) &&
        names('page').length > 0 &&
        names('phone').length > 0
      );
    });
  });
}

function checkAreas(block: ImageOf, drawn: ReturnType<typeof leastDrawn>, path: Path, report: Report): void {
  const percent = (share: number): string => `${Math.ceil(share * 10) / 10} %`;
  const apart = block.spots.every((spot, index) => block.spots.slice(index + 1).every((other) => !overlap(spot, other)));
  for (const [index, spot] of block.spots.entries()) {
    const at = [...path, 'spots', index];
    if (spot.x + spot.width > 100 || spot.y + spot.height > 100) {
      report('spot-outside', at, `${spot.id} goes beyond the picture`, 'x + width and y + height: at most 100');
      continue;
    }
    const over = block.spots.slice(0, index).find((other) => overlap(spot, other));
    if (over !== undefined) report('spot-overlap', at, `${spot.id} lies over ${over.id}`, 'give each a place of its own');
    const seen = seenArea(spot, drawn);
    if (seen.width < LEAST_SEEN || seen.height < LEAST_SEEN)
      report(
        'spot-small',
        at,
        `${spot.id} is too small to be seen from a step away`,
        `at least ${percent((LEAST_SEEN / drawn.width) * 100)} wide and ${percent((LEAST_SEEN / drawn.height) * 100)} high: crop the picture closer`,
      );
    const touched = touchArea(spot, block.spots, drawn);
    if (apart && (touched.width < LEAST_TOUCH || touched.height < LEAST_TOUCH))
      report(
        'spot-crowded',
        at,
        `${spot.id} leaves a finger too little room`,
        'crop the picture closer, so that there is more between it and its neighbours, or take a neighbour out',
      );
  }
}
