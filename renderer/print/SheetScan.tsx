import type { Scan } from '#core/sheet/sheet.ts';
import { Host } from './Host.tsx';
import { PrintedQr } from './PrintedQr.tsx';
import { qrModules } from './qr-modules.ts';
import styles from './Handout.module.css';

/** The code to scan and, beside it, what to do with it and what must then be seen. */
export function SheetScan({ scan }: { readonly scan: Scan }) {
  return (
    <section className={styles['scan']}>
      <div>
        {scan.steps.length > 0 && (
          <>
            <h2>{scan.heading}</h2>
            <ol>
              {scan.steps.map((step, index) => (
                <li key={step}>
                  <i>{index + 1}</i>
                  {step}
                </li>
              ))}
            </ol>
          </>
        )}
        <p className={styles['host']}>
          {scan.mustSee}
          <b>
            <Host host={scan.host} />
          </b>
          {scan.code}
        </p>
      </div>
      <PrintedQr modules={qrModules(scan.address)} paper="a5" label={scan.label} />
    </section>
  );
}
