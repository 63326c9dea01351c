import { parentPort, workerData } from 'node:worker_threads';
import { type ReportJob, workHere } from './report-work.ts';

/** The program of the thread: one piece of work, its answer, the end. */
const job = workerData as ReportJob;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(job.kind === 'hide' ? await workHere.hide(job.groups) : await workHere.xlsx(job.report));
