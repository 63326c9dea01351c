import axe, { type AxeResults, type RunOnly, type RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** What is looked for: all of a screen; parts, where rules about a page as a whole mean nothing; what another theme can change. */
const RULES: Readonly<Record<'screen' | 'parts' | 'colours', RunOnly>> = {
  screen: { type: 'tag', values: [...TAGS, 'best-practice'] },
  parts: { type: 'tag', values: TAGS },
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** What axe finds wrong: rule and element. It is put into a page once and asked there for violations only, which halves its time. */
export async function axeProblems(page: Page, of: keyof typeof RULES = 'screen'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const options: RunOptions = { runOnly: RULES[of], resultTypes: ['violations'], iframes: false };
  return page.evaluate(async (asked) => {
    const { axe: here } = globalThis as unknown as { axe: { run(where: Document, how: object): Promise<AxeResults> } };
    const { violations } = await here.run(document, asked);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, options);
}
