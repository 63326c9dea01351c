import { expect, test } from 'vitest';
import type { CompiledScreen } from '#core/content/pack.ts';
import { realContent } from '#support/real-content.ts';
import { drawnScript, readLesson } from './read-lesson.ts';

const [script] = (await realContent()).scripts;
if (script === undefined) throw new Error('script');
const lesson = script;

test('what is no lesson is none, whatever it is', () => {
  for (const text of ['', '{{goc-so-lesson}}', 'null', '[]', '7', '{"format":2,"script":{}}', '{"format":1}'])
    expect(readLesson(text)).toBeNull();
  expect(readLesson('{"format":1,"script":{}}')).toEqual({ format: 1, script: {} });
});

test('pictures are drawn from the file; one that did not come along is asked for nowhere; all else is as it was', () => {
  const [found] = Object.entries(lesson.screens);
  if (found === undefined) throw new Error('screen');
  const [alias, first] = found;
  const picture = (address: string) => ({ address, width: 4, height: 3 });
  const shown: CompiledScreen = {
    ...first,
    pictures: { 'a.png': picture('/pictures/a.png'), 'b.png': picture('/pictures/b.png') },
  };
  const shows = { ...lesson, screens: { ...lesson.screens, [alias]: shown } };
  const drawn = drawnScript({ script: shows, pictures: { '/pictures/a.png': 'data:image/png;base64,AA==' } });
  expect(drawn.screens[alias]?.pictures).toEqual({ 'a.png': picture('data:image/png;base64,AA==') });
  expect(JSON.stringify(drawn)).not.toContain('/pictures/');
  expect(drawnScript({ script: lesson, pictures: {} })).toEqual(lesson);
});
