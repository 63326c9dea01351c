import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { pageOf } from '#core/slip/printed.ts';
import { fetchCall } from '#renderer/client/fetch-call.ts';
import '#renderer/styles/fonts.css';
import { draw } from './draw.tsx';
import './office-fonts.css';
import { pageSheet } from './page-sheet.ts';
import './page.css';
import { tokenOf } from './token-of.ts';
import { fontsOf, whenSettled } from './when-settled.ts';

/**
 * A page of the print surface: takes the document behind the token in its address, lays it out, gives itself the right paper and
 * then says so on the root element, which is what the host waits for.
 */
async function main(): Promise<void> {
  const { documentElement } = document;
  const root = document.querySelector('#root');
  const answer = await fetchCall('slip.document', { token: tokenOf(location.pathname) });
  if (!answer.ok || root === null) {
    documentElement.dataset['failed'] = answer.ok ? 'no-root' : answer.error;
    return;
  }
  const react = createRoot(root);
  documentElement.lang = pageOf(answer.value).language;
  if (answer.value.kind === 'sheet') document.title = answer.value.sheet.title;
  const size = await draw(answer.value, async (sheet) => {
    flushSync(() => react.render(sheet));
    await whenSettled(document, fontsOf(answer.value));
    return root.getBoundingClientRect().height;
  });
  document.adoptedStyleSheets = [pageSheet(answer.value, size)];
  documentElement.dataset['ready'] = `${size.width}x${size.height}`;
}

main().catch(() => {
  document.documentElement.dataset['failed'] = 'broken';
});
