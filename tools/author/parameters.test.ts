import { expect, test } from 'vitest';
import { readParameters } from './parameters.ts';

test('without words: our own content, no port in particular, a browser', () => {
  expect(readParameters([])).toEqual({ ok: true, value: { content: 'kiosk-content', port: null, browser: true } });
});

test('every word there is', () => {
  expect(readParameters(['--no-browser', '--port', '0', '--content', 'o/khac'])).toEqual({
    ok: true,
    value: { content: 'o/khac', port: 0, browser: false },
  });
});

test.each([[['--port']], [['--port', 'muoi']], [['--port', '65536']], [['--content', '--no-browser']], [['--la', 'x']], [['x']]])(
  '%j is refused in a sentence',
  (words) => {
    const read = readParameters(words);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.error.length).toBeGreaterThan(10);
  },
);
