import { describe, expect, test } from 'vitest';
import { slipProcedure } from '#support/slip-pack.ts';
import { isBrought, personalPapers } from './papers.ts';

const ids = (answers: Readonly<Record<string, string>>): readonly string[] =>
  personalPapers(slipProcedure, answers).map(({ paper }) => paper.id);

describe('personalPapers', () => {
  test('before any answer: what everyone needs', () => {
    expect(ids({})).toEqual(['can-cuoc', 'ket-hon']);
  });

  test('an answer adds its paper in its place, and says why', () => {
    const rows = personalPapers(slipProcedure, { 'nguoi-di': 'nguoi-than' });
    expect(rows.map(({ paper, isNew, because }) => [paper.id, isNew, because?.vi ?? null])).toEqual([
      ['can-cuoc', false, null],
      ['uy-quyen', true, 'Vì người thân đi làm hộ'],
      ['ket-hon', false, null],
    ]);
  });

  test('what stood on the list before an answer is not new, but says why it stays', () => {
    const unsure = {
      id: 'chua-ro',
      label: { vi: 'Chưa rõ', en: 'Not sure' },
      chosen: { vi: 'Chưa rõ', en: 'Not sure' },
      unsure: true,
    };
    const questions = slipProcedure.questions.map((asked) => ({ ...asked, answers: [...asked.answers, unsure] }));
    const papers = slipProcedure.papers.map((paper) =>
      paper.id === 'uy-quyen' ? { ...paper, when: { 'nguoi-di': ['nguoi-than', 'chua-ro'] } } : paper,
    );
    const row = (answers: Readonly<Record<string, string>>) =>
      personalPapers({ ...slipProcedure, questions, papers }, answers).find(({ paper }) => paper.id === 'uy-quyen');
    expect(row({})).toMatchObject({ isNew: false, because: null });
    expect(row({ 'nguoi-di': 'nguoi-than' })).toMatchObject({ isNew: false, because: { vi: 'Vì người thân đi làm hộ' } });
  });

  test('what need not be brought stands where it is written, and is never new', () => {
    const papers = slipProcedure.papers.map((paper) =>
      paper.id === 'uy-quyen' ? { ...paper, form: 'not-needed' as const } : paper,
    );
    const rows = personalPapers({ ...slipProcedure, papers }, { 'nguoi-di': 'nguoi-than' });
    expect(rows.map(({ paper, isNew }) => [paper.id, isNew, isBrought(paper)])).toEqual([
      ['can-cuoc', false, true],
      ['uy-quyen', false, false],
      ['ket-hon', false, false],
    ]);
  });

  test('another answer, or one to a question that is not asked, adds nothing', () => {
    expect(ids({ 'nguoi-di': 'cha-me' })).toEqual(['can-cuoc', 'ket-hon']);
    expect(ids({ constructor: 'nguoi-than', 'nguoi-di': 'toString' })).toEqual(['can-cuoc', 'ket-hon']);
  });

  test('every condition must hold', () => {
    const papers = slipProcedure.papers.map((paper) =>
      paper.id === 'uy-quyen' ? { ...paper, when: { 'nguoi-di': ['nguoi-than'], khac: ['co'] } } : paper,
    );
    const procedure = { ...slipProcedure, papers };
    expect(personalPapers(procedure, { 'nguoi-di': 'nguoi-than' })).toHaveLength(2);
    expect(personalPapers(procedure, { 'nguoi-di': 'nguoi-than', khac: 'co' })).toHaveLength(3);
  });
});
