import type { Row } from './row.ts';
import { measureMemory } from './simulation-memory.ts';
import { withKiosk } from './with-kiosk.ts';

/** What a page keeps of two hundred practices: minutes of walking, so a group of its own. */
export const measure = async (): Promise<Row[]> => [...(await withKiosk(measureMemory))];
