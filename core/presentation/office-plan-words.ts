import type { Localised } from '../basics/language.ts';

/** What the office's copies are called, and what stands in the parts it adds: staff type nothing. */
export const OFFICE_PLAN_WORDS = {
  name: { vi: 'Bản của văn phòng {number}', en: 'Office version {number}' },
  pause: {
    vi: 'Mời cả phòng hỏi. Câu nào chưa rõ thì ghi lại để cán bộ trả lời sau.',
    en: 'Ask the room for questions. Note down what cannot be answered now, for staff to answer later.',
  },
} as const satisfies Record<string, Localised>;
