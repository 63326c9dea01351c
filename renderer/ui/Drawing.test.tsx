import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ART_NAMES, type ArtName } from '#core/content/art-names.ts';
import { Drawing } from './Drawing.tsx';

function drawn(of: ArtName): SVGSVGElement {
  const svg = render(<Drawing of={of} />).container.querySelector('svg');
  if (svg === null) throw new Error(`${of} is not drawn`);
  return svg;
}

describe.each(ART_NAMES)('%s', (of) => {
  test('has a drawing that says nothing itself', () => {
    const svg = drawn(of);
    expect(svg.getAttribute('viewBox')).toBe('0 0 240 180');
    expect(svg.querySelectorAll('path, circle, ellipse, rect').length).toBeGreaterThan(1);
    expect(svg.querySelectorAll('[data-tone], [data-solid]').length).toBeGreaterThan(0);
    expect(svg.getAttribute('aria-hidden')).toBe('true');
    expect(svg.textContent).toBe('');
  });

  test('takes its colour and its lines from where it stands', () => {
    expect(drawn(of).innerHTML).not.toMatch(/\b(?:fill|stroke|stroke-width|opacity|style)=/);
  });

  test('keeps within its frame', () => {
    const numbers = [...drawn(of).querySelectorAll('circle, ellipse')].map((shape) => ({
      x: Number(shape.getAttribute('cx')),
      y: Number(shape.getAttribute('cy')),
      r: Number(shape.getAttribute('r') ?? shape.getAttribute('rx')),
    }));
    for (const { x, y, r } of numbers) {
      expect(x - r).toBeGreaterThanOrEqual(0);
      expect(x + r).toBeLessThanOrEqual(240);
      expect(y).toBeLessThanOrEqual(180);
    }
  });
});

test('no two names are drawn alike', () => {
  expect(new Set(ART_NAMES.map((of) => drawn(of).innerHTML)).size).toBe(ART_NAMES.length);
});
