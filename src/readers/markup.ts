import { Parser } from 'htmlparser2';
import { LichError } from '../errors.ts';
import type { ReadingLimits } from './limits.ts';

/** XML and HTML as a tree. Entities of a document's own are never expanded, nothing is fetched. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Within limits of depth and number, so that the tree may be walked by recursion. */
type TreeLimits = Pick<ReadingLimits, 'markupDepth' | 'markupNodes'>;

/** A tree whose root has no name. Broken markup is mended as browsers do (HTML) or by closing what is open (XML). */
export function parseMarkup(text: string, language: 'xml' | 'html', limits: TreeLimits): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  let nodes = 0;
  const add = (node: Element | string) => {
    nodes += 1;
    if (nodes > limits.markupNodes) throw new LichError('file-limits');
    open.at(-1)!.children.push(node);
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element: Element = { name, attributes, children: [] };
        add(element);
        open.push(element);
        if (open.length > limits.markupDepth) throw new LichError('file-limits');
      },
      onclosetag: () => {
        if (open.length > 1) open.pop();
      },
      ontext: (data) => add(data),
    },
    { xmlMode: language === 'xml', decodeEntities: true },
  );
  parser.end(text);
  return root;
}

export const isElement = (node: Element | string): node is Element => typeof node !== 'string';

export function childrenOf(element: Element, name?: string): Element[] {
  return element.children.filter(isElement).filter((child) => name === undefined || child.name === name);
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child): child is Element => isElement(child) && child.name === name);
}

/** The element reached by the names, one below the other. */
export function pathOf(element: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>(childOf, element);
}

/** Elements of this name below, not looking into those found. */
export function descendants(element: Element, name: string): Element[] {
  return childrenOf(element).flatMap((child) => (child.name === name ? [child] : descendants(child, name)));
}

export function textIn(element: Element): string {
  return element.children.map((child) => (isElement(child) ? textIn(child) : child)).join('');
}
