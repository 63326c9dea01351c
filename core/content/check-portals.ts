import { checkAddress } from '../slip/allow-list.ts';
import type { ContentIssue, Library } from './library-data.ts';

/** Stands in for a code or a keyword while a template is judged. */
const FILLING = 'x';

/** Every address of a portal is https, under the ceiling, and on the portal's own host: a slip prints that host in large letters. */
export function checkPortals(library: Library): ContentIssue[] {
  return library.portals.flatMap((portal) => {
    const report = (rule: string, path: readonly (string | number)[], message: string, todo: string): ContentIssue => ({
      severity: 'error',
      rule,
      thing: { kind: 'portals', id: portal.id },
      path,
      message,
      todo,
    });
    const addresses: readonly [readonly string[], string | undefined, string | null][] = [
      [['home'], portal.home, null],
      [['byCode'], portal.byCode, '{code}'],
      [['byKeyword'], portal.byKeyword, '{keyword}'],
      ...Object.entries(portal.pages).map(([name, address]): [string[], string, null] => [['pages', name], address, null]),
    ];
    return [
      ...(library.sources.some((source) => source.id === portal.source)
        ? []
        : [report('unknown-source', ['source'], `no source ${portal.source}`, 'add it to sources.yaml')]),
      ...addresses.flatMap(([path, address, gap]) => {
        if (address === undefined) return [];
        if (gap !== null && !address.includes(gap))
          return [report('portal-template', path, `there is no ${gap} in it`, `write ${gap} where it is filled in`)];
        const checked = checkAddress(gap === null ? address : address.replaceAll(gap, FILLING), [{ host: portal.host }]);
        return checked.ok
          ? []
          : [
              report(
                'portal-address',
                path,
                `the address is refused (${checked.error})`,
                `https, on ${portal.host}, under gov.vn or dcs.vn`,
              ),
            ];
      }),
    ];
  });
}
