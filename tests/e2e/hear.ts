import type { CDPSession, Page } from '@playwright/test';

/** One thing a screen reader says. */
export interface Heard {
  readonly how: 'focus' | 'polite' | 'assertive';
  readonly text: string;
}

interface Noted {
  readonly how: Heard['how'];
  readonly text: string;
  readonly element: Element | null;
}

/**
 * Runs in the page before anything else: notes every move of the focus and every change of a live region, in order. As screen readers do,
 * a region that comes together with its words is passed over, but for an alert; a status is told whole.
 */
function noteWhatIsHeard(): void {
  const noted: Noted[] = [];
  Object.assign(globalThis, { noted });
  const LIVE = '[aria-live], [role="status"], [role="alert"]';
  const REGION =
    'section[aria-label], aside[aria-label], nav[aria-label], [role="group"][aria-label], [role="tablist"][aria-label]';
  const known = new WeakSet();
  const changed = new Set<Element>();
  const wordsOf = (element: Element): string => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const tell = (region: Element): void => {
    const how =
      region.getAttribute('aria-live') === 'assertive' || region.getAttribute('role') === 'alert' ? 'assertive' : 'polite';
    const text = wordsOf(region);
    if (text !== '') noted.push({ how, text, element: null });
  };
  const look = (records: readonly MutationRecord[]): void => {
    for (const { target, addedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(LIVE);
      if (region !== null && region !== undefined && known.has(region)) changed.add(region);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const fresh of [node, ...node.querySelectorAll(LIVE)]) {
          if (!fresh.matches(LIVE) || known.has(fresh)) continue;
          known.add(fresh);
          if (fresh.getAttribute('role') === 'alert') changed.add(fresh);
        }
      }
    }
    for (const region of changed) if (region.isConnected) tell(region);
    changed.clear();
  };
  new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true });
  let inside: readonly Element[] = [];
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    // Regions are told when one comes into them, the outer one first.
    const regions: Element[] = [];
    for (let at = target.parentElement; at !== null; at = at.parentElement) if (at.matches(REGION)) regions.unshift(at);
    const entered = regions.filter((region) => !inside.includes(region)).map((region) => region.getAttribute('aria-label') ?? '');
    inside = regions;
    noted.push({ how: 'focus', text: entered.join(' › '), element: target });
  });
}

const ROLES: Readonly<Record<string, string>> = {
  button: 'nút',
  heading: 'tiêu đề',
  textbox: 'ô nhập',
  radio: 'nút chọn',
  checkbox: 'hộp kiểm',
  main: 'nội dung chính',
  region: 'vùng',
  tab: 'thẻ',
  image: 'hình',
};
const STATES: Readonly<Record<string, string>> = {
  'checked true': 'đã chọn',
  'checked false': 'chưa chọn',
  'expanded true': 'đang mở',
  'expanded false': 'đang đóng',
  'pressed true': 'đang bật',
  'pressed false': 'đang tắt',
  'selected true': 'đang chọn',
  'disabled true': 'chưa dùng được',
  'invalid true': 'chưa đúng',
};

interface AXNode {
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

const textOf = (value: { readonly value?: unknown } | undefined): string => (typeof value?.value === 'string' ? value.value : '');

/** A node as it is said: its name, what it is, how it stands, what describes it. */
function sayNode(node: AXNode): string {
  const role = textOf(node.role);
  const states = (node.properties ?? [])
    .map(({ name, value }) => STATES[`${name} ${String(value.value)}`])
    .filter((state) => state !== undefined);
  return [textOf(node.name), ROLES[role] ?? role, ...states, textOf(node.description)]
    .filter((part) => part !== '')
    .join(', ')
    .replaceAll(/\s+/g, ' ');
}

/** Hears a page as a screen reader would tell it: from the browser's own accessibility tree. */
export interface Ear {
  /** What was said since it was last asked. */
  hear(): Promise<readonly Heard[]>;
}

/** To be called before the page is opened. */
export async function listen(page: Page): Promise<Ear> {
  await page.addInitScript(noteWhatIsHeard);
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  return {
    async hear() {
      const count = await page.evaluate(() => (globalThis as unknown as { noted: unknown[] }).noted.length);
      const heard: Heard[] = [];
      for (let at = 0; at < count; at += 1) heard.push(await sayNoted(session, page, at));
      await page.evaluate((said) => void (globalThis as unknown as { noted: unknown[] }).noted.splice(0, said), count);
      return heard;
    },
  };
}

async function sayNoted(session: CDPSession, page: Page, at: number): Promise<Heard> {
  const { how, text } = await page.evaluate((index) => {
    const one = (globalThis as unknown as { noted: Noted[] }).noted[index];
    return { how: one?.how ?? 'focus', text: one?.text ?? '' };
  }, at);
  if (how !== 'focus') return { how, text };
  const { result } = await session.send('Runtime.evaluate', { expression: `noted[${at}].element` });
  if (result.objectId === undefined) return { how, text: '' };
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
  const [node] = nodes;
  const said = node === undefined ? '' : sayNode(node);
  return { how, text: text === '' ? said : `[${text}] ${said}` };
}
