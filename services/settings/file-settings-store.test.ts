import { describe, expect, test } from 'vitest';
import { settings as schema } from '#core/contract/shapes.ts';
import { createMemoryStorage, ROOT } from '#support/memory-storage.ts';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { openSettings } from './file-settings-store.ts';

const changed = { ...DEFAULT_SETTINGS, kiosk: 'sanh-2', office: { hotline: '0210 000 000' } };

describe('settings', () => {
  test('are the defaults while nothing is stored, and the defaults are allowed', async () => {
    expect((await openSettings(createMemoryStorage())).read()).toEqual(DEFAULT_SETTINGS);
    expect(schema.parse(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS).toMatchObject({ kiosk: 'kiosk-1', idle: { quiet: 120, playing: 300, warning: 45 }, office: {} });
  });

  test('are read back after a power cut once saved', async () => {
    const storage = createMemoryStorage();
    const store = await openSettings(storage);
    expect(await store.save(changed)).toEqual({ ok: true, value: changed });
    expect(store.read()).toEqual(changed);
    storage.disk.losePower({ kind: 'everything' });
    expect((await openSettings(createMemoryStorage({ disk: storage.disk }))).read()).toEqual(changed);
  });

  test('stay as they are where the disk refuses', async () => {
    const storage = createMemoryStorage();
    const store = await openSettings(storage);
    storage.disk.setCapacity(0);
    expect(await store.save(changed)).toEqual({ ok: false, error: 'storage-failed' });
    expect(store.read()).toEqual(DEFAULT_SETTINGS);
  });

  test('that could not be read again are a defect of the caller', async () => {
    const store = await openSettings(createMemoryStorage());
    await expect(store.save({ ...changed, kiosk: 'Kiosk số 1' })).rejects.toThrow('kiosk');
  });

  test('of a kiosk that was in use before there was a first run are past it', async () => {
    const storage = createMemoryStorage();
    const { setup: _setup, voice: _voice, retentionMonths: _months, ...older } = DEFAULT_SETTINGS;
    expect(schema.parse(older)).toMatchObject({ setup: { at: 'done' }, retentionMonths: 12, voice: { on: true, speed: 2 } });
    expect((await openSettings(storage)).read().setup).toEqual({ at: 'sheet' });
  });

  test('fall back to the defaults, with a notice, where the file is lost', async () => {
    const storage = createMemoryStorage();
    storage.disk.put(`${ROOT}/settings.json`, '');
    expect((await openSettings(storage)).read()).toEqual(DEFAULT_SETTINGS);
    expect(storage.notices.list()).toMatchObject([{ kind: 'file-lost', about: 'settings.json' }]);
  });
});
