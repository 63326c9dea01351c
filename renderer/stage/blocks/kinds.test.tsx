import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { LeafBlock } from '#core/content/block.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { StageContext, type ActKind } from '../stage-context.ts';
import { Block } from './Block.tsx';

const both = (text: string) => ({ vi: `${text} (vi)`, en: text });

function show(block: LeafBlock, { attached = [], inert = false }: { attached?: readonly string[]; inert?: boolean } = {}) {
  const act = vi.fn<(kind: ActKind, target: string) => void>();
  render(
    <LanguageProvider language="en">
      <StageContext
        value={{
          read: () => ({ text: null, option: null, ticked: false, attached }),
          spotlight: null,
          region: null,
          missed: null,
          inert,
          act,
          pick: (text) => text.en,
        }}
      >
        <Block block={block} />
      </StageContext>
    </LanguageProvider>,
  );
  return act;
}

const chat: LeafBlock = {
  id: 'chat',
  kind: 'chat',
  look: 'sms',
  from: both('0000'),
  messages: [
    { id: 'mot', from: 'them', text: both('Your dossier is held.'), link: both('open-it') },
    { id: 'hai', from: 'me', text: both('Who is this?') },
  ],
  replies: [{ id: 'hoi', label: both('Ask the counter') }],
};
const call: LeafBlock = {
  id: 'goi',
  kind: 'call',
  caller: both('Says: officer'),
  number: both('0000'),
  actions: [
    { id: 'nghe', label: both('Answer'), look: 'answer' },
    { id: 'tat', label: both('Hang up'), look: 'end' },
  ],
};
const camera: LeafBlock = { id: 'may', kind: 'camera', paper: both('Notification'), shot: 'dark', label: both('Take it') };
const apps: LeafBlock = {
  id: 'kho',
  kind: 'apps',
  items: [
    { id: 'that', name: both('Ident'), maker: both('Agency'), installs: both('Many'), icon: 'baby', button: both('Install') },
    { id: 'gia', name: both('Ident+'), maker: both('Unknown'), installs: both('Few'), icon: 'baby', button: both('Install') },
  ],
};
const signed = { id: 'tep', kind: 'document' as const, title: both('Minutes'), lines: [both('Words')], page: 2, pages: 3 };

test.each<readonly [string, LeafBlock, string, string]>([
  ['a reply', chat, 'Ask the counter', 'chat/hoi'],
  ['the link of a message', chat, 'open-it', 'chat/mot'],
  ['a button of a call', call, 'Hang up', 'goi/tat'],
  ['the shutter', camera, 'Take it', 'may'],
  ['the look-alike, told apart by its name', apps, 'Install: Ident+', 'kho/gia'],
  ['the place to sign', { ...signed, sign: both('Sign here') }, 'Sign here', 'tep'],
])('%s is pressed as itself, and does nothing where nothing may be pressed', async (_, block, name, target) => {
  const act = show(block);
  await userEvent.click(screen.getByRole('button', { name }));
  expect(act.mock.calls).toEqual([['tap', target]]);
});

test('what is inert is not pressed', async () => {
  const act = show(call, { inert: true });
  await userEvent.click(screen.getByRole('button', { name: 'Answer' }));
  expect(act).not.toHaveBeenCalled();
});

test('who wrote a message is said to those who hear it', () => {
  show(chat);
  const [theirs, mine] = screen.getAllByRole('listitem');
  expect(theirs?.textContent).toMatch(/^0000 writes: Your dossier is held\./);
  expect(mine?.textContent).toBe('I write: Who is this?');
});

test('how a photo came out is said in words, not by its looks alone', () => {
  show(camera);
  expect(screen.getByRole('img', { name: 'Photo of Notification: too dark' })).toBeTruthy();
});

test('each corner says where it is and whether it fits, and is pressed by itself', async () => {
  const act = show({ id: 'khung', kind: 'crop', paper: both('Notification') }, { attached: ['tren-phai'] });
  const corners = screen.getAllByRole('checkbox');
  expect(corners.map((corner) => corner.getAttribute('aria-checked'))).toEqual(['false', 'true', 'false', 'false']);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Top left corner: not at the edge yet' }));
  expect(act.mock.calls).toEqual([['tick', 'khung/tren-trai']]);
});

test('a document says its page, and the state of its signature in words', () => {
  show({ ...signed, signature: { state: 'not-valid', text: both('cannot be checked'), signer: both('Sample') } });
  expect(screen.getByText('Page 2 of 3')).toBeTruthy();
  expect(screen.getByText('Digital signature: cannot be checked')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test.each<LeafBlock>([
  { id: 'a', kind: 'pages', label: both('Two pages'), pages: [both('Front'), both('Back')] },
  {
    id: 'a',
    kind: 'transfer',
    label: both('To send'),
    amount: both('8,000'),
    rows: [{ label: both('Front'), value: both('Back') }],
  },
])('$kind only shows', (block) => {
  show(block);
  expect(screen.getByText('Front')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
