import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { BrowserFrame, PhoneFrame } from './Frame.tsx';

test('the browser frame says in sight and in sound that it is practice, with sample data', () => {
  render(
    <LanguageProvider language="en">
      <BrowserFrame address="sample portal · practice copy" name="National portal">
        <p>Page</p>
      </BrowserFrame>
    </LanguageProvider>,
  );
  const frame = screen.getByRole('region', { name: 'PRACTICE – not the real site: National portal' });
  for (const words of ['PRACTICE – not the real site', 'Sample data', 'sample portal · practice copy', 'Page']) {
    expect(frame.contains(screen.getByText(words))).toBe(true);
  }
});

test('the address of a simulated browser is words, not a link or a box', () => {
  render(
    <LanguageProvider language="en">
      <BrowserFrame address="sample portal" name="National portal">
        {null}
      </BrowserFrame>
    </LanguageProvider>,
  );
  for (const role of ['link', 'textbox', 'button']) expect(screen.queryByRole(role)).toBeNull();
});

test('the phone frame says the same in its own words', () => {
  render(
    <LanguageProvider language="en">
      <PhoneFrame name="VNeID">
        <p>App</p>
      </PhoneFrame>
    </LanguageProvider>,
  );
  const frame = screen.getByRole('region', { name: 'PRACTICE, not the real app: VNeID' });
  for (const words of ['PRACTICE', 'not the real app', 'App']) expect(frame.contains(screen.getByText(words))).toBe(true);
});

test('the warning is there in Vietnamese as well', () => {
  render(
    <LanguageProvider language="vi">
      <BrowserFrame address="cổng mẫu" name="Cổng">
        {null}
      </BrowserFrame>
    </LanguageProvider>,
  );
  expect(screen.getByText(/không phải trang thật/)).toBeTruthy();
});
