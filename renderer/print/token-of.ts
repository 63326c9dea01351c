/** The token of `/print/<token>`. What is no token comes back as it is and is refused by the service. */
export function tokenOf(pathname: string): string {
  return pathname.slice(pathname.lastIndexOf('/') + 1);
}
