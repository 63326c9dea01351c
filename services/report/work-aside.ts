import { Worker } from 'node:worker_threads';
import type { PublishedTable } from '#core/report/count-table.ts';
import type { ReportJob, ReportWork } from './report-work.ts';

/** Work in a thread of its own, which ends with it: reports are made a few times a month. `program` is the bundle of `report-work-cli.ts`. */
export function createWorkAside(program: string): ReportWork {
  return {
    hide: (groups) => inThread<readonly (readonly PublishedTable[])[]>(program, { kind: 'hide', groups }),
    xlsx: (report) => inThread<Uint8Array>(program, { kind: 'xlsx', report }),
  };
}

/** The program answers what the work answers; where it cannot, that is a defect. */
function inThread<Value>(program: string, job: ReportJob): Promise<Value> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: job });
    worker.once('message', (value: Value) => resolve(value));
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The report thread ended without an answer')));
  });
}
