import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PICTURES } from '#core/resume/pictures.ts';
import { KeptPicture } from './KeptPicture.tsx';

test('every picture is drawn, and no two alike', () => {
  const drawn = PICTURES.map((picture) => render(<KeptPicture of={picture} />).container.querySelector('svg')?.innerHTML ?? '');
  expect(drawn.every((drawing) => drawing.includes('<path') || drawing.includes('<circle'))).toBe(true);
  expect(new Set(drawn).size).toBe(PICTURES.length);
});
