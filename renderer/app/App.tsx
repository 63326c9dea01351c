import { useEffect, useState } from 'react';
import { SECOND } from '#core/basics/durations.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { Kiosk } from './Kiosk.tsx';
import type { Greeting } from './kiosk-context.tsx';
import { Opening } from './Opening.tsx';

const RETRY_AFTER = 1 * SECOND;

/** Says hello to the service, as often as it takes, and then runs the kiosk. */
export function App({ client }: { readonly client: KioskClient }) {
  const [greeting, setGreeting] = useState<Greeting | null>(null);
  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hello = async (): Promise<void> => {
      const result = await client.call('kiosk.hello', {});
      if (gone) return;
      if (result.ok) setGreeting(result.value);
      else timer = setTimeout(() => void hello(), RETRY_AFTER);
    };
    void hello();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [client]);
  if (greeting === null) {
    return (
      <LanguageProvider language="vi">
        <Opening />
      </LanguageProvider>
    );
  }
  return <Kiosk client={client} greeting={greeting} />;
}
