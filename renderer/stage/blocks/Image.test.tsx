import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { LeafBlock } from '#core/content/block.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { StageContext, type ActKind, type StageValue } from '../stage-context.ts';
import { Block } from './Block.tsx';

const both = (text: string) => ({ vi: `${text} (vi)`, en: text });
const image: LeafBlock = {
  id: 'pic',
  kind: 'image',
  file: 'page.png',
  alt: both('A form with two buttons'),
  spots: [
    { id: 'send', label: both('Send'), x: 70, y: 80, width: 20, height: 10 },
    { id: 'edit', label: both('Edit'), x: 10, y: 80, width: 20, height: 10 },
  ],
};
const pictures = { 'page.png': { address: '/pictures/abc.png', width: 1200, height: 600 } };

afterEach(() => vi.restoreAllMocks());

function show(stage: Partial<StageValue> = {}, block: LeafBlock = image) {
  const pressed = vi.fn<(kind: ActKind, target: string) => void>();
  const view = (more: Partial<StageValue>) => (
    <LanguageProvider language="en">
      <StageContext
        value={{
          read: () => ({ text: null, option: null, ticked: false, attached: [] }),
          spotlight: null,
          region: null,
          missed: null,
          inert: false,
          act: pressed,
          pick: (text) => text.en,
          pictures,
          ...stage,
          ...more,
        }}
      >
        <Block block={block} />
      </StageContext>
    </LanguageProvider>
  );
  const { rerender, container } = render(view({}));
  return { pressed, container, become: (more: Partial<StageValue>) => rerender(view(more)) };
}

const beside = (): HTMLElement => screen.getByRole('button', { name: 'Elsewhere in the picture' });
const box = { left: 100, top: 100, width: 400, height: 200, right: 500, bottom: 300, x: 100, y: 100, toJSON: () => ({}) };
const trace = (): HTMLElement | null => screen.queryByText('pressed here just now');

test('the picture says what it shows, and keeps its place before it is there', () => {
  show();
  const picture = screen.getByRole('img', { name: 'A form with two buttons' });
  expect(picture.getAttribute('src')).toBe('/pictures/abc.png');
  expect(picture.getAttribute('width')).toBe('1200');
  expect(picture.getAttribute('height')).toBe('600');
  expect(picture.getAttribute('draggable')).toBe('false');
});

test('a spot is a button by its name, pressed as itself, by finger and by key', async () => {
  const { pressed } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  screen.getByRole('button', { name: 'Edit' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(pressed.mock.calls).toEqual([
    ['tap', 'pic/send'],
    ['tap', 'pic/edit'],
  ]);
});

test('a press beside every spot is told, and leaves its trace where the finger was', () => {
  const { pressed, become } = show();
  vi.spyOn(beside(), 'getBoundingClientRect').mockReturnValue(box);
  fireEvent.click(beside(), { detail: 1, clientX: 400, clientY: 150 });
  expect(pressed.mock.calls).toEqual([['tap', 'pic']]);
  expect(trace()).toBeNull();
  become({ missed: 'pic' });
  const place = trace()?.parentElement;
  expect(place?.style.getPropertyValue('--x')).toBe('75cqw');
  expect(place?.style.getPropertyValue('--y')).toBe('25cqh');
  expect(place?.getAttribute('data-side')).toBe('end');
  become({ missed: null });
  expect(trace()).toBeNull();
});

test('a trace at the lower rim stands above the finger', () => {
  const { become } = show();
  vi.spyOn(beside(), 'getBoundingClientRect').mockReturnValue(box);
  fireEvent.click(beside(), { detail: 1, clientX: 120, clientY: 290 });
  become({ missed: 'pic' });
  expect(trace()?.parentElement?.getAttribute('data-over')).toBe('true');
  expect(trace()?.parentElement?.getAttribute('data-side')).toBe('start');
});

test('a press that comes from no finger outlines the whole picture', () => {
  const { become } = show();
  vi.spyOn(beside(), 'getBoundingClientRect').mockReturnValue(box);
  fireEvent.click(beside(), { detail: 0 });
  become({ missed: 'pic' });
  expect(beside().getAttribute('data-missed')).toBe('true');
  expect(trace()).toBeNull();
});

test('a spot that was missed has its own trace, not the picture', () => {
  show({ missed: 'pic/edit' });
  expect(within(screen.getByRole('button', { name: 'Edit' })).getByText('pressed here just now')).toBeTruthy();
  expect(beside().hasAttribute('data-missed')).toBe(false);
});

test('the keyboard goes from spot to spot, never to the rest of the picture', () => {
  show();
  expect(beside().tabIndex).toBe(-1);
  expect(screen.getByRole('button', { name: 'Send' }).tabIndex).toBe(0);
});

test('where the machine leads, a press beside points to the place again and is told for what it is; where it shows, nothing is pressed', () => {
  const again = vi.fn<() => void>();
  const { pressed, become } = show({ spotlight: 'pic/send', lead: { again, count: 0 } });
  fireEvent.click(beside());
  fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
  expect(again).toHaveBeenCalledTimes(2);
  expect(screen.getByRole('button', { name: 'Send' }).querySelector('[data-hand]')).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(pressed.mock.calls).toEqual([
    ['tap', 'pic'],
    ['tap', 'pic/edit'],
    ['tap', 'pic/send'],
  ]);
  become({ inert: true, lead: null });
  fireEvent.click(beside());
  expect(beside().getAttribute('aria-disabled')).toBe('true');
  expect(pressed).toHaveBeenCalledTimes(3);
});

test('the second hint lights the part the spot is in, and only that', () => {
  const { container } = show({ region: 'pic/send' });
  const [part, ...more] = container.querySelectorAll<HTMLElement>('[data-region]');
  expect(more).toEqual([]);
  expect(part?.style.getPropertyValue('--x')).toBe('50cqw');
  expect(part?.style.getPropertyValue('--h')).toBe('50cqh');
});

test('a spot may grow half-way to its neighbour, and no further', () => {
  show();
  const place = screen.getByRole('button', { name: 'Send' }).parentElement;
  expect(place?.style.getPropertyValue('--left')).toBe('50cqw');
  expect(place?.style.getPropertyValue('--right')).toBe('100cqw');
});

test('a picture that does not come is said kindly; its spots are boxes with their names', async () => {
  const { pressed } = show();
  act(() => void fireEvent.error(screen.getByRole('img')));
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByText('This sample picture is missing.')).toBeTruthy();
  expect(screen.getByText('A form with two buttons')).toBeTruthy();
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Send', 'Edit']);
  await userEvent.click(screen.getByRole('button', { name: 'Edit' }));
  expect(pressed.mock.calls).toEqual([['tap', 'pic/edit']]);
});

test('a picture the pack does not hold is missing from the first; rings and traces are on the boxes', () => {
  show({ pictures: undefined, spotlight: 'pic/send', missed: 'pic/edit' });
  expect(screen.getByRole('button', { name: 'Send' }).getAttribute('data-lit')).toBe('true');
  expect(trace()).not.toBeNull();
});

test('without spots nothing is said of boxes', () => {
  show({ pictures: {} }, { ...image, spots: [] });
  expect(screen.getByText('This sample picture is missing.')).toBeTruthy();
  expect(screen.queryByText(/named boxes/)).toBeNull();
});
