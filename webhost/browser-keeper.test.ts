import { expect, test } from 'vitest';
import { FIRST_PICTURE, type Remedy, SILENCE } from '#core/watchdog/escalation.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createFakeChild, type FakeChild } from '#support/fake-child.ts';
import { createBackOff } from './back-off.ts';
import { createBrowserKeeper } from './browser-keeper.ts';

/** A process group that is never there: what is killed in these tests is nobody. */
const NOBODY = 2 ** 30;

function setUp({ mostFailures = 20, profileFails = false, software = false } = {}) {
  const clock = createFakeClock();
  const children: FakeChild[] = [];
  const opened: string[] = [];
  const drawn: boolean[] = [];
  const remedies: Remedy[] = [];
  const profiles = { made: 0, removed: 0, owners: [] as number[] };
  let serviceHears = true;
  let asked = 0;
  let givenUp = 0;
  const keeper = createBrowserKeeper({
    software,
    spawn: (_profile, address, withoutCard) => {
      opened.push(address);
      drawn.push(withoutCard);
      const child = createFakeChild(NOBODY + children.length);
      children.push(child);
      return child.process;
    },
    makeProfile: () => {
      if (profileFails) throw new Error('ENOSPC');
      profiles.made += 1;
      return {
        folder: '/p',
        belongsTo: (pid) => profiles.owners.push(pid),
        remove: () => (profiles.removed += 1),
      };
    },
    backOff: createBackOff(mostFailures),
    now: () => clock.elapsed(),
    after: (milliseconds, action) => clock.after(milliseconds, action),
    askAddress: () => {
      asked += 1;
      if (serviceHears) keeper.open(`address ${asked}`);
    },
    onFailure: (remedy) => remedies.push(remedy),
    onGivingUp: () => (givenUp += 1),
  });
  keeper.ask();
  return {
    clock,
    children,
    keeper,
    opened,
    drawn,
    remedies,
    profiles,
    givenUp: () => givenUp,
    serviceDeaf: (deaf: boolean) => (serviceHears = !deaf),
  };
}

test('a browser that ends is started again, at a new address and with a new profile', () => {
  const { clock, children, opened, profiles } = setUp();
  children[0]?.exits();
  clock.advance(0);
  expect(opened).toEqual(['address 1', 'address 2']);
  expect(profiles).toEqual({ made: 2, removed: 1, owners: [NOBODY, NOBODY + 1] });
});

test('a page that stops painting is replaced; one that paints is left alone', () => {
  const { clock, children, keeper } = setUp();
  for (let beat = 0; beat < 20; beat += 1) {
    clock.advance(SILENCE - 1);
    keeper.painted(1);
  }
  expect(children).toHaveLength(1);
  clock.advance(SILENCE);
  expect(children).toHaveLength(2);
});

test('one that never paints is replaced after the time of a first picture', () => {
  const { clock, children } = setUp();
  clock.advance(FIRST_PICTURE - 1);
  expect(children).toHaveLength(1);
  clock.advance(1);
  expect(children).toHaveLength(2);
});

test('a browser that cannot be started counts as one that ended', () => {
  const clock = createFakeClock();
  let given = 0;
  const keeper = createBrowserKeeper({
    software: false,
    onFailure: () => {},
    spawn: () => {
      const child = createFakeChild();
      // The system says so a moment later, when the keeper already listens.
      clock.after(1, () => child.fails());
      return child.process;
    },
    makeProfile: () => ({ folder: '/p', belongsTo: () => {}, remove: () => {} }),
    backOff: createBackOff(3),
    now: () => clock.elapsed(),
    after: (milliseconds, action) => clock.after(milliseconds, action),
    askAddress: () => keeper.open('address'),
    onGivingUp: () => (given += 1),
  });
  keeper.ask();
  clock.advance(60_000);
  expect(given).toBe(1);
});

test('where no profile can be made the launcher lives on and gives up in good order', () => {
  const { clock, children, givenUp } = setUp({ profileFails: true, mostFailures: 4 });
  clock.advance(60_000);
  expect(children).toHaveLength(0);
  expect(givenUp()).toBe(1);
});

test('an address asked for while the service is away is asked for again when it is back', () => {
  const { clock, children, keeper, opened, serviceDeaf } = setUp();
  keeper.serviceAway();
  serviceDeaf(true);
  children[0]?.exits();
  clock.advance(60_000);
  expect(opened).toHaveLength(1);
  serviceDeaf(false);
  keeper.serviceBack();
  expect(opened).toHaveLength(2);
});

test('an address that was lost with the service is asked for again', () => {
  const { clock, children, keeper, opened, serviceDeaf } = setUp();
  serviceDeaf(true);
  children[0]?.exits();
  clock.advance(0);
  keeper.serviceAway();
  serviceDeaf(false);
  keeper.serviceBack();
  expect(opened).toHaveLength(2);
});

test('a page cannot be heard while the service is away, so it is not replaced for its silence', () => {
  const { clock, children, keeper } = setUp();
  keeper.painted(1);
  keeper.serviceAway();
  clock.advance(10 * FIRST_PICTURE);
  expect(children).toHaveLength(1);
  keeper.serviceBack();
  clock.advance(FIRST_PICTURE - 1);
  expect(children).toHaveLength(1);
  // It had its time; now its silence means something again.
  clock.advance(1);
  expect(children).toHaveLength(2);
});

test('an address that never comes is a failure like any other: a service may be there and stand still', () => {
  const { clock, children, opened, remedies, givenUp, serviceDeaf } = setUp();
  serviceDeaf(true);
  children[0]?.exits();
  clock.advance(10 * FIRST_PICTURE);
  expect(opened).toHaveLength(1);
  expect(remedies.at(-1)).toBe('exit');
  expect(givenUp()).toBe(1);
});

test('an answer to a question that was answered opens no second browser', () => {
  const { children, keeper } = setUp();
  keeper.open('late');
  expect(children).toHaveLength(1);
});

test('what a page that was taken away still had to say is no picture of the next', () => {
  const { clock, children, keeper } = setUp();
  keeper.painted(7);
  clock.advance(SILENCE);
  expect(children).toHaveLength(2);
  keeper.painted(7);
  clock.advance(FIRST_PICTURE - 1);
  expect(children).toHaveLength(2);
  keeper.painted(8);
  // The second of two close to each other is waited for a moment.
  clock.advance(SILENCE);
  clock.advance(SILENCE);
  expect(children).toHaveLength(3);
});

test('after stopping nothing is started again', () => {
  const { clock, children, keeper, profiles } = setUp();
  keeper.stop();
  children[0]?.exits();
  keeper.open('late');
  keeper.serviceBack();
  clock.advance(60_000);
  expect(children).toHaveLength(1);
  expect(profiles.removed).toBe(1);
});

test('the third failure close to another draws without the graphics card, the fifth is not tried any more', () => {
  const { clock, children, drawn, remedies, givenUp } = setUp();
  for (let failure = 0; failure < 5; failure += 1) {
    children.at(-1)?.exits();
    clock.advance(FIRST_PICTURE - 1);
  }
  expect(remedies).toEqual(['reload', 'reload', 'new-window', 'new-window', 'exit']);
  expect(drawn).toEqual([false, false, false, true, true]);
  expect(givenUp()).toBe(1);
});

test('failures far from each other are new ones, and without the card from the beginning is without it for ever', () => {
  const { clock, children, keeper, drawn, remedies } = setUp({ software: true });
  for (let failure = 0; failure < 6; failure += 1) {
    children.at(-1)?.exits();
    for (let beat = 0; beat < 120; beat += 1) {
      clock.advance(SILENCE - 1);
      keeper.painted(failure + 1);
    }
  }
  expect(new Set(remedies)).toEqual(new Set(['reload']));
  expect(new Set(drawn)).toEqual(new Set([true]));
});

test('a page that something covers is not replaced for its silence, nor opened again on top; it is as soon as it would be seen', () => {
  const { clock, children, keeper, remedies } = setUp();
  keeper.painted(1);
  keeper.cover();
  keeper.painted(2);
  clock.advance(10 * FIRST_PICTURE);
  expect(children).toHaveLength(1);
  children[0]?.exits();
  keeper.open('late');
  clock.advance(10 * FIRST_PICTURE);
  expect([children.length, remedies]).toEqual([1, []]);
  keeper.uncover();
  expect(children).toHaveLength(2);
});

test('one that lived beneath has its time again before its silence means something', () => {
  const { clock, children, keeper } = setUp();
  keeper.cover();
  clock.advance(10 * FIRST_PICTURE);
  keeper.uncover();
  clock.advance(FIRST_PICTURE - 1);
  expect(children).toHaveLength(1);
  clock.advance(1);
  expect(children).toHaveLength(2);
});
