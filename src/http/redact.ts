/** As long as a token may be guessed from less; words of addresses are shorter. */
const SECRET_LENGTH = 16;
const SECRET = new RegExp(`[A-Za-z0-9_~%+=-]{${SECRET_LENGTH},}`, 'g');

/** An address as it may stand in a log: whatever could be a token is left out, and so is the query. */
export function redactedPath(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  return path.slice(0, 200).replace(SECRET, '[…]');
}
