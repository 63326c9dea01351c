import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { qrPath, qrSide } from '#core/slip/qr.ts';
import { QrCode } from './QrCode.tsx';

const modules = Array.from({ length: 21 }, (_, row) => Array.from({ length: 21 }, (__, column) => (row + column) % 3 === 0));

test('the code says where it leads to those who cannot see it', () => {
  render(<QrCode modules={modules} label="QR code that opens dichvucong.gov.vn" />);
  expect(screen.getByRole('img', { name: 'QR code that opens dichvucong.gov.vn' })).toBeTruthy();
});

test('the code is drawn dark on white, with its quiet border inside the picture', () => {
  render(<QrCode modules={modules} label="QR" />);
  const picture = screen.getByRole('img');
  const side = qrSide(modules);
  expect(side).toBeGreaterThan(modules.length);
  expect(picture.getAttribute('viewBox')).toBe(`0 0 ${side} ${side}`);
  expect(picture.querySelector('rect')?.getAttribute('fill')).toBe('#fff');
  expect(picture.querySelector('path')?.getAttribute('d')).toBe(qrPath(modules));
});
