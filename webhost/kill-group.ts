/** Ends a whole process group at once: a browser is many processes. One that is gone already is no trouble. */
export function killGroup(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It was gone already.
  }
}
