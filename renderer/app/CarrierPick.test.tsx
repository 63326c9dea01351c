import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { pressButton, showInVisit } from '#support/visit-stage.tsx';
import { CarrierPick } from './CarrierPick.tsx';

function Pick({ told }: { readonly told: (string | null)[] }) {
  const [value, setValue] = useState<string | null>(null);
  return (
    <CarrierPick
      value={value}
      onChange={(next) => {
        told.push(next);
        setValue(next);
      }}
    />
  );
}

const stick = (id: string) => ({ id, kind: 'stick', name: id, freeBytes: 7_900_000_000 });

test('none says to plug one in and looks again; one alone is chosen; one pulled out is chosen no more', async () => {
  let carriers = [] as unknown[];
  const told: (string | null)[] = [];
  showInVisit(() => <Pick told={told} />, { 'carrier.list': () => ({ carriers }) }, [{ name: 'staff' }]);
  await screen.findByText('No USB stick is plugged in');
  carriers = [stick('A')];
  pressButton('Look again');
  await screen.findByRole('radio', { name: 'USB stick A · 7 GB free', checked: true });
  expect(told).toEqual(['A']);
  carriers = [stick('B'), stick('C')];
  pressButton('Look again');
  await screen.findByRole('radio', { name: 'USB stick C · 7 GB free', checked: false });
  expect(told).toEqual(['A', null]);
});

test('a look that failed says so, with the way to look again', async () => {
  showInVisit(() => <Pick told={[]} />, {}, [{ name: 'staff' }]);
  await screen.findByText(/Could not see what is plugged in/);
  expect(screen.getByRole('button', { name: 'Look again' })).toBeTruthy();
});
