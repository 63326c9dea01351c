import { expect, test } from 'vitest';
import { both, issuesOf, rulesOf, smallLibrary, WRITTEN } from '#support/small-library.ts';
import { checkLibrary } from './check.ts';

test('a library that is right breaks no rule', () => {
  expect(checkLibrary(smallLibrary())).toEqual([]);
});

test('two things of one kind may not share an id; things of two kinds may', () => {
  const persona = { id: 'mau', name: both('Mẫu'), fields: { ten: 'Khác' } };
  expect(issuesOf({ morePersonas: [persona] })).toMatchObject([
    { rule: 'duplicate-id', thing: { kind: 'personas', id: 'mau' }, path: ['id'], severity: 'error' },
  ]);
  expect(rulesOf({ morePersonas: [{ ...persona, id: 'trang' }] })).toEqual([]);
});

test('ids must differ among neighbours, wherever a list holds things with ids', () => {
  const mistake = { id: 'quen', text: both('Quên.'), source: 'nguon' };
  expect(issuesOf({ procedure: { mistakes: [mistake, mistake] } })).toMatchObject([
    { rule: 'duplicate-inner-id', thing: { kind: 'procedures', id: 'thu-tuc' }, path: ['mistakes', 1, 'id'] },
  ]);
  const [heading, group, choice, , button] = WRITTEN.screen.blocks;
  if (choice?.kind !== 'choice' || heading === undefined || group === undefined || button === undefined)
    throw new Error('another screen');
  const doubled = { ...choice, options: [...choice.options, { id: 'mot', label: both('Một nữa') }] };
  expect(rulesOf({ screen: { blocks: [heading, group, doubled, ...WRITTEN.screen.blocks.slice(3)] } })).toEqual([
    'duplicate-inner-id',
  ]);
});

test.each([
  ['another host', { home: 'https://dichvucong.gov.vn.abc.com' }, ['portal-address', 'home']],
  ['a host outside the ceiling', { host: 'abc.com', home: 'https://abc.com' }, ['portal-address', 'home']],
  ['a page on another host', { pages: { 'tra-cuu': 'https://vneid.gov.vn/tra-cuu' } }, ['portal-address', 'pages']],
  ['a template without its gap', { byCode: 'https://dichvucong.gov.vn/danh-sach' }, ['portal-template', 'byCode']],
  ['a template on another host', { byKeyword: 'https://vneid.gov.vn/?q={keyword}' }, ['portal-address', 'byKeyword']],
  ['an unknown source', { source: 'khong-co' }, ['unknown-source', 'source']],
] as const)('a portal with %s', (_, portal, [rule, at]) => {
  const found = issuesOf({ portal }).filter((issue) => issue.thing.kind === 'portals');
  expect(found[0]).toMatchObject({ rule, path: at === 'pages' ? ['pages', 'tra-cuu'] : [at] });
});
