import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { Script } from '#core/content/pack.ts';
import type { ResumeCode } from '#core/resume/code.ts';
import { progressOf } from '#core/simulation/progress.ts';
import type { Practice } from '#core/visit/screen.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { runKey, RunKeeperContext } from '#renderer/app/run-keeper.ts';
import { useKeptRecord } from '#renderer/app/use-activity.ts';

/** How the keeping of a place stands. `gone`: there is no run to keep. */
export type Keeping =
  | { readonly phase: 'saving' | 'failed' | 'gone' }
  | { readonly phase: 'kept'; readonly code: ResumeCode; readonly until: string };

interface Keep {
  readonly keeping: Keeping;
  readonly again: () => void;
  readonly record: ReturnType<typeof useKeptRecord>;
}

/** Keeps the place of the run that waits, once when the screen opens. One that has a code already is moved on under it. */
export function useKeep(script: Script, practice: Practice): Keep {
  const { client } = useKiosk();
  const keeper = useContext(RunKeeperContext);
  const [keeping, setKeeping] = useState<Keeping>({ phase: 'saving' });
  const record = useKeptRecord(script.id);

  const keep = useCallback(async (): Promise<void> => {
    const run = keeper.current?.key === runKey(practice) ? keeper.current : null;
    if (run === null) return setKeeping({ phase: 'gone' });
    setKeeping({ phase: 'saving' });
    const result = await client.call('resume.keep', {
      progress: progressOf(script, run.state),
      procedure: practice.procedure,
      again: run.code,
    });
    if (!result.ok) return setKeeping({ phase: 'failed' });
    // Kept once more later in this visit, it goes by the same code.
    keeper.current = { ...run, code: result.value.code };
    record('none');
    return setKeeping({ phase: 'kept', ...result.value });
  }, [client, keeper, practice, script, record]);

  // Once, also where React mounts the screen twice.
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void keep();
  }, [keep]);

  return { keeping, again: () => void keep(), record };
}
