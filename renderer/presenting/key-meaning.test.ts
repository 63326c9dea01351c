import { describe, expect, test } from 'vitest';
import { keyMeaning, type KeyContext } from './key-meaning.ts';

const plain: KeyContext = { answers: null, chosen: null, typed: '', last: 20, front: false, canFront: true };
const asked: KeyContext = { ...plain, answers: ['that', 'gia'], canFront: false };
const counting: KeyContext = { ...asked, chosen: 'that' };
const done = (event: object) => ({ kind: 'do', event });

describe('turning pages', () => {
  test.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    [' ', 'next'],
    ['Enter', 'next'],
    ['PageUp', 'back'],
    ['ArrowLeft', 'back'],
    ['ArrowUp', 'back'],
    ['b', 'dark'],
    ['B', 'dark'],
    ['.', 'dark'],
    ['f', 'freeze'],
    ['Z', 'zoom'],
  ])('%j is “%s”', (key, kind) => {
    expect(keyMeaning(key, plain)).toEqual(done({ kind }));
  });

  test('digits and Enter lead to a slide by its number, and a number no slide has leads nowhere', () => {
    expect(keyMeaning('1', plain)).toEqual({ kind: 'type', digit: '1' });
    expect(keyMeaning('Enter', { ...plain, typed: '12' })).toEqual(done({ kind: 'jump', to: 11 }));
    expect(keyMeaning('Enter', { ...plain, typed: '0' })).toEqual({ kind: 'cancel' });
    expect(keyMeaning('Enter', { ...plain, typed: '22' })).toEqual({ kind: 'cancel' });
    expect(keyMeaning('1', { ...plain, typed: '123' })).toBeNull();
  });

  test('a typed number can be rubbed out or let go', () => {
    expect(keyMeaning('Backspace', { ...plain, typed: '1' })).toEqual({ kind: 'rub' });
    expect(keyMeaning('Backspace', plain)).toBeNull();
    expect(keyMeaning('Escape', { ...plain, typed: '1' })).toEqual({ kind: 'cancel' });
  });

  test('the first and the last slide have keys of their own', () => {
    expect(keyMeaning('Home', plain)).toEqual(done({ kind: 'jump', to: 0 }));
    expect(keyMeaning('End', plain)).toEqual(done({ kind: 'jump', to: 20 }));
  });
});

describe('counting hands', () => {
  test('a letter chooses its answer, also while another is counted', () => {
    expect(keyMeaning('a', asked)).toEqual({ kind: 'choose', answer: 'that' });
    expect(keyMeaning('B', counting)).toEqual({ kind: 'choose', answer: 'gia' });
  });

  test('the letter of an answer that is not there does nothing', () => {
    expect(keyMeaning('c', asked)).toBeNull();
  });

  test('the first digit chooses the answer, those after it are its number', () => {
    expect(keyMeaning('2', asked)).toEqual({ kind: 'choose', answer: 'gia' });
    expect(keyMeaning('3', asked)).toBeNull();
    expect(keyMeaning('3', counting)).toEqual({ kind: 'type', digit: '3' });
  });

  test('Enter stores what was typed, and turns the page where nothing was', () => {
    expect(keyMeaning('Enter', { ...counting, typed: '34' })).toEqual({ kind: 'store', answer: 'that', count: 34 });
    expect(keyMeaning('Enter', { ...counting, typed: '0' })).toEqual({ kind: 'store', answer: 'that', count: 0 });
    expect(keyMeaning('Enter', counting)).toEqual(done({ kind: 'next' }));
  });

  test('a clicker turns pages and darkens all the same', () => {
    expect(keyMeaning('PageDown', counting)).toEqual(done({ kind: 'next' }));
    expect(keyMeaning('.', counting)).toEqual(done({ kind: 'dark' }));
  });
});

describe('somebody at the front', () => {
  test('is asked by a key where there is something to do', () => {
    expect(keyMeaning('v', plain)).toEqual(done({ kind: 'front', on: true }));
    expect(keyMeaning('v', { ...plain, canFront: false })).toBeNull();
  });

  test('has letters, digits and Enter for the simulated page; pages still turn, and Escape takes the lead back', () => {
    const front = { ...plain, front: true };
    for (const key of ['b', '.', '1', 'Enter', ' ', 'ArrowRight', 'v', 'Home', 'Backspace'])
      expect(keyMeaning(key, front)).toBeNull();
    expect(keyMeaning('PageDown', front)).toEqual(done({ kind: 'next' }));
    expect(keyMeaning('PageUp', front)).toEqual(done({ kind: 'back' }));
    expect(keyMeaning('Escape', front)).toEqual(done({ kind: 'front', on: false }));
  });
});

test('a key nobody knows means nothing', () => {
  for (const key of ['Tab', 'F5', 'x', 'Shift', 'Unidentified']) expect(keyMeaning(key, plain)).toBeNull();
});
