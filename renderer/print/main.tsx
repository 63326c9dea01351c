import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { fetchCall } from '#renderer/client/fetch-call.ts';
import '#renderer/styles/fonts.css';
import { layOut } from './lay-out.ts';
import { pageSheet } from './page-sheet.ts';
import './page.css';
import { qrModules } from './qr-modules.ts';
import { SlipSheet } from './SlipSheet.tsx';
import { tokenOf } from './token-of.ts';
import { whenSettled } from './when-settled.ts';

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
  const slip = answer.value;
  const modules = qrModules(slip.qr.address);
  const react = createRoot(root);
  documentElement.lang = slip.language;
  const size = await layOut(slip, async (fit) => {
    flushSync(() => react.render(<SlipSheet slip={slip} fit={fit} modules={modules} />));
    await whenSettled(document);
    return root.getBoundingClientRect().height;
  });
  document.adoptedStyleSheets = [pageSheet(size)];
  documentElement.dataset['ready'] = `${size.width}x${size.height}`;
}

main().catch(() => {
  document.documentElement.dataset['failed'] = 'broken';
});
