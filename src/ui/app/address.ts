/**
 * What an address carries behind its `#`: a name and a text, such as `#run=…`. Whoever sends such an address hands
 * something over; it is taken in once and cleared, so that a reload does not hand it over again.
 */

/** The text that stands behind `#name=`, or null. Anything may stand there. */
export function payloadOf(hash: string, name: string): string | null {
  const before = `#${name}=`;
  return hash.startsWith(before) ? hash.slice(before.length) : null;
}

/** The page's own address, with a text handed over and nothing else in it. */
export function addressWith({ href }: { href: string }, name: string, payload: string): string {
  return `${href.replace(/[?#].*$/, '')}#${name}=${payload}`;
}

/** Hands over what the address brings under that name, now and whenever it changes while the page is open. */
export function followAddress(name: string, receive: (payload: string) => void): void {
  const look = () => {
    const payload = payloadOf(location.hash, name);
    if (payload === null) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    receive(payload);
  };
  look();
  addEventListener('hashchange', look);
}
