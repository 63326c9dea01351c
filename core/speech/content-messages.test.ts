import { expect, test } from 'vitest';
import { compile } from '../content/compile.ts';
import { both, smallLibrary, WRITTEN, type Changes } from '#support/small-library.ts';
import { meetingChanges } from '#support/small-meeting.ts';
import { contentMessages } from './content-messages.ts';

const messagesOf = (changes: Changes = {}): ReadonlyMap<string, string> =>
  new Map(contentMessages(compile(smallLibrary(changes), 'v')).map(({ key, text }) => [key, text.vi]));

const smallMeetingPack = () => compile(smallLibrary(meetingChanges()), 'v');

test('a text is named by the ids around it, a step by its own alone', () => {
  const messages = messagesOf();
  expect(messages.get('bai.title')).toBe('Bài mẫu');
  expect(messages.get('bai.chang-mot.title')).toBe('Chặng một');
  expect(messages.get('bai.nhap-so.say')).toBe('Nhập ô **Số**.');
  expect(messages.get('bai.nhap-so.mistakes.1.repair')).toBe('Nhập trước.');
  expect(messages.get('bai.screens.trang-mot.chon.mot.label')).toBe('Một');
  expect(messages.get('procedures.thu-tuc.co-chua.ask')).toBe('Có chưa?');
});

test('a step keeps its name when another is put in before it', () => {
  const [first, ...rest] = WRITTEN.laterSteps;
  if (first === undefined) throw new Error('no step');
  const segments = [{ id: 'chang-mot', title: both('Chặng một'), steps: [...rest, WRITTEN.firstStep] }];
  expect(messagesOf({ script: { segments } }).get('bai.nhap-so.say')).toBe('Nhập ô **Số**.');
});

test('what only the office reads, and what is only named within other sentences, is left out', () => {
  const keys = [...messagesOf({}).keys()];
  expect(keys.filter((key) => /^(sources|officeFields)\.|legal/.test(key))).toEqual([]);
});

test('what there is to do at home is on the screen, where no slip comes out', () => {
  const lesson = { kind: 'scene' as const, minutes: 5, opening: [{ art: 'call' as const, text: both('Vì sao.') }] };
  const messages = messagesOf({ procedure: { homeSteps: [both('Ở nhà.')], lesson } });
  expect(messages.get('procedures.thu-tuc.homeSteps.1')).toBe('Ở nhà.');
  expect(messagesOf({ procedure: { homeSteps: [both('Ở nhà.')] } }).get('procedures.thu-tuc.homeSteps.1')).toBe('Ở nhà.');
  expect(messages.get('procedures.thu-tuc.lesson.opening.1.text')).toBe('Vì sao.');
});

test('what a script borrows comes behind everything else, so that the lender names it', () => {
  const borrower = { ...WRITTEN.script, id: 'an-vay', segments: [{ use: 'bai' }] };
  const library = smallLibrary({ moreScripts: [borrower] });
  const pack = compile({ ...library, scripts: library.scripts.toReversed() }, 'v');
  const keys = contentMessages(pack).map(({ key }) => key);
  expect(keys.indexOf('bai.nhap-so.say')).toBeGreaterThan(0);
  expect(keys.indexOf('an-vay.bai.nhap-so.say')).toBeGreaterThan(keys.indexOf('bai.nhap-so.say'));
  expect(keys.indexOf('procedures.thu-tuc.name')).toBeLessThan(keys.indexOf('an-vay.bai.nhap-so.say'));
});

test('of a meeting what the room reads is said, and what its presenter reads is not', () => {
  const messages = new Map(contentMessages(smallMeetingPack()).map(({ key, text }) => [key, text.vi]));
  expect(messages.get('plans.buoi.name')).toBe('Buổi mẫu');
  expect(messages.get('plans.buoi.items.1.points.1.text')).toBe('Hai câu.');
  expect(messages.get('plans.buoi.remember.1')).toBe('Nhớ.');
  expect([...messages.keys()].filter((key) => key.startsWith('plans.') && key.includes('note'))).toEqual([]);
  const { plans: _plans, ...older } = smallMeetingPack();
  expect(contentMessages(older).filter(({ key }) => key.startsWith('plans.'))).toEqual([]);
});
