import type { z } from 'zod';
import { checkLibrary } from '#core/content/check.ts';
import { gloss } from '#core/content/gloss.ts';
import { lifeEvent, officeField, persona, portal } from '#core/content/library.ts';
import type { ImageFile } from '#core/content/image-file.ts';
import type { ContentIssue, Library } from '#core/content/library-data.ts';
import { OFFICE_WORDS } from '#core/content/office-words.ts';
import { procedure, question } from '#core/content/procedure.ts';
import { meetingPlan } from '#core/content/plan.ts';
import { quiz } from '#core/content/quiz.ts';
import { screen } from '#core/content/screen.ts';
import { script, type step } from '#core/content/script.ts';
import { source } from '#core/content/source.ts';

type Written<Schema extends z.ZodType> = z.input<Schema>;

/** What a test changes in the small library: parts of its things, or whole things more. */
export interface Changes {
  readonly portal?: Partial<Written<typeof portal>>;
  readonly persona?: Partial<Written<typeof persona>>;
  readonly officeField?: Partial<Written<typeof officeField>>;
  readonly procedure?: Partial<Written<typeof procedure>>;
  readonly screen?: Partial<Written<typeof screen>>;
  readonly script?: Partial<Written<typeof script>>;
  /** The first step of the only segment. */
  readonly step?: Partial<Written<typeof step>>;
  /** Instead of an entry for each office word. */
  readonly glosses?: readonly Written<typeof gloss>[];
  readonly moreScreens?: readonly Written<typeof screen>[];
  readonly moreScripts?: readonly Written<typeof script>[];
  readonly images?: readonly ImageFile[];
  /** Instead of the one many procedures ask. */
  readonly questions?: readonly Written<typeof question>[];
  readonly quizzes?: readonly Written<typeof quiz>[];
  readonly plans?: readonly Written<typeof meetingPlan>[];
  readonly morePersonas?: readonly Written<typeof persona>[];
}

export const both = (vi: string, en = `${vi} in English`) => ({ vi, en });

const SOURCE: Written<typeof source> = { id: 'nguon', title: both('Nguồn'), date: '2026-07' };

const PORTAL: Written<typeof portal> = {
  id: 'cong',
  name: both('Cổng'),
  host: 'dichvucong.gov.vn',
  home: 'https://dichvucong.gov.vn',
  byCode: 'https://dichvucong.gov.vn/danh-sach?keyword={code}',
  byKeyword: 'https://dichvucong.gov.vn/tim?keyword={keyword}',
  pages: { 'tra-cuu': 'https://dichvucong.gov.vn/tra-cuu' },
  source: 'nguon',
};

const PERSONA: Written<typeof persona> = {
  id: 'mau',
  name: both('Mẫu', 'Mẫu'),
  fields: { ten: 'Nguyễn Văn Mẫu', so: '000000000000' },
};

const stated = { text: both('Miễn phí'), source: 'nguon', confidence: 'high' as const };

const PROCEDURE: Written<typeof procedure> = {
  id: 'thu-tuc',
  code: '1.001193',
  name: both('Việc mẫu'),
  officialName: both('Thủ tục mẫu'),
  summary: both('Một câu.'),
  keywords: { vi: ['mẫu'], en: ['sample'] },
  area: 'procedures',
  lifeEvents: ['su-kien'],
  icon: 'baby',
  facts: { fee: stated, time: stated, who: stated, where: { office: 'quay' } },
  questions: [
    {
      id: 'co-chua',
      ask: both('Có chưa?'),
      answers: [
        { id: 'co', label: both('Có'), chosen: both('Đã có') },
        { id: 'chua', label: both('Chưa'), chosen: both('Chưa có') },
      ],
    },
  ],
  papers: [
    {
      id: 'giay',
      name: both('Giấy'),
      detail: both('Một bản'),
      form: 'original',
      when: { 'co-chua': ['co'] },
      because: both('Vì đã có'),
      source: 'nguon',
    },
  ],
  mistakes: [{ id: 'quen', text: both('Quên.'), source: 'nguon' }],
  legal: { text: both('Luật mẫu'), source: 'nguon' },
  qr: { kind: 'code', portal: 'cong' },
  script: 'bai',
};

const SCREEN: Written<typeof screen> = {
  id: 'trang',
  frame: 'browser',
  app: both('Cổng mẫu'),
  icon: 'globe',
  address: both('cong-mau · bản tập làm'),
  params: { chu: { default: both('Xin chào') }, ten: {} },
  source: 'nguon',
  blocks: [
    { id: 'tieu-de', kind: 'heading', text: both('{chu} {ten}') },
    {
      id: 'khung',
      kind: 'group',
      blocks: [{ id: 'so', kind: 'field', input: 'digits', sample: '{persona.so}', label: both('Số', 'Số (number)') }],
    },
    {
      id: 'chon',
      kind: 'choice',
      label: both('Chọn'),
      options: [
        { id: 'mot', label: both('Một') },
        { id: 'hai', label: both('Hai') },
      ],
    },
    {
      id: 'giay-to',
      kind: 'files',
      rows: [{ id: 'anh', name: both('Ảnh'), state: 'empty', file: 'anh.pdf' }],
    },
    { id: 'gui', kind: 'button', role: 'primary', label: both('Gửi') },
  ],
};

const PHONE: Written<typeof screen> = {
  id: 'may',
  frame: 'phone',
  app: both('Điện thoại'),
  icon: 'bell',
  source: 'nguon',
  blocks: [{ id: 'tin', kind: 'list', items: [{ id: 'moi', title: both('Tin mới') }] }],
};

const coach = { why: both('Vì cần.'), hint: both('Ở giữa.') };

const FIRST_STEP: Written<typeof step> = {
  id: 'nhap-so',
  page: 'trang-mot',
  do: 'type',
  target: 'so',
  say: both('Nhập ô **Số**.', 'Type **Số (number)**.'),
  critical: true,
  mistakes: [{ target: 'gui', say: both('Chưa nhập.'), repair: both('Nhập trước.') }],
  ...coach,
};

const SCRIPT: Written<typeof script> = {
  id: 'bai',
  title: both('Bài mẫu'),
  goal: both('Làm xong.'),
  knowledge: 'verified',
  source: 'nguon',
  persona: 'mau',
  icon: 'baby',
  screens: { 'trang-mot': { use: 'trang', with: { ten: both('{persona.ten}') } }, 'may-mot': { use: 'may' } },
  segments: [],
  end: { text: both('Xong rồi.') },
};

const LATER_STEPS: readonly Written<typeof step>[] = [
  {
    id: 'chon-mot',
    page: 'trang-mot',
    do: 'choose',
    target: 'chon/mot',
    say: both('Chọn **Một**.', 'Choose **Một in English**.'),
    also: [{ do: 'choose', target: 'chon/hai' }],
    ...coach,
  },
  {
    id: 'them-anh',
    page: 'trang-mot',
    do: 'attach',
    target: 'giay-to/anh',
    say: both('Thêm **Ảnh**.', 'Add **Ảnh in English**.'),
    ...coach,
  },
  {
    id: 'xem-tin',
    page: 'trang-mot',
    phone: 'may-mot',
    on: 'phone',
    do: 'tap',
    target: 'tin/moi',
    say: both('Chạm **Tin mới**.', 'Touch **Tin mới in English**.'),
    ...coach,
  },
];

const SIGN_IN: Written<typeof question> = {
  id: 'vneid',
  ask: both('Đã có VNeID chưa?'),
  answers: [
    { id: 'co', label: both('Đã có'), chosen: both('Đã có') },
    { id: 'chua', label: both('Chưa có'), chosen: both('Chưa có') },
  ],
};

/** Every office word, explained. */
export const GLOSSES: readonly Written<typeof gloss>[] = OFFICE_WORDS.map((word, at) => ({
  id: `tu-${at}`,
  words: [word],
  gloss: both('Nghĩa của nó.', 'What it means.'),
}));

/** One of everything, wholly right; each change makes it as wrong as a test needs. */
export function smallLibrary(changes: Changes = {}): Library {
  const steps = [{ ...FIRST_STEP, ...changes.step }, ...LATER_STEPS];
  const segments = [{ id: 'chang-mot', title: both('Chặng một'), steps }];
  return {
    sources: [source.parse(SOURCE)],
    portals: [portal.parse({ ...PORTAL, ...changes.portal })],
    lifeEvents: [lifeEvent.parse({ id: 'su-kien', name: both('Sự kiện'), examples: both('Ví dụ'), icon: 'baby' })],
    personas: [{ ...PERSONA, ...changes.persona }, ...(changes.morePersonas ?? [])].map((one) => persona.parse(one)),
    officeFields: [officeField.parse({ id: 'quay', label: both('Quầy'), group: 'counter', ...changes.officeField })],
    glosses: (changes.glosses ?? GLOSSES).map((one) => gloss.parse(one)),
    questions: (changes.questions ?? [SIGN_IN]).map((one) => question.parse(one)),
    procedures: [procedure.parse({ ...PROCEDURE, ...changes.procedure })],
    quizzes: (changes.quizzes ?? []).map((one) => quiz.parse(one)),
    plans: (changes.plans ?? []).map((one) => meetingPlan.parse(one)),
    screens: [{ ...SCREEN, ...changes.screen }, PHONE, ...(changes.moreScreens ?? [])].map((one) => screen.parse(one)),
    scripts: [{ ...SCRIPT, segments, ...changes.script }, ...(changes.moreScripts ?? [])].map((one) => script.parse(one)),
    images: changes.images ?? [],
  };
}

/** The parts as they are written, for tests that change something deep inside. */
export const WRITTEN = { procedure: PROCEDURE, screen: SCREEN, script: SCRIPT, firstStep: FIRST_STEP, laterSteps: LATER_STEPS };

/** All that the rules say of a changed library. */
export const issuesOf = (changes: Changes): readonly ContentIssue[] => checkLibrary(smallLibrary(changes));

/** Names of the rules it breaks. */
export const rulesOf = (changes: Changes): readonly string[] => [...new Set(issuesOf(changes).map((issue) => issue.rule))];
