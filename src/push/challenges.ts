/** What a server wants to know of us: RFC 9110 §11.6.1, several schemes in one or more headers. */

export interface Challenge {
  /** In lower case. */
  readonly scheme: string;
  /** Names in lower case. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** A scheme that begins a challenge, or a parameter of the one before: RFC 9110 §11.2. */
const PART =
  /\s*,?\s*(?:([!#$%&'*+.^`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))|([!#$%&'*+.^`|~\w-]+)(?![^\s,]))/gy;

/** @param header all headers of that name, joined with commas */
export function challengesIn(header: string): readonly Challenge[] {
  const found: { scheme: string; parameters: Record<string, string> }[] = [];
  for (const [, name, quoted, plain, scheme] of header.matchAll(PART)) {
    if (scheme !== undefined) found.push({ scheme: scheme.toLowerCase(), parameters: {} });
    const last = found.at(-1);
    if (name === undefined || last === undefined) continue;
    last.parameters[name.toLowerCase()] = plain ?? (quoted ?? '').replace(/\\(.)/g, '$1');
  }
  return found;
}
