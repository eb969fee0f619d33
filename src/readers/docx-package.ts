import { LichError } from '../errors.ts';
import type { ReadingLimits } from './limits.ts';
import { childrenOf, descendants, type Element, parseMarkup } from './markup.ts';

/** The parts of a Word file that say what is shown. */
export interface WordPackage {
  readonly body: Element;
  readonly styles: Element | null;
  readonly numbering: Element | null;
  /** Headers and footers, of whichever pages. */
  readonly around: readonly Element[];
}

const NOTHING: Element = { name: '', attributes: {}, children: [] };

type Entries = Readonly<Record<string, Uint8Array>>;

/** ECMA-376 part 2 §6.5: parts are found by the kind of their relationship, not by name. */
export function openPackage(entries: Entries, limits: ReadingLimits): WordPackage {
  const part = (path: string | undefined) => (path && entries[path] ? parse(entries[path], limits) : null);
  const main = relationTargets(part('_rels/.rels'), '/officeDocument', '')[0] ?? 'word/document.xml';
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = part(`${folder}_rels/${main.slice(folder.length)}.rels`);
  const root = part(main);
  const body = root && descendants(root, 'w:body')[0];
  if (!body) throw new LichError('file-unreadable', { format: 'DOCX' });
  return {
    body,
    styles: part(relationTargets(relations, '/styles', folder)[0]),
    numbering: part(relationTargets(relations, '/numbering', folder)[0]),
    around: ['/header', '/footer']
      .flatMap((kind) => relationTargets(relations, kind, folder))
      .flatMap((path) => childrenOf(part(path) ?? NOTHING)),
  };
}

/** XML 1.0 §4.3.3: UTF-16 has its mark, all else here is UTF-8. */
function parse(bytes: Uint8Array, limits: ReadingLimits): Element {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return parseMarkup(new TextDecoder(encoding).decode(bytes), 'xml', limits);
}

function relationTargets(relations: Element | null, kind: string, folder: string): string[] {
  const all = relations ? childrenOf(relations).flatMap((root) => childrenOf(root, 'Relationship')) : [];
  return all.flatMap(({ attributes: { Type, Target } }) => {
    if (Target === undefined || !Type?.endsWith(kind)) return [];
    return Target.startsWith('/') ? Target.slice(1) : folder + Target;
  });
}
