import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { CompiledScreen } from '#core/content/pack.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { Device } from './Device.tsx';

const both = (text: string) => ({ vi: text, en: text });
const page: CompiledScreen = {
  id: 'trang',
  frame: 'browser',
  app: both('Portal'),
  icon: 'globe',
  source: 'nguon',
  blocks: [
    { id: 'so', kind: 'field', label: both('Number'), input: 'digits', sample: '000000000000', accept: [], prefilled: false },
  ],
} as unknown as CompiledScreen;

function show(wrong?: Readonly<Record<string, string>>): string {
  const { unmount } = render(
    <LanguageProvider language="en">
      <Device
        screen={page}
        alias="trang"
        values={{ 'trang/so': { kind: 'accepted', index: 0 } }}
        {...(wrong === undefined ? {} : { wrong })}
        act={() => {}}
        step=""
      />
    </LanguageProvider>,
  );
  const { textContent } = screen.getByRole('button', { name: /Number/ });
  unmount();
  return textContent ?? '';
}

test('while a fault lasts its words stand in the box, or none', () => {
  expect(show()).toContain('000000000000');
  expect(show({ so: '00000' })).toMatch(/(?<!0)0{5}(?!0)/);
  expect(show({ so: '' })).not.toContain('0');
});
