import type { CallInput, CallName } from '#core/contract/calls.ts';

export const VISIT = '3f0e3a52-6f5f-4a7e-9d2c-0c5f3f8a1b11';
const OTHER = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const look = { language: 'vi', textSize: 'normal', theme: 'default' } as const;
const said = {
  need: { kind: 'procedure', procedure: 'dang-ky-khai-sinh' },
  outcome: 'referred',
  referral: 'police',
  minutes: 10,
  via: 'kiosk',
  age: '60-up',
  practise: ['dang-nhap-vneid'],
} satisfies CallInput<'away.add'>['said'];
const group = {
  place: 'nguoi-dan',
  programme: ['dang-ky-khai-sinh'],
  all: 20,
  members: 3,
  elderly: 6,
  shown: ['kiosk'],
  quiz: { answered: 9, right: 6 },
  printed: 4,
} satisfies CallInput<'group.save'>['said'];
const place = { procedure: 'dang-ky-khai-sinh', place: 'facts/fee' };
const words = { text: { vi: '8.000 đồng', en: '8,000 dong' }, detail: { vi: 'Nộp tại quầy', en: 'Paid at the counter' } };
const activity = { id: OTHER, at: 1, seconds: 4 };
const visit = { visit: VISIT, seconds: 5, settings: look };

/** Good inputs that name what the content really has, for the calls that look it up. All others are made from their schemas. */
export const SAMPLES: Readonly<Partial<{ [Name in CallName]: readonly CallInput<Name>[] }>> = {
  'visit.start': [{ visit: VISIT, settings: look }],
  'plan.save': [
    { kind: 'kept', was: 'practice', of: 'dang-nhap-vneid', nth: 0, minutes: 5 } as const,
    { kind: 'trouble', subject: 'dang-nhap-vneid', fault: 'mo-ung-dung.sai', minutes: 5 } as const,
  ].map((part) => ({
    plan: { id: 'ban-van-phong-1', base: 'sinh-hoat', parts: [part, { kind: 'pause', minutes: 5 }] },
  })),
  'visit.record': [
    { ...visit, activity: { ...activity, kind: 'procedure', procedure: 'dang-ky-khai-sinh' } },
    {
      ...visit,
      activity: {
        ...activity,
        kind: 'simulation',
        script: 'dang-nhap-vneid',
        rung: 'guided',
        steps: { 'bam-dang-nhap': 'hint' },
        hints: 1,
        stuck: 'so-dinh-danh',
        finished: false,
        times: { 'bam-dang-nhap': 3 },
      },
    },
    { ...visit, activity: { ...activity, kind: 'quiz', quiz: 'dia-chi-that-gia', answered: 3, right: 2 } },
    { ...visit, activity: { ...activity, kind: 'kept', script: 'dang-nhap-vneid', paper: 'none' } },
    { ...visit, activity: { ...activity, kind: 'slip', procedure: 'dang-ky-khai-sinh', paper: 'a5', outcome: 'sent' } },
  ],
  'visit.end': [{ ...visit, how: 'home' }],
  'session.join': [{ visit: VISIT }],
  'session.correct': [{ visit: VISIT, said, why: 'wrong-press' }],
  'away.add': [{ id: OTHER, said }],
  'away.correct': [{ id: OTHER, month: '2026-11', said, why: 'wrong-press' }],
  'tally.count': [{ place: 'khac-xa', kind: 'vneid', by: 1 }],
  'group.save': [{ id: OTHER, said: group }],
  'group.correct': [{ id: OTHER, month: '2026-11', said: group, why: 'counted-again' }],
  'slip.print': [
    { job: VISIT, visit: VISIT, procedure: 'dang-ky-khai-sinh', answers: { 'noi-sinh': 'benh-vien' }, language: 'vi' },
  ],
  'resume.keep': [
    {
      progress: {
        script: 'tam-tru',
        rung: 'practice',
        plan: { faults: ['so-giay.sai-so-giay'], drill: false, answers: { 'cach-o': 'vao' }, only: ['mo-ung-dung'] },
        answers: { 'cach-o': 'vao' },
        done: ['mo-ung-dung'],
        took: { 'mo-ung-dung': 1 },
        marks: { 'mo-ung-dung': 'alone' },
        mended: ['so-giay.sai-so-giay'],
        hints: 2,
      },
      procedure: 'dang-ky-khai-sinh',
      again: null,
    },
  ],
  'staff.unlock': [{ code: 'cb-1', pin: '111999' }],
  'staff.changePin': [{ pin: '904117' }],
  'staff.add': [{ code: 'hoa', role: 'staff', pin: '904117' }],
  'staff.setRole': [{ code: 'lan', role: 'content' }],
  'staff.resetPin': [{ code: 'lan', pin: '904117' }],
  'overlay.edit': [
    { ...place, value: words, source: 'Nghị quyết 12/2026', date: '2026-11-01' },
    {
      procedure: 'dang-ky-khai-sinh',
      place: 'qr',
      value: { address: 'https://dichvucong.gov.vn/p' },
      source: '',
      date: '2026-11-01',
    },
  ],
  'overlay.draft': [{ ...place, draft: { value: words, source: 'Nghị quyết', date: '2026-11-01' } }],
  'overlay.hide': [place],
  'overlay.show': [place],
  'overlay.restore': [{ ...place, version: 1 }],
  'overlay.different': [{ script: 'dang-nhap-vneid', step: 'bam-dang-nhap' }],
  'settings.save': [
    {
      settings: {
        kiosk: 'sanh-1',
        defaultLanguage: 'vi',
        defaultTextSize: 'normal',
        office: { 'office-phone': '0210 3 812 345' },
        idle: { quiet: 90, playing: 180, warning: 30 },
        printer: { kind: 'folder' },
        paper: 'a5',
        display: { calibration: null, hands: 'usual' },
        places: [{ id: 'khu-1', kind: 'khu', name: 'Khu 1' }],
      },
    },
    {
      settings: {
        kiosk: 'sanh-1',
        defaultLanguage: 'vi',
        defaultTextSize: 'normal',
        office: {},
        idle: { quiet: 90, playing: 180, warning: 30 },
        printer: { kind: 'system', name: 'HP-1' },
        paper: 'a5',
        display: { calibration: { pxPerMm: 4, width: 1920, height: 1080 }, hands: 'usual' },
        places: [],
      },
    },
    {
      settings: {
        kiosk: 'sanh-1',
        defaultLanguage: 'vi',
        defaultTextSize: 'normal',
        office: {},
        idle: { quiet: 90, playing: 180, warning: 30 },
        printer: { kind: 'network', host: 'may-in', port: 9100 },
        paper: 'roll-80',
        display: { calibration: null, hands: 'usual' },
        places: [],
      },
    },
  ],
};
