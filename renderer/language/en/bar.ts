import type { barMessages as vietnamese } from '../vi/bar.ts';

export const barMessages = {
  'bar.name': 'Góc Số',
  'bar.tools': 'Tools, always in view',
  'bar.staffCorner': 'Góc Số. Staff: hold for 3 seconds',
  'bar.home': 'Start over',
  'bar.readAloud': 'Read aloud',
  'bar.stopReading': 'Stop reading',
  'bar.textSize': 'Text size',
  'bar.language': 'Language',
  'bar.vietnamese': 'Tiếng Việt',
  'bar.english': 'English',
  'bar.callStaff': 'Call staff',
  'bar.called': 'Staff have been called',
  'bar.coming': 'Staff are coming',
  'bar.unanswered': 'Please go to {counter}',
  'bar.guideCounter': 'the help counter',
  'bar.privacy': 'We do not store your personal details',
  'bar.back': 'Back',
} as const satisfies Record<keyof typeof vietnamese, string>;
