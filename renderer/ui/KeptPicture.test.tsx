import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { PICTURES, type Picture } from '#core/resume/pictures.ts';
import { KeptPicture } from './KeptPicture.tsx';

function drawn(of: Picture): SVGSVGElement {
  const svg = render(<KeptPicture of={of} />).container.querySelector('svg');
  if (svg === null) throw new Error(`${of} is not drawn`);
  return svg;
}

describe.each(PICTURES)('%s', (of) => {
  test('has a drawing that says nothing itself', () => {
    const svg = drawn(of);
    expect(svg.querySelectorAll('path, circle, ellipse').length).toBeGreaterThan(1);
    expect(svg.getAttribute('aria-hidden')).toBe('true');
    expect(svg.textContent).toBe('');
  });

  test('takes its colour from the words around it, so it prints in one bit and turns white in high contrast', () => {
    expect(drawn(of).innerHTML).not.toMatch(/\b(?:fill|stroke|opacity|style)=/);
  });
});

test('no two pictures are drawn alike', () => {
  expect(new Set(PICTURES.map((of) => drawn(of).innerHTML)).size).toBe(PICTURES.length);
});
