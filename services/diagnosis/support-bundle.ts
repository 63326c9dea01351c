import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { dayInVietnam, momentText } from '#core/basics/vietnamese-time.ts';
import type { Finding } from '#core/diagnosis/finding.ts';
import type { PageFacts } from '#core/diagnosis/page-facts.ts';
import type { LogLine } from '#services/diagnostics/read-log.ts';

/** What goes to whoever helps from afar. Made of these four things and nothing else: no file of the data folder is copied. */
export interface SupportBundle {
  readonly format: 1;
  /** Short name of the kiosk, as its reports have it. */
  readonly kiosk: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly findings: readonly Finding[];
  readonly page: PageFacts;
  /** Troubles of the technical log: class, code and place in the program. */
  readonly log: readonly LogLine[];
}

const pack = promisify(gzip);

/** The bytes of the file: JSON that a person can read, packed with gzip. */
export async function packBundle(bundle: SupportBundle): Promise<Uint8Array> {
  return pack(Buffer.from(`${JSON.stringify(bundle, null, 2)}\n`));
}

/** `ho-tro-sanh-1-20261126-1830.json.gz`, in the time of Việt Nam. */
export function bundleName({ kiosk, at }: Pick<SupportBundle, 'kiosk' | 'at'>): string {
  const day = dayInVietnam(Date.parse(at)).replaceAll('-', '');
  return `ho-tro-${kiosk}-${day}-${momentText(at).time.replace(':', '')}.json.gz`;
}
