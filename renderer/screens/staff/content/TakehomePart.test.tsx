import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pressButton, showInVisit } from '#support/visit-stage.tsx';
import { TakehomePart } from './TakehomePart.tsx';

const stick = { id: 'a', kind: 'stick', name: 'XÃ', freeBytes: null };
let asked: unknown[];

async function settle(): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(0);
  });
}

async function show(carriers: readonly unknown[], answer: object | undefined): Promise<void> {
  showInVisit(
    () => <TakehomePart procedure="tra-cuu-ho-so" />,
    {
      'carrier.list': () => ({ carriers }),
      'takehome.save': (input: unknown) => {
        asked.push(input);
        return answer;
      },
    },
    [],
  );
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
});
afterEach(() => {
  vi.useRealTimers();
});

test('without a stick there is nothing to save to, and it says what to do', async () => {
  await show([], {});
  expect(screen.getByText('No USB stick is plugged in')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Save the practice to the stick' })).toBeNull();
});

test('the only stick is chosen, the subject is saved, and the file is named', async () => {
  await show([stick], { file: 'GocSo-tap-tra-cuu-ho-so.html', path: '/x', bytes: 900_000 });
  pressButton('Save the practice to the stick');
  await settle();
  expect(asked).toEqual([{ procedure: 'tra-cuu-ho-so', carrier: 'a' }]);
  expect(screen.getByText(/GocSo-tap-tra-cuu-ho-so\.html/)).toBeTruthy();
});

test('what went wrong is said, and it can be pressed again', async () => {
  await show([stick], undefined);
  pressButton('Save the practice to the stick');
  await settle();
  expect(screen.getByText('The practice is not saved yet')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Save the practice to the stick' }).getAttribute('aria-busy')).toBeNull();
});
