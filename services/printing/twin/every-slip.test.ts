import { expect, test } from 'vitest';
import { LANGUAGES } from '#core/basics/language.ts';
import { PAPER_SIZES } from '#core/slip/paper-sizes.ts';
import { personalPapers } from '#core/slip/papers.ts';
import { realContent } from '#support/real-content.ts';
import { everySlip, worstAnswers } from './every-slip.ts';

test('there is a slip of everything, on every paper, in every language, each with its own name', async () => {
  const pack = await realContent();
  const slips = everySlip(pack);
  expect(slips).toHaveLength(pack.procedures.length * PAPER_SIZES.length * LANGUAGES.length);
  expect(new Set(slips.map(({ name }) => name)).size).toBe(slips.length);
  const few = everySlip(pack, { papers: ['a5'], languages: ['en'] });
  expect(few).toHaveLength(pack.procedures.length);
  expect(few.every(({ slip }) => slip.paper === 'a5' && slip.language === 'en')).toBe(true);
});

test('no answers call for more papers than the worst', async () => {
  for (const procedure of (await realContent()).procedures) {
    const most = personalPapers(procedure, worstAnswers(procedure)).length;
    expect(most).toBeGreaterThanOrEqual(personalPapers(procedure, {}).length);
    for (const { id, answers } of procedure.questions)
      for (const answer of answers)
        expect(personalPapers(procedure, { [id]: answer.id }).length, procedure.id).toBeLessThanOrEqual(most);
  }
});
