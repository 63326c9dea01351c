// @ts-check

/** Characters of a message that are said again at the end: enough to know the failure by, not its whole account. */
const MOST = 600;

/**
 * @param {{ testResults: readonly { name: string, status?: string, message?: string, assertionResults: readonly { status: string, fullName: string, failureMessages?: readonly string[] | null }[] }[] }} report of vitest
 * @returns {string[]} a failed test each, by file and name, with the beginning of what it said
 */
export function failuresOfVitest(report) {
  return report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [account(name, 'could not be loaded', message)] : [];
    return failed.map((test) => account(name, test.fullName, test.failureMessages?.[0]));
  });
}

/**
 * @typedef {{ title: string, file?: string, suites?: readonly Suite[], specs?: readonly { title: string, ok: boolean, file?: string, tests?: readonly { results?: readonly { status?: string, error?: { message?: string } }[] }[] }[] }} Suite
 * @param {{ suites?: readonly Suite[], errors?: readonly { message?: string }[] }} report of Playwright
 * @returns {string[]} the same; a test that needed a second try is one
 */
export function failuresOfPlaywright(report) {
  /** @type {(suite: Suite) => string[]} */
  const within = (suite) => [
    ...(suite.specs ?? []).flatMap((spec) => {
      const errors = (spec.tests ?? []).flatMap(({ results }) => results ?? []).flatMap(({ error }) => error ?? []);
      return spec.ok && errors.length === 0 ? [] : [account(spec.file ?? suite.file ?? '', spec.title, errors[0]?.message)];
    }),
    ...(suite.suites ?? []).flatMap(within),
  ];
  return [
    ...(report.suites ?? []).flatMap(within),
    ...(report.errors ?? []).map(({ message }) => account('', 'outside any test', message)),
  ];
}

/**
 * @param {string} file
 * @param {string} title
 * @param {string | undefined} message
 */
function account(file, title, message) {
  // eslint-disable-next-line no-control-regex -- colours of a terminal
  const plain = (message ?? '').replaceAll(/\u001B\[[\d;]*m/g, '').trim();
  return `${file} › ${title}${plain === '' ? '' : `\n    ${plain.slice(0, MOST).replaceAll('\n', '\n    ')}`}`;
}
