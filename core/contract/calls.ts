import type { z } from 'zod';
import type { Result } from '../basics/result.ts';
import { bundleCalls } from './bundle-calls.ts';
import { carrierCalls } from './carrier-calls.ts';
import { contentCalls } from './content-calls.ts';
import { countCalls } from './count-calls.ts';
import type { CommonProblem } from './define.ts';
import { keepCalls } from './keep-calls.ts';
import { doorCalls } from './door-calls.ts';
import { diagnoseCalls } from './diagnose-calls.ts';
import { kioskCalls } from './kiosk-calls.ts';
import { overlayCalls } from './overlay-calls.ts';
import { packCalls } from './pack-calls.ts';
import { paperCalls } from './paper-calls.ts';
import { presentationCalls } from './presentation-calls.ts';
import { printerCalls } from './printer-calls.ts';
import { reportCalls } from './report-calls.ts';
import { resumeCalls } from './resume-calls.ts';
import { sessionCalls } from './session-calls.ts';
import { settingsCalls } from './settings-calls.ts';
import { slipCalls } from './slip-calls.ts';
import { speechCalls } from './speech-calls.ts';
import { staffCalls } from './staff-calls.ts';
import { visitCalls } from './visit-calls.ts';

/** The API: every call there is, by name. The table is the allow-list; a name not in it is 404. */
export const calls = {
  ...kioskCalls,
  ...contentCalls,
  ...visitCalls,
  ...sessionCalls,
  ...countCalls,
  ...slipCalls,
  ...printerCalls,
  ...paperCalls,
  ...resumeCalls,
  ...speechCalls,
  ...staffCalls,
  ...overlayCalls,
  ...doorCalls,
  ...reportCalls,
  ...keepCalls,
  ...diagnoseCalls,
  ...carrierCalls,
  ...bundleCalls,
  ...settingsCalls,
  ...packCalls,
  ...presentationCalls,
} as const;

export type CallName = keyof typeof calls;
export type CallInput<Name extends CallName> = z.input<(typeof calls)[Name]['input']>;
export type ParsedInput<Name extends CallName> = z.output<(typeof calls)[Name]['input']>;
export type CallOutput<Name extends CallName> = z.output<(typeof calls)[Name]['output']>;
export type CallProblem<Name extends CallName> = (typeof calls)[Name]['problems'][number] | CommonProblem;
export type CallResult<Name extends CallName> = Result<CallOutput<Name>, CallProblem<Name>>;
