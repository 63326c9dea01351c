import { expect, test } from 'vitest';
import { openedProcedure, runOf, visitAt } from '#support/visit-records.ts';
import { countVisits } from './count-visits.ts';
import { procedureRows } from './procedure-rows.ts';

test('practices come to the subject that has their script, what was opened most first; nothing is lost', () => {
  const at = '2026-11-23T02:00:00.000Z';
  const totals = countVisits([
    visitAt(at, { activities: [openedProcedure('birth'), runOf({ script: 'birth-online', steps: { a: 'alone', b: 'hint' } })] }),
    visitAt(at, { activities: [openedProcedure('birth'), runOf({ script: 'birth-online', rung: 'watch', finished: false })] }),
    visitAt(at, { activities: [openedProcedure('wedding')] }),
    visitAt(at, { activities: [runOf({ script: 'no-longer-there' })] }),
  ]);
  const slips = { sent: 0, failed: 0, screen: 0 };
  expect(procedureRows(totals, [{ id: 'birth', script: 'birth-online' }, { id: 'wedding' }, { id: 'never' }])).toEqual([
    { id: 'birth', opened: 2, runs: 2, finished: 1, alone: 0.5, slips },
    { id: 'wedding', opened: 1, runs: 0, finished: 0, alone: null, slips },
    { id: 'no-longer-there', opened: 0, runs: 1, finished: 1, alone: null, slips },
  ]);
});
