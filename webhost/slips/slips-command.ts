import { join } from 'node:path';
import type { ContentPack } from '#core/content/pack.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { systemClock } from '#services/environment/clock.ts';
import { checkPages, pagesReportLine } from '#services/printing/twin/check-pages.ts';
import { everyPage } from '#services/printing/twin/every-page.ts';
import { createTwinAside } from '#services/printing/twin/twin-aside.ts';
import { createHeadlessRasteriser } from '../rasteriser/headless-rasteriser.ts';
import { servePrintPages } from './page-server.ts';

export interface SlipsCommand {
  readonly pack: ContentPack;
  /** The built print page, the built programs, the browser that draws. */
  readonly pageFolder: string;
  readonly programs: string;
  readonly browser: string;
  /** One page of so many: a sample spread over procedures, papers and languages. */
  readonly oneOf: number;
}

/** Draws and reads what is taken home of a pack with what the kiosk draws and reads them with. Answers the exit code. */
export async function slipsCommand(
  { pack, pageFolder, programs, browser, oneOf }: SlipsCommand,
  say: (line: string) => void,
): Promise<number> {
  const server = await servePrintPages(pageFolder);
  const twin = createTwinAside(join(programs, 'twin-work.js'), systemClock);
  let address = '';
  const rasteriser = createHeadlessRasteriser({
    findBrowser: () => browser,
    openPage: async () => ({ url: address }),
    clock: systemClock,
    log: silentLogger,
  });
  try {
    const pages = everyPage(pack).filter((_, index) => index % oneOf === 0);
    const report = await checkPages(pages, {
      draw(document, wants) {
        address = server.address(document);
        return rasteriser.draw('', wants);
      },
      twin,
      portals: pack.portals,
      elapsed: () => systemClock.elapsed(),
    });
    for (const problem of report.problems) say(`On paper, ${problem}`);
    say(pagesReportLine(report));
    return report.problems.length === 0 ? 0 : 1;
  } finally {
    await rasteriser.close();
    await twin.close();
    await server.close();
  }
}
