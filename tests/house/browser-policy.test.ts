import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { browserFlags, SEEDED_PREFERENCES } from '#webhost/browser-flags.ts';
import { headlessFlags } from '#webhost/rasteriser/headless-flags.ts';
import { root } from './zones.ts';

const POLICY = join(root, 'build/linux/files/chromium-policy.json');
const policy = JSON.parse(readFileSync(POLICY, 'utf8')) as Readonly<Record<string, unknown>>;
const flags = browserFlags({ address: 'http://127.0.0.1:5000/', profile: '/tmp/p', window: false, isRoot: false, noGpu: false });

/** What each flag of the kiosk browser is in the words of policies; null where there is none for it. */
const SAME: Readonly<Record<string, readonly (readonly [string, unknown])[] | null>> = {
  '--kiosk': null,
  '--app': [['URLAllowlist', ['http://127.0.0.1']]],
  '--user-data-dir': null,
  '--no-first-run': null,
  '--no-default-browser-check': [['DefaultBrowserSettingEnabled', false]],
  '--disable-background-networking': [
    ['NetworkPredictionOptions', 2],
    ['MetricsReportingEnabled', false],
  ],
  '--disable-component-update': [['ComponentUpdatesEnabled', false]],
  '--disable-sync': [
    ['SyncDisabled', true],
    ['BrowserSignin', 0],
  ],
  '--disable-default-apps': [['ExtensionInstallBlocklist', ['*']]],
  '--disable-extensions': [['ExtensionInstallBlocklist', ['*']]],
  '--disable-client-side-phishing-detection': null,
  '--disable-domain-reliability': [['DomainReliabilityAllowed', false]],
  '--no-pings': null,
  '--disable-breakpad': [['MetricsReportingEnabled', false]],
  '--noerrdialogs': null,
  '--hide-crash-restore-bubble': null,
  '--password-store': [['PasswordManagerEnabled', false]],
  '--disable-backgrounding-occluded-windows': null,
  '--disable-renderer-backgrounding': null,
  '--disable-background-timer-throttling': null,
  '--disable-pinch': null,
  '--overscroll-history-navigation': null,
  '--autoplay-policy': [['AutoplayAllowed', true]],
  '--disable-features': [
    ['EnableMediaRouter', false],
    ['TranslateEnabled', false],
  ],
  '--host-resolver-rules': [['DnsOverHttpsMode', 'off']],
  '--force-device-scale-factor': null,
};

test('what the flags of the kiosk browser say, its managed policy says as well', () => {
  for (const flag of flags) {
    const name = flag.split('=')[0] ?? flag;
    expect([name, name in SAME]).toEqual([name, true]);
    for (const [key, value] of SAME[name] ?? []) expect([name, key, policy[key]]).toEqual([name, key, value]);
  }
  expect(Object.keys(SAME).filter((name) => !flags.some((flag) => flag.split('=')[0] === name))).toEqual([]);
});

test('what is seeded into a fresh profile, the policy says as well', () => {
  const said = {
    translate: { enabled: policy['TranslateEnabled'] },
    search: { suggest_enabled: policy['SearchSuggestEnabled'] },
    credentials_enable_service: policy['PasswordManagerEnabled'],
    autofill: { profile_enabled: policy['AutofillAddressEnabled'], credit_card_enabled: policy['AutofillCreditCardEnabled'] },
    printing: { print_header_footer: policy['PrintHeaderFooter'] },
  };
  expect(said).toEqual(SEEDED_PREFERENCES);
});

test('only this machine may be opened, whatever port the service has', () => {
  expect(policy['URLAllowlist']).toEqual(['http://127.0.0.1']);
  for (const place of ['*', 'chrome://*', 'devtools://*', 'file://*', 'view-source:*'])
    expect(policy['URLBlocklist']).toContain(place);
});

test('nothing in the policy stops the browser that draws slips', () => {
  // It is driven over a pipe, and these end the pipe: found out with a real browser, where every slip failed.
  expect(headlessFlags('/tmp/p', false)).toContain('--remote-debugging-pipe');
  expect(policy).not.toHaveProperty('DeveloperToolsAvailability');
  expect(policy).not.toHaveProperty('RemoteDebuggingAllowed');
  expect(policy).not.toHaveProperty('HeadlessMode');
  // The page itself never prints: this stops the dialog of Ctrl+P, and the pipe prints all the same.
  expect(policy['PrintingEnabled']).toBe(false);
});

/** A place for the policy that only the processes of this test see: it must never lie in the real /etc of a machine that tests. */
function underPolicy(command: readonly string[]) {
  const script =
    'mount -t tmpfs tmpfs /etc/chromium && mkdir -p /etc/chromium/policies/managed && cp "$0" /etc/chromium/policies/managed && exec "$@"';
  return spawnSync('unshare', ['-m', '--propagation', 'private', 'sh', '-c', script, POLICY, ...command], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
}
const possible = existsSync('/usr/bin/chromium') && existsSync('/etc/chromium') && underPolicy(['true']).status === 0;

test.skipIf(!possible)(
  'Chromium draws a slip under it (skipped where no file systems may be mounted apart, or without Debian’s Chromium)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'goc-so-policy-'));
    const report = join(folder, 'report.json');
    const words = [
      'run',
      'webhost/rasteriser/chromium.test.ts',
      '-t',
      'prints one page',
      '--reporter=json',
      `--outputFile=${report}`,
    ];
    const told = underPolicy([process.execPath, join(root, 'node_modules/vitest/vitest.mjs'), ...words]);
    try {
      expect([told.status, told.stderr]).toEqual([0, expect.any(String)]);
      expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ numPassedTests: 1, numFailedTests: 0 });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
