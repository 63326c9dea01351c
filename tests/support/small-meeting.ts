import { compile } from '#core/content/compile.ts';
import type { ContentPack } from '#core/content/pack.ts';
import type { MeetingPlan } from '#core/content/plan.ts';
import { deckOf } from '#core/presentation/deck.ts';
import type { Meeting } from '#core/presentation/presentation.ts';
import { shelfOf } from '#core/presentation/shelf.ts';
import { both, smallLibrary, WRITTEN } from './small-library.ts';

const FAULT = {
  id: 'thieu',
  title: both('Thiếu'),
  sees: both('Thiếu số.'),
  why: both('Chưa nhập đủ.'),
  repair: both('Nhập lại.'),
  ask: both('Quầy'),
};

/** Every kind of part there is, over one procedure with a practice of four steps, a trouble and a question. */
const ITEMS: readonly unknown[] = [
  {
    kind: 'talk',
    title: both('Chào'),
    points: [{ art: 'call', text: both('Hai câu.') }],
    note: both('Chào bà con.'),
    minutes: 2,
  },
  { kind: 'opening', subject: 'thu-tuc', minutes: 2 },
  { kind: 'practice', subject: 'thu-tuc', front: true, minutes: 5 },
  { kind: 'trouble', subject: 'thu-tuc', fault: 'nhap-so.thieu', minutes: 2 },
  { kind: 'quiz', quiz: 'hoi', minutes: 2 },
  { kind: 'pause', note: both('Ai hỏi gì không?'), minutes: 2 },
];

/** The small library with one meeting in it; parts may be others. */
export function smallMeetingPack(items: readonly unknown[] = ITEMS): ContentPack {
  const library = smallLibrary({
    procedure: { lesson: { kind: 'scene', minutes: 3, opening: [{ art: 'call', text: both('Mở đầu.') }], quiz: 'hoi' } },
    step: { ...WRITTEN.firstStep, faults: [FAULT] },
    quizzes: [
      {
        id: 'hoi',
        title: both('Hỏi'),
        lead: both('Hai câu.'),
        icon: 'globe',
        source: 'nguon',
        rounds: ['mot', 'hai'].map((id) => ({
          id,
          ask: both('Thật không?'),
          answers: [
            { id: 'that', label: both('Thật'), right: true },
            { id: 'gia', label: both('Giả') },
          ],
          why: both('Vì vậy.'),
        })),
        remember: [both('Nhớ.')],
      },
    ],
    plans: [
      {
        id: 'buoi',
        name: both('Buổi mẫu'),
        audience: 'citizens',
        minutes: 15,
        items: items as MeetingPlan['items'],
        remember: [both('Nhớ.')],
        handouts: ['thu-tuc'],
      },
    ],
  });
  return compile(library, 'v');
}

/** The meeting of that pack. */
export function smallMeeting(items: readonly unknown[] = ITEMS): Meeting {
  const pack = smallMeetingPack(items);
  const shelf = shelfOf(pack);
  const [plan] = pack.plans ?? [];
  if (plan === undefined) throw new Error('no plan');
  return { plan, shelf, deck: deckOf(plan, shelf) };
}
