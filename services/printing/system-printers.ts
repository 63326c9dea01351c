import { SECOND } from '#core/basics/durations.ts';
import { printersIn } from './cups-answers.ts';
import type { PrinterDirectory } from './printer.ts';
import type { RunCommand } from './run-command.ts';

/** What the programs of CUPS read as more than a name: an instance of a queue, a list of them, the end of a text. */
const QUEUE = /^[^-\s/#,'"\\][^\s/#,'"\\]{0,126}$/;

/**
 * The queues CUPS has on this machine. Only those: `lpstat -e` would also look for printers on the network, and the kiosk
 * speaks to nothing an administrator has not set up.
 */
export function createSystemPrinters(run: RunCommand): PrinterDirectory {
  return {
    async list() {
      const { code, stdout } = await run('lpstat', ['-l', '-p'], { timeout: 10 * SECOND });
      if (code !== 0) return [];
      return printersIn(stdout)
        .filter(({ name }) => QUEUE.test(name))
        .map(({ name, description }) => ({ name, label: description === '' ? name : description }));
    },
  };
}
