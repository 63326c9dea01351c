import '#renderer/styles/index.css';
import './picture.css';
import { startHeartbeat } from '#renderer/app/heartbeat.ts';
import { openPage } from '#renderer/app/open-page.tsx';
import { createFetchClient } from '#renderer/client/fetch-client.ts';
import { browserCamera } from './cards/browser-camera.ts';
import { PresentApp } from './PresentApp.tsx';

/** Windows of a meeting are watched each by itself, whatever their number. */
const PAGE = 0;

const client = createFetchClient();
// No page but one of this machine itself, or one that came safely, has devices at all.
const camera = browserCamera(navigator.mediaDevices);
const clock = (): number => performance.now();
openPage(client, 'presenter', <PresentApp client={client} clock={clock} camera={camera} />);
startHeartbeat(client, PAGE);
