import { fireEvent, render, screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { expect, test, vi } from 'vitest';
import type { CompiledScreen } from '#core/content/pack.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { ScreenView } from './ScreenView.tsx';

const both = (text: string) => ({ vi: `${text} (vi)`, en: text });

const page: CompiledScreen = {
  id: 'form',
  frame: 'browser',
  app: both('Sample portal'),
  icon: 'globe',
  user: both('Nguyễn Văn Mẫu'),
  layout: 'page',
  source: 'source',
  blocks: [
    { id: 'title', kind: 'heading', text: both('Register a birth') },
    {
      id: 'child',
      kind: 'group',
      title: both('The child'),
      blocks: [
        { id: 'name', kind: 'field', label: both('Name'), input: 'text', sample: 'Mẫu', accept: [], prefilled: false },
        { id: 'reason', kind: 'text', text: both('Why so late?') },
      ],
    },
    { id: 'send', kind: 'button', label: both('Send'), role: 'primary' },
  ],
};

const ALL = new Set(['title', 'child', 'name', 'reason', 'send']);

type Changes = Partial<ComponentProps<typeof ScreenView>>;

function view(changes: Changes = {}) {
  return (
    <ScreenView
      screen={page}
      read={(block) => ({ text: block === 'name' ? 'Mẫu' : null, option: null, ticked: false, attached: [] })}
      visible={ALL}
      spotlight={null}
      region={null}
      missed={null}
      inert={false}
      act={() => {}}
      step="one"
      page="form"
      focus={null}
      {...changes}
    />
  );
}

function show(changes: Changes = {}, language: 'vi' | 'en' = 'en') {
  const act = vi.fn();
  const { container } = render(<LanguageProvider language={language}>{view({ act, ...changes })}</LanguageProvider>);
  return { act, container };
}

test('the header names the simulated site and who is signed in', () => {
  show();
  const header = within(screen.getByRole('banner'));
  expect(header.getByText('Sample portal')).toBeTruthy();
  expect(header.getByText('Nguyễn Văn Mẫu')).toBeTruthy();
});

test('where nobody is signed in, no name is shown', () => {
  const { user: _, ...signedOut } = page;
  show({ screen: signedOut });
  expect(screen.queryByText('Nguyễn Văn Mẫu')).toBeNull();
});

test('blocks stand in the order of the page, those of a group under its title', () => {
  const { container } = show();
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual(['Register a birth', 'The child']);
  expect([...container.querySelectorAll('[data-block]')].map((block) => block.getAttribute('data-block'))).toEqual([
    'title',
    'child',
    'name',
    'reason',
    'send',
  ]);
});

test('what the form does not ask now is not there, inside a group as well', () => {
  show({ visible: new Set(['child', 'name']) });
  expect(screen.queryByText('Why so late?')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Send' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Name: Mẫu' })).toBeTruthy();
});

test('a group that is not asked for takes its blocks along', () => {
  show({ visible: new Set(['title', 'name', 'reason', 'send']) });
  expect(screen.queryByText('The child')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Name: Mẫu' })).toBeNull();
});

test('a press anywhere on the screen reaches the practice', () => {
  const { act } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  fireEvent.click(screen.getByRole('button', { name: 'Name: Mẫu' }));
  expect(act.mock.calls).toEqual([
    ['tap', 'send'],
    ['type', 'name'],
  ]);
});

test.each(['child', 'send'])('the second hint lights the region %s and no other', (region) => {
  const { container } = show({ region });
  expect([...container.querySelectorAll('[data-region]')].map((place) => place.getAttribute('data-block'))).toEqual([region]);
});

test('the screen speaks the language of the visit', () => {
  show({}, 'vi');
  expect(screen.getByRole('heading', { name: 'Register a birth (vi)' })).toBeTruthy();
});

test('what the second hint lights is brought into view', () => {
  const place = (top: number): DOMRect => ({ top, height: 20 }) as DOMRect;
  const boxes = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return place(this.getAttribute('data-block') === 'child' ? 500 : 0);
  });
  const { container } = show({ region: 'child' });
  expect(container.querySelector('[data-scrolls]')?.scrollTop).toBe(500);
  boxes.mockRestore();
});

test('a picture is drawn from the screen it is on', () => {
  const address = '/pictures/abc.png';
  show({
    screen: {
      ...page,
      pictures: { 'anh.png': { address, width: 10, height: 10 } },
      blocks: [{ id: 'title', kind: 'image', file: 'anh.png', alt: both('A page'), spots: [] }],
    },
  });
  expect(screen.getByRole('img', { name: 'A page' }).getAttribute('src')).toBe(address);
});

test('who works alone stays where the finger is; another page begins at its top', () => {
  const { container, rerender } = render(<LanguageProvider language="en">{view({ step: 'one' })}</LanguageProvider>);
  const area = container.querySelector('[data-scrolls]');
  if (area === null) throw new Error('nothing scrolls');
  area.scrollTop = 300;
  rerender(<LanguageProvider language="en">{view({ step: 'two' })}</LanguageProvider>);
  expect(area.scrollTop).toBe(300);
  rerender(<LanguageProvider language="en">{view({ step: 'three', page: 'next' })}</LanguageProvider>);
  expect(area.scrollTop).toBe(0);
});
