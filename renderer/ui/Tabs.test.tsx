import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Tabs } from './Tabs.tsx';

const TABS = [
  { id: 'papers', label: 'Papers' },
  { id: 'facts', label: 'Fee, place' },
  { id: 'more', label: 'Good to know' },
] as const;

function Page() {
  const [chosen, setChosen] = useState<(typeof TABS)[number]['id']>('papers');
  return <Tabs label="Topics" tabs={TABS} chosen={chosen} onChoose={setChosen} />;
}

const chosen = (): readonly string[] => screen.getAllByRole('tab', { selected: true }).map((tab) => tab.textContent);

test('a touch chooses a tab, and only that one', async () => {
  render(<Page />);
  expect(screen.getByRole('tablist', { name: 'Topics' })).toBeTruthy();
  expect(chosen()).toEqual(['Papers']);
  await userEvent.click(screen.getByRole('tab', { name: 'Good to know' }));
  expect(chosen()).toEqual(['Good to know']);
});

test('arrow keys move through the tabs and go round at both ends', async () => {
  render(<Page />);
  const user = userEvent.setup();
  await user.tab();
  const seen: string[] = [];
  for (const key of ['{ArrowRight}', '{ArrowRight}', '{ArrowRight}', '{ArrowLeft}']) {
    await user.keyboard(key);
    expect(chosen()).toEqual([document.activeElement?.textContent]);
    seen.push(...chosen());
  }
  expect(seen).toEqual(['Fee, place', 'Good to know', 'Papers', 'Good to know']);
});

test('each tab is a stop of its own: who has no arrows, but a switch, reaches them all', async () => {
  render(
    <>
      <Page />
      <button type="button">After</button>
    </>,
  );
  const user = userEvent.setup();
  const stops: (string | null | undefined)[] = [];
  for (let stop = 0; stop < 4; stop += 1) {
    await user.tab();
    stops.push(document.activeElement?.textContent);
  }
  expect(stops).toEqual(['Papers', 'Fee, place', 'Good to know', 'After']);
  expect(chosen()).toEqual(['Papers']);
});

test('other keys choose nothing', async () => {
  render(<Page />);
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('{ArrowDown}x');
  expect(chosen()).toEqual(['Papers']);
});
