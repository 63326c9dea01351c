import type { ProcedureDocument } from '#core/contract/content-calls.ts';
import { procedure } from '#core/content/procedure.ts';
import { quiz } from '#core/content/quiz.ts';

const both = (en: string) => ({ vi: `${en} (vi)`, en });

/** A lesson with one of everything. */
export const lessonSubject = procedure.parse({
  id: 'bai-hoc',
  name: both('Telling a fake'),
  summary: both('See it and know it.'),
  keywords: { vi: [], en: [] },
  area: 'skills',
  lifeEvents: [],
  icon: 'globe',
  homeSteps: [both('Scan the code.'), both('Look at its end.')],
  qr: { kind: 'home', portal: 'dvc' },
  script: 'bai',
  lesson: {
    kind: 'skill',
    minutes: 7,
    opening: [
      { art: 'address', text: both('It looks alike.') },
      { art: 'ask-family', text: both('Ask at home.') },
    ],
    quiz: 'ba-cau',
  },
});

export const lessonQuiz = quiz.parse({
  id: 'ba-cau',
  title: both('Real or fake'),
  lead: both('Look, then choose.'),
  icon: 'globe',
  source: 'nguon',
  rounds: [
    {
      id: 'mot',
      shows: { kind: 'address', address: 'dichvucong.gov.vn.abc.com' },
      ask: both('Is it the portal?'),
      answers: [
        { id: 'that', label: both('Real') },
        { id: 'gia', label: both('Fake'), right: true },
      ],
      why: both('It ends in abc.com.'),
    },
    {
      id: 'hai',
      shows: { kind: 'message', from: both('Unknown number'), text: both('Press here now.') },
      ask: both('Press it?'),
      answers: [
        { id: 'co', label: both('Yes') },
        { id: 'khong', label: both('No'), right: true },
      ],
      why: both('Offices send no links.'),
    },
  ],
  remember: [both('Look at the end.')],
});

export const lessonDocument = (subject = lessonSubject): ProcedureDocument => ({
  procedure: subject,
  sources: [],
  qr: { address: 'https://dichvucong.gov.vn', host: 'dichvucong.gov.vn' },
});

/** What the service answers where these are its content. */
export const LESSON_REPLIES = {
  'content.procedure': () => lessonDocument(),
  'content.quiz': () => lessonQuiz,
} as const;
