import { act, render, screen } from '@testing-library/react';
import { Suspense, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { lazyPart } from './lazy-part.ts';

function Named({ name }: { readonly name: string }) {
  const [first] = useState(name);
  return <p>{`${first}, ${name}`}</p>;
}

describe('lazyPart', () => {
  it('draws a part whose code is here at once, and nothing in its place before', async () => {
    const { Part, bring } = lazyPart(() => Promise.resolve(Named));
    await bring();
    const Waiting = vi.fn<() => null>(() => null);
    render(
      <Suspense fallback={<Waiting />}>
        <Part name="a" />
      </Suspense>,
    );
    expect(screen.getByText('a, a')).toBeDefined();
    expect(Waiting).not.toHaveBeenCalled();
  });

  it('waits for a part whose code is still on its way, and keeps it when it has come', async () => {
    const load = vi.fn<() => Promise<typeof Named>>(() => Promise.resolve(Named));
    const { Part } = lazyPart(load);
    const page = (name: string) => (
      <Suspense fallback={<p>waiting</p>}>
        <Part name={name} />
      </Suspense>
    );
    const { rerender } = render(page('a'));
    expect(screen.getByText('waiting')).toBeDefined();
    await act(async () => {});
    expect(screen.getByText('a, a')).toBeDefined();
    rerender(page('b'));
    // The same one, with what it kept.
    expect(screen.getByText('a, b')).toBeDefined();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('fetches again what could not be fetched ahead of time', async () => {
    const load = vi.fn<() => Promise<typeof Named>>().mockRejectedValueOnce(new Error('away')).mockResolvedValue(Named);
    const { Part, bring } = lazyPart(load);
    await expect(bring()).rejects.toThrow('away');
    render(
      <Suspense>
        <Part name="a" />
      </Suspense>,
    );
    await act(async () => {});
    expect(screen.getByText('a, a')).toBeDefined();
  });
});
