import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ContentPack, Script } from '#core/content/pack.ts';
import { realContent } from '#support/real-content.ts';
import { both, smallLibrary, WRITTEN, type Changes } from '#support/small-library.ts';
import { compileScript } from '../content/compile.ts';
import { viewOf, worldOf } from './links.ts';
import { allAnswers, pathOf } from './path.ts';
import { play, startPlayground, type Playground, type PlaygroundEvent } from './playground.ts';
import { leafBlocks } from './reading.ts';
import { aliasOf, allSteps } from './selectors.ts';

let pack: ContentPack;
beforeAll(async () => {
  pack = await realContent();
});
const script = (id: string): Script => {
  const found = pack.scripts.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no script ${id}`);
  return found;
};
const signIn = () => {
  const found = script('dang-nhap-vneid');
  return { found, world: worldOf(found) };
};
const run = (id: string, ...events: readonly PlaygroundEvent[]): Playground => {
  const found = script(id);
  const world = worldOf(found);
  return events.reduce((state, event) => play(found, world, state, event), startPlayground(world));
};

test.each(['dang-nhap-vneid', 'khai-sinh-truc-tuyen', 'tra-cuu-ho-so'])(
  '%s: who does what the script does comes to the same screens, on every way',
  (id) => {
    const found = script(id);
    const world = worldOf(found);
    for (const answers of allAnswers(found)) {
      let state = startPlayground(world);
      for (const step of allSteps(pathOf(found, { answers, plan: { only: null } }))) {
        expect({ step: step.id, view: state.view }).toEqual({ step: step.id, view: viewOf(step) });
        const place = { alias: aliasOf(step), target: step.target ?? '' };
        state =
          step.do === 'type'
            ? play(found, world, state, { kind: 'fill', ...place, index: 0 })
            : play(found, world, state, { kind: step.do === 'scan' || step.do === 'wait' ? 'tap' : step.do, ...place });
        expect(state.note).toBeNull();
      }
      // After the last step it stands where it began.
      expect(state.view).toEqual(world.start);
    }
  },
);

describe('signing in, freely', () => {
  const page = 'dang-nhap';
  const toForm: PlaygroundEvent = { kind: 'tap', alias: 'trang-chu', target: 'dang-nhap' };
  const send: PlaygroundEvent = { kind: 'tap', alias: page, target: 'dang-nhap' };
  const number: PlaygroundEvent = { kind: 'fill', alias: page, target: 'so-dinh-danh', index: 0 };
  const secret: PlaygroundEvent = { kind: 'fill', alias: page, target: 'mat-khau', index: 0 };

  test('the page names the first box it still wants, in any order of filling', () => {
    expect(run('dang-nhap-vneid', toForm, send).note).toMatchObject({
      kind: 'missing',
      label: { vi: 'Số định danh cá nhân' },
    });
    expect(run('dang-nhap-vneid', toForm, number, send).note).toMatchObject({ label: { vi: 'Mật khẩu VNeID' } });
    expect(run('dang-nhap-vneid', toForm, secret, number, send)).toMatchObject({ note: null, view: { page: 'nhap-ma' } });
  });

  test('undo goes back press by press, values and all, to the very beginning and no further', () => {
    const filled = run('dang-nhap-vneid', toForm, number);
    const { found, world } = signIn();
    const once = play(found, world, filled, { kind: 'undo' });
    expect(once).toMatchObject({ values: {}, view: { page } });
    const twice = play(found, world, once, { kind: 'undo' });
    expect(twice).toEqual(startPlayground(world));
    expect(play(found, world, twice, { kind: 'undo' })).toBe(twice);
    // Starting over can be undone, too.
    const over = play(found, world, filled, { kind: 'start-over' });
    expect(over).toMatchObject({ view: world.start, values: {} });
    expect(play(found, world, over, { kind: 'undo' }).values).toEqual(filled.values);
  });

  test('a press that leads nowhere says so kindly; one people make by mistake is explained', () => {
    expect(run('dang-nhap-vneid', { kind: 'tap', alias: 'trang-chu', target: 'thanh/ho-tro' }).note).toEqual({ kind: 'drawn' });
    expect(run('dang-nhap-vneid', { kind: 'tap', alias: 'trang-chu', target: 'nut/truc-tuyen' }).note).toMatchObject({
      kind: 'told',
    });
  });

  test('what is not the sample is not taken, and a screen out of view cannot be touched', () => {
    const asked = run('dang-nhap-vneid', toForm, { kind: 'refuse', alias: page, target: 'mat-khau' });
    expect(asked).toMatchObject({ note: { kind: 'not-sample' }, values: {} });
    expect(run('dang-nhap-vneid', toForm, { ...secret, index: 9 })).toMatchObject({ note: { kind: 'not-sample' }, values: {} });
    expect(run('dang-nhap-vneid', number)).toMatchObject({ values: {}, view: { page: 'trang-chu' } });
  });

  test('a tick can be taken back', () => {
    const tick: PlaygroundEvent = { kind: 'tick', alias: 'chia-se', target: 'dong-y' };
    const { found, world } = signIn();
    const at = { ...startPlayground(world), view: { page: 'chia-se', phone: null } };
    const twice = play(found, world, play(found, world, at, tick), tick);
    expect(twice.values).toEqual({ 'chia-se/dong-y': { kind: 'ticked', ticked: false } });
    expect(play(found, world, twice, { kind: 'tap', alias: 'chia-se', target: 'xac-nhan' }).note).toMatchObject({
      kind: 'missing',
    });
  });
});

test('the wrong commune is told of when the page is left, not when it is chosen', () => {
  const found = script('khai-sinh-truc-tuyen');
  const world = worldOf(found);
  const at: Playground = { ...startPlayground(world), view: { page: 'co-quan', phone: null } };
  const wrong = play(found, world, at, { kind: 'choose', alias: 'co-quan', target: 'tinh/ha-noi' });
  expect(wrong).toMatchObject({ note: null, values: { 'co-quan/tinh': { option: 'ha-noi' } } });
  expect(play(found, world, wrong, { kind: 'tap', alias: 'co-quan', target: 'nop-ho-so' }).note).toMatchObject({
    kind: 'told',
    say: { vi: 'Tỉnh này cũng có xã Liên Minh, nhưng không phải xã mình.' },
  });
});

test('a storm of presses never throws, and undo leads out of every state', () => {
  for (const found of pack.scripts) {
    const world = worldOf(found);
    const places = Object.entries(found.screens).flatMap(([alias, screen]) =>
      leafBlocks(screen.blocks).flatMap((block) => [
        { alias, target: block.id },
        { alias, target: `${block.id}/x` },
      ]),
    );
    const links = [...world.links.keys()].map((key) => {
      const [alias = '', target = ''] = key.split(':');
      return { alias, target };
    });
    const event: fc.Arbitrary<PlaygroundEvent> = fc
      .oneof(
        fc.record({
          kind: fc.constantFrom('tap' as const, 'choose' as const, 'tick' as const, 'attach' as const, 'refuse' as const),
          place: fc.constantFrom(...places, ...links),
        }),
        fc.record({
          kind: fc.constant('fill' as const),
          place: fc.constantFrom(...places),
          index: fc.integer({ min: -1, max: 3 }),
        }),
        fc.record({ kind: fc.constantFrom('undo' as const, 'start-over' as const), place: fc.constant({}) }),
      )
      .map(({ place, ...rest }) => ({ ...rest, ...place }) as PlaygroundEvent);
    fc.assert(
      fc.property(fc.array(event, { maxLength: 80 }), (events) => {
        let state = events.reduce((former, one) => play(found, world, former, one), startPlayground(world));
        expect(state.view.page ?? state.view.phone).not.toBeNull();
        for (let count = 0; state.past.length > 0 && count < 300; count += 1) state = play(found, world, state, { kind: 'undo' });
        expect(state).toMatchObject({ view: world.start, values: {} });
      }),
      { numRuns: 60, seed: 20_261_124 },
    );
  }
});

test('what a lesson only waits for is passed over: there is always something to press that leads on', () => {
  const [choose, attach, look] = WRITTEN.laterSteps;
  const wait = { id: 'cho', page: 'trang-mot', do: 'wait', say: both('Chờ.'), why: both('Vì.'), hint: both('Ở.') };
  const segments = [{ id: 'chang', title: both('Chặng'), steps: [WRITTEN.firstStep, choose, attach, wait, look] }];
  const library = smallLibrary({ script: { ...WRITTEN.script, segments } as NonNullable<Changes['script']> });
  const [authored] = library.scripts;
  if (authored === undefined) throw new Error('script');
  const world = worldOf(compileScript(library, authored));
  expect([...world.links.values()].flat().some(({ to }) => to.phone !== null)).toBe(true);
});
