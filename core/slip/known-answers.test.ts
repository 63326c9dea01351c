import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipPack, slipProcedure } from '#support/slip-pack.ts';
import { buildSlip } from './build.ts';
import { knownAnswers } from './known-answers.ts';

const slip = (answers: Readonly<Record<string, string>>) =>
  buildSlip({
    pack: slipPack,
    procedure: 'thu-tuc',
    answers,
    office: {},
    paper: 'a5',
    language: 'vi',
    printedAt: '2026-11-23T02:24:00.000Z',
  });

test('answers of the procedure are kept, anything else is passed over', () => {
  expect(knownAnswers(slipProcedure, { 'nguoi-di': 'nguoi-than', khac: 'nguoi-than' })).toEqual({ 'nguoi-di': 'nguoi-than' });
  expect(knownAnswers(slipProcedure, { 'nguoi-di': 'nguyen-van-mat' })).toEqual({});
  expect(knownAnswers({ questions: [] }, JSON.parse('{"__proto__":"x","constructor":"y"}') as Record<string, string>)).toEqual(
    {},
  );
});

test('whatever is sent beside the answers, the slip is the one of the answers: nothing sent stands on it, and nothing is missing', () => {
  const given = fc.constantFrom({}, { 'nguoi-di': 'cha-me' }, { 'nguoi-di': 'nguoi-than' });
  const sent = fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('nguoi-di', 'toString')), fc.string());
  fc.assert(
    fc.property(given, sent, (answers, beside) => {
      expect(slip({ ...beside, ...answers })).toEqual(slip(knownAnswers(slipProcedure, { ...beside, ...answers })));
      if (!('nguoi-di' in answers) && beside['nguoi-di'] !== 'cha-me' && beside['nguoi-di'] !== 'nguoi-than')
        expect(slip(beside)).toEqual(slip({}));
    }),
  );
});
