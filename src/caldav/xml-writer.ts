import { PREFIXES, type QName } from './names.ts';

/** Well-formed by construction: text enters by `text` alone. */
export type Markup = string & { readonly markup: unique symbol };

export function text(value: string): Markup {
  return value.replace(FORBIDDEN, '').replace(/[&<>"\r]/g, (sign) => ENTITIES[sign] ?? '') as Markup;
}

/** XML 1.0 §2.2: one control character, or half a surrogate pair, would break the whole answer for every reader. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/gu;
/** XML 1.0 §2.11: a bare carriage return would come out as a line feed. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

export const NOTHING = '' as Markup;

export function element(
  name: QName,
  content: Markup | readonly Markup[] = NOTHING,
  attributes: Readonly<Record<string, string>> = {},
): Markup {
  const inside = typeof content === 'string' ? content : content.join('');
  const { tag, declaration } = tagOf(name);
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${text(value)}"`);
  const start = `${tag}${declaration}${given.join('')}`;
  return (inside === '' ? `<${start}/>` : `<${start}>${inside}</${tag}>`) as Markup;
}

const XML = 'http://www.w3.org/XML/1998/namespace';

/** Names of other namespaces, which only come from a request, bring their own declaration. */
function tagOf({ namespace, name }: QName): { readonly tag: string; readonly declaration: string } {
  const prefix = PREFIXES[namespace];
  if (prefix !== undefined) return { tag: `${prefix}:${name}`, declaration: '' };
  if (namespace === '') return { tag: name, declaration: '' };
  // Namespaces in XML §3: bound to this prefix by itself, and to no other.
  if (namespace === XML) return { tag: `xml:${name}`, declaration: '' };
  return { tag: `x:${name}`, declaration: ` xmlns:x="${text(namespace)}"` };
}

const DECLARATIONS = Object.entries(PREFIXES)
  .map(([namespace, prefix]) => ` xmlns:${prefix}="${namespace}"`)
  .join('');

/** A whole document. The root must be of a namespace with a prefix. */
export function xmlDocument(root: Markup): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.replace(/^<[A-Z]+:[a-z-]+/, (start) => start + DECLARATIONS)}`;
}
