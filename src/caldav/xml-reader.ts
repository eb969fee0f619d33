import { SaxesParser } from 'saxes';
import type { QName } from './names.ts';

/**
 * An element of a request. Attributes are those without a prefix; no other has a meaning here. Text is what stands
 * directly in it; comments and processing instructions are dropped.
 */
export interface Element extends QName {
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** Not well-formed, with a DOCTYPE, or larger than any client has reason to send: 400 (RFC 4918 §8.2). */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

const MOST_DEPTH = 32;
/** Elements and attributes together; a multiget names one object in one element. */
const MOST_PARTS = 50_000;

interface OpenElement extends QName {
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

/** The root element. @throws XmlError */
export function readXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: OpenElement[] = [];
  let root: Element | null = null;
  let parts = 0;
  const count = () => {
    parts += 1;
    if (parts > MOST_PARTS) refuse('too large');
  };
  parser.on('error', ({ message }) => refuse(message));
  // RFC 4918 §20.6: entities can be made to grow without bounds, or to fetch; no client needs a document type.
  parser.on('doctype', () => refuse('a document type'));
  parser.on('attribute', count);
  parser.on('opentag', ({ uri, local, attributes }) => {
    count();
    if (open.length >= MOST_DEPTH) refuse('too large');
    const own = Object.values(attributes).filter(({ prefix }) => prefix === '');
    const values = Object.fromEntries(own.map(({ local: name, value }) => [name, value]));
    open.push({ namespace: uri, name: local, attributes: values, children: [], text: '' });
  });
  const write = (piece: string) => {
    const current = open.at(-1);
    if (current !== undefined) current.text += piece;
  };
  parser.on('text', write);
  parser.on('cdata', write);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed === undefined) return;
    const parent = open.at(-1);
    if (parent === undefined) root = closed;
    else parent.children.push(closed);
  });
  // A byte order mark is not part of the document.
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return root ?? refuse('empty');
}

function refuse(reason: string): never {
  throw new XmlError(reason);
}

export function isNamed(element: Element, { namespace, name }: QName): boolean {
  return element.namespace === namespace && element.name === name;
}

export function childrenOf(element: Element, name: QName): readonly Element[] {
  return element.children.filter((child) => isNamed(child, name));
}

export function childOf(element: Element, name: QName): Element | null {
  return element.children.find((child) => isNamed(child, name)) ?? null;
}
