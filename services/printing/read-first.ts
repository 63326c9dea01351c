import { failure, success, type Result } from '#core/basics/result.ts';
import { DOTS_A_MILLIMETRE } from '#core/slip/page.ts';
import { isTakenHome, type PrintedDocument } from '#core/slip/printed.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { NoticeBoard } from '#services/diagnostics/notices.ts';
import { type Drawn, type RasterProblem, refusalIn, type Wants } from './rasteriser.ts';
import type { TwinProblem } from './twin/check-twin.ts';
import type { Twin } from './twin/twin.ts';

/** `unread`: the reading itself broke. Then nobody knows what would come out, and nothing does. */
export type UnfitProblem = RasterProblem | TwinProblem | 'unread';

/** What visitors take home is read before it goes to the printer: a code that leads nowhere, or elsewhere, is worse than no slip. */
export interface ReadFirst {
  /** What is wanted of the drawing besides, so that it can be read. The reader gets ready meanwhile. */
  wants(document: PrintedDocument, wants: Wants): Wants;
  /** The drawing as its printer wants it, where it may be printed. Staff are told of one that may not. */
  fit(read: ReadJob, drawn: Result<Drawn, RasterProblem>): Promise<Result<Drawn, UnfitProblem>>;
}

export interface ReadJob {
  readonly document: PrintedDocument;
  /** Id of its procedure or lesson. */
  readonly about: string;
  /** What the printer wants, whatever was drawn besides. */
  readonly wants: Wants;
}

export interface ReadFirstParts {
  readonly twin: Twin;
  /** Hosts that content lists now. */
  readonly portals: () => readonly { readonly host: string }[];
  readonly notices: NoticeBoard;
  readonly log: Logger;
}

export function createReadFirst({ twin, portals, notices, log }: ReadFirstParts): ReadFirst {
  const refuse = <Problem extends UnfitProblem>(about: string, problem: Problem): Result<never, Problem> => {
    notices.add('slip-unfit', `${about}: ${problem}`);
    return failure(problem);
  };
  return {
    wants(document, wants) {
      if (!isTakenHome(document)) return wants;
      twin.warm();
      return { ...wants, dotsPerMillimetre: DOTS_A_MILLIMETRE };
    },
    async fit({ document, about, wants }, drawn) {
      if (!drawn.ok) return refusalIn(drawn.error) === null ? drawn : refuse(about, drawn.error);
      if (!isTakenHome(document)) return drawn;
      const { png } = drawn.value;
      if (png === null) return refuse(about, 'unread');
      try {
        const read = await twin.check({ png, document, portals: portals() });
        if (!read.ok) return refuse(about, read.error);
        return wants.dotsPerMillimetre === null ? success({ ...drawn.value, png: null }) : drawn;
      } catch (error) {
        log.error('slip.twin', error);
        return refuse(about, 'unread');
      }
    },
  };
}
