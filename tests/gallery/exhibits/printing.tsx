import type { PrinterState } from '#core/contract/shapes.ts';
import { KioskContext, type Kiosk } from '#renderer/app/kiosk-context.tsx';
import { saidOf, type JobPhase, type Wait } from '#renderer/app/print-said.ts';
import type { PrintJob } from '#renderer/app/use-print-job.ts';
import { LanguageProvider, useLanguage } from '#renderer/language/context.tsx';
import { SlipActs } from '#renderer/screens/slip/SlipActs.tsx';
import { SLIP_SAID } from '#renderer/screens/slip/slip-words.ts';
import { PrinterNow } from '#renderer/screens/staff/PrinterNow.tsx';
import { Trouble } from '#renderer/ui/Trouble.tsx';
import { type Exhibit, nothing } from '../exhibit.ts';

interface Moment {
  readonly phase: JobPhase;
  readonly printer?: PrinterState;
  readonly troubled?: boolean;
  readonly wait?: Wait;
}

const MOMENTS: Readonly<Record<string, Moment>> = {
  'on its way': { phase: 'printing' },
  'sent, and asked': { phase: 'sent' },
  'came out': { phase: 'out' },
  'no printer': { phase: 'none' },
  'out of paper, before the press': { phase: 'held', printer: 'no-paper' },
  'out of paper, while it prints': { phase: 'printing', printer: 'no-paper' },
  'out of paper, once it was sent': { phase: 'sent', printer: 'no-paper' },
  'cover open': { phase: 'failed', printer: 'cover' },
  away: { phase: 'failed', printer: 'offline' },
  'in error': { phase: 'failed', printer: 'error' },
  'works again': { phase: 'failed', printer: 'ready', troubled: true },
  'failed without a reason': { phase: 'failed', printer: 'unknown' },
  'still with the printer': { phase: 'still-printing' },
  'too soon': { phase: 'too-soon', wait: 'twenty' },
  'three are enough': { phase: 'too-many' },
};

function Said({ phase, printer = 'ready', troubled = false, wait }: Moment) {
  const { t } = useLanguage();
  const said = saidOf(phase, printer, troubled);
  const print: PrintJob = {
    phase,
    said,
    problem: null,
    wait: wait ?? null,
    print: nothing,
    again: nothing,
    cameOut: nothing,
    called: nothing,
    hold: nothing,
  };
  const { title, body } = SLIP_SAID[said];
  const actions = <SlipActs print={print} onCall={nothing} onHome={nothing} onBack={nothing} />;
  return <Trouble title={t(title)} body={t(body)} actions={actions} />;
}

const STATES: readonly PrinterState[] = ['ready', 'low', 'no-paper', 'cover', 'offline', 'error', 'unknown', 'none'];
const client = { call: async () => ({ ok: false, error: 'unreachable' }), listen: () => nothing };

/** What visitors and staff hear of a slip and its printer, in both languages. */
export const PRINTING: readonly Exhibit[] = [
  {
    of: 'screens/slip/SlipActs',
    states: (['vi', 'en'] as const).flatMap((language) =>
      Object.entries(MOMENTS).map(([name, moment]) => ({
        name: `${name}, ${language}`,
        show: (
          <LanguageProvider language={language}>
            <Said {...moment} />
          </LanguageProvider>
        ),
      })),
    ),
  },
  {
    of: 'screens/staff/PrinterNow',
    states: STATES.map((printer) => ({
      name: printer,
      show: (
        <KioskContext value={{ client, printer, officePrinter: null } as unknown as Kiosk}>
          <PrinterNow use="slips" />
        </KioskContext>
      ),
    })),
  },
];
