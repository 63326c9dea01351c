import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { storedVisits } from '../kiosk-test.ts';
import { type Promised, TYPED } from './visitor.ts';

/** Fingerprint of everything there is to find and to learn, as the service gives it to a page. */
export async function contentPrint(page: Page): Promise<string> {
  const text = await page.evaluate(async () => {
    const answer = await fetch('/api/content.catalogue', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    return answer.text();
  });
  return createHash('sha256').update(text).digest('hex');
}

/** Activities that the service said are on disk and that are not. */
export async function losses(data: string, { activities }: Promised): Promise<readonly string[]> {
  const stored = new Map((await storedVisits(data)).map((record) => [record.id, new Set(record.activities.map(({ id }) => id))]));
  return activities
    .filter(({ visit, activity }) => stored.get(visit)?.has(activity) !== true)
    .map(({ visit, activity }) => `${visit} ${activity}`);
}

/**
 * Where something of the visitor before is still to be found: in the page, in what it keeps, in the files of the kiosk and of its browsers; and
 * browsers' folders that were left behind.
 */
export async function leftovers(page: Page, data: string, temporary: string): Promise<readonly string[]> {
  const inPage = await page.evaluate(
    async (typed) => [
      ...(document.body.innerText.includes(typed) ? ['the page shows it'] : []),
      ...(localStorage.length + sessionStorage.length > 0 ? ['the page keeps something'] : []),
      ...((await indexedDB.databases()).length > 0 ? ['the page has a database'] : []),
    ],
    TYPED,
  );
  const profiles = (await readdir(temporary)).filter((name) => name.startsWith('goc-so-profile-'));
  // The one of the browser that is there is its own.
  const left = profiles.length > 1 ? [`${profiles.length} profiles`] : [];
  const folders = await Promise.all(
    [data, temporary].map((folder) => readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])),
  );
  const names = folders.flat().filter((name) => name.isFile());
  const found = await Promise.all(
    names.map(async (name) => {
      const path = join(name.parentPath, name.name);
      return (await readFile(path).catch(() => Buffer.alloc(0))).includes(TYPED) ? [path] : [];
    }),
  );
  return [...inPage, ...left, ...found.flat()];
}
