import '#renderer/styles/index.css';
import { createFetchClient } from '#renderer/client/fetch-client.ts';
import { App } from './App.tsx';
import { openPage } from './open-page.tsx';

const client = createFetchClient();
openPage(client, 'kiosk', <App client={client} />);
