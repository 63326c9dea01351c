import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { realContent } from '#support/real-content.ts';
import { buildTakehome } from './build.ts';
import { embedLesson, jsonInHtml, LESSON_PLACE } from './embed.ts';
import type { TakehomeLesson } from './lesson.ts';

const pack = await realContent();
const OPEN = '<script type="application/json" id="lesson">';
const page = `<!doctype html><title>Góc Số</title>${OPEN}${LESSON_PLACE}</script><script>1</script>`;

/** As a browser reads it: the element ends at the first thing that looks like its end. */
function parsed(html: string): unknown {
  const from = html.indexOf(OPEN) + OPEN.length;
  return JSON.parse(html.slice(from, from + html.slice(from).search(/<\/script/i)));
}

function lessonOf(subject: string): TakehomeLesson {
  const made = buildTakehome({ pack, subject, checked: () => null, now: Date.parse('2026-11-27T02:00:00.000Z') });
  if (!made.ok) throw new Error(made.error);
  return { ...made.value, pictures: {} };
}

const subjects = pack.procedures.filter(({ script }) => script !== undefined).map(({ id }) => id);

test.each(subjects)('%s: the script in the file is the one in the pack, byte for byte', (subject) => {
  const lesson = lessonOf(subject);
  const read = parsed(embedLesson(page, lesson) ?? '') as TakehomeLesson;
  const own = pack.scripts.find(({ id }) => id === lesson.script.id);
  expect(JSON.stringify(read.script)).toBe(JSON.stringify(own));
  expect(JSON.stringify(read)).toBe(JSON.stringify(lesson));
});

const NASTY = [
  '</script>',
  '</SCRIPT ',
  '<!--',
  '-->',
  '<script>',
  ']]>',
  '\u2028',
  '\u2029',
  '&lt;',
  '\\u003c',
  '$&',
  LESSON_PLACE,
];

test('nothing a content says can end the place it stands in', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 6 })
    .map((parts) => parts.join(''));
  const lesson = lessonOf(subjects[0] ?? '');
  fc.assert(
    fc.property(text, text, (vi, en) => {
      const odd: TakehomeLesson = { ...lesson, name: { vi, en }, pictures: { [vi]: en } };
      const html = embedLesson(page, odd) ?? '';
      expect(parsed(html)).toEqual(JSON.parse(JSON.stringify(odd)));
      expect(jsonInHtml(odd)).not.toContain('<');
      // What stands after the place still does.
      expect(html.endsWith('</script><script>1</script>')).toBe(true);
    }),
  );
});

test('a page without a place for it, or with two, is none', () => {
  const lesson = lessonOf(subjects[0] ?? '');
  expect(embedLesson('<!doctype html>', lesson)).toBeNull();
  expect(embedLesson(page + page, lesson)).toBeNull();
});
