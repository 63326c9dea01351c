import { success } from '#core/basics/result.ts';
import { EMPTY_BOOK, keep, resumeBook, take, type Taken } from '#core/resume/book.ts';
import type { Draw, ResumeCode } from '#core/resume/code.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore } from '#services/storage/store.ts';
import type { ResumeDesk } from './resume-desk.ts';

export interface FileResumeDesk extends ResumeDesk {
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}

/** Codes remembered for their print: those of the last few visits. */
const FRESH = 5;

/** Kept places in `resume.json` of the data folder. */
export async function openResumeDesk(tools: StorageTools, draw: Draw): Promise<FileResumeDesk> {
  const store = await openStore(tools, { name: 'resume.json', version: 1, schema: resumeBook, defaults: EMPTY_BOOK });
  const { clock } = tools;
  const fresh = new Map<string, { readonly script: string; readonly until: number }>();
  return {
    async keep(progress, procedure, again) {
      let kept: { readonly code: ResumeCode; readonly until: number } | null = null;
      const written = await store.update((book) => {
        const { book: next, ...made } = keep(book, { progress, procedure, again }, clock.now(), draw);
        kept = made;
        return next;
      });
      if (!written.ok) return written;
      if (kept === null) throw new Error('A change that was written has run');
      const { code, until } = kept as { readonly code: ResumeCode; readonly until: number };
      fresh.set(JSON.stringify(code), { script: progress.script, until });
      for (const old of [...fresh.keys()].slice(0, -FRESH)) fresh.delete(old);
      return success({ code, until });
    },
    justKept: (code) => fresh.get(JSON.stringify(code)) ?? null,
    async take(code) {
      let taken: Taken = { outcome: 'unknown', left: 0 };
      const written = await store.update((book) => {
        const looked = take(book, code, clock.now());
        ({ taken } = looked);
        return sameLock(looked.book, book) ? book : looked.book;
      });
      return written.ok ? success(taken) : written;
    },
    settled: () => store.settled(),
  };
}

/** A look that counts nothing writes nothing. */
function sameLock(a: { readonly lockout: object }, b: { readonly lockout: object }): boolean {
  return JSON.stringify(a.lockout) === JSON.stringify(b.lockout);
}
