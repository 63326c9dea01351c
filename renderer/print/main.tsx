import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { pageOf } from '#core/slip/printed.ts';
import { fetchCall } from '#renderer/client/fetch-call.ts';
import '#renderer/styles/fonts.css';
import { draw } from './draw.tsx';
import './office-fonts.css';
import { pageSheet } from './page-sheet.ts';
import './page.css';
import { refusalOf } from './refusal.ts';
import { tokenOf } from './token-of.ts';
import { fontsIn, fontsOf, whenSettled } from './when-settled.ts';

/**
 * A page of the print surface: takes the document behind the token in its address, lays it out, gives itself the right paper and
 * then says so on the root element, which is what the host waits for. Where what lies there is not fit to be printed it says that.
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
  if (!(await fontsIn(document, fontsOf(answer.value)))) {
    documentElement.dataset['failed'] = 'glyphs';
    return;
  }
  const size = await draw(answer.value, async (sheet) => {
    flushSync(() => react.render(sheet));
    await whenSettled(document);
    return root.getBoundingClientRect().height;
  });
  const refusal = refusalOf(answer.value, document, root.firstElementChild ?? root, size);
  if (refusal !== null) {
    documentElement.dataset['failed'] = refusal;
    return;
  }
  document.adoptedStyleSheets = [pageSheet(answer.value, size)];
  documentElement.dataset['ready'] = `${size.width}x${size.height}`;
}

main().catch(() => {
  document.documentElement.dataset['failed'] = 'broken';
});
