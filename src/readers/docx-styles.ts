import { childOf, childrenOf, descendants, type Element } from './markup.ts';

/** How runs and paragraphs look, after styles are resolved. ECMA-376 part 1 §17.7.2. */
export interface RunLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly hidden: boolean;
  readonly capitals: boolean;
  readonly font: string;
  /** Points. */
  readonly size: number;
}

/** Points above and below; null where neither the paragraph nor its style says. */
export interface Spacing {
  readonly before: number | null;
  readonly after: number | null;
}

const PLAIN: RunLook = {
  bold: false,
  italic: false,
  struck: false,
  hidden: false,
  capitals: false,
  font: '',
  size: 10,
};

/** ECMA-376 part 1 §17.17.4: a toggle without a value is on. */
function isOn(element: Element): boolean {
  return !['false', '0', 'off', 'none'].includes(element.attributes['w:val'] ?? 'true');
}

/** Run properties over what they are laid upon. */
function over(base: RunLook, properties: Element | undefined): RunLook {
  if (!properties) return base;
  const look = { ...base };
  for (const property of childrenOf(properties)) {
    if (property.name === 'w:b') look.bold = isOn(property);
    else if (property.name === 'w:i') look.italic = isOn(property);
    else if (property.name === 'w:strike' || property.name === 'w:dstrike') look.struck = isOn(property);
    else if (property.name === 'w:vanish' || property.name === 'w:webHidden') look.hidden = isOn(property);
    else if (property.name === 'w:caps') look.capitals = isOn(property);
    else if (property.name === 'w:sz') look.size = (Number(property.attributes['w:val']) || look.size * 2) / 2;
    else if (property.name === 'w:rFonts')
      look.font = property.attributes['w:ascii'] ?? property.attributes['w:hAnsi'] ?? look.font;
  }
  return look;
}

const TWIPS_PER_POINT = 20;
/** Longest line of styles based on styles: a hostile file may make a circle. */
const LONGEST_CHAIN = 20;

export class WordStyles {
  readonly #styles = new Map<string, Element>();
  readonly #base: RunLook;
  readonly #baseParagraph: Element | undefined;
  readonly #defaultParagraph: string | undefined;
  readonly #looks = new Map<string, RunLook>();

  constructor(root: Element | null) {
    for (const style of root ? descendants(root, 'w:style') : []) {
      const id = style.attributes['w:styleId'];
      if (id === undefined) continue;
      this.#styles.set(id, style);
      const isDefault = style.attributes['w:default'] === '1' || style.attributes['w:default'] === 'true';
      if (isDefault && style.attributes['w:type'] === 'paragraph') this.#defaultParagraph = id;
    }
    const defaults = root ? descendants(root, 'w:docDefaults')[0] : undefined;
    this.#base = over(PLAIN, defaults && descendants(defaults, 'w:rPr')[0]);
    this.#baseParagraph = defaults && descendants(defaults, 'w:pPr')[0];
  }

  /** How a run looks in a paragraph of properties `pPr`. */
  look(pPr: Element | undefined, rPr: Element | undefined): RunLook {
    const character = valOf(rPr, 'w:rStyle');
    const paragraph = valOf(pPr, 'w:pStyle') ?? this.#defaultParagraph;
    const key = `${paragraph ?? ''}\n${character ?? ''}`;
    const known = this.#looks.get(key);
    const styled = known ?? [...this.#chain(paragraph), ...this.#chain(character)].reduce(laidOver, this.#base);
    if (!known) this.#looks.set(key, styled);
    return over(styled, rPr);
  }

  /** A paragraph's own property, or that of the nearest style that has it. */
  property(pPr: Element | undefined, name: string): Element | undefined {
    const chain = this.#chain(valOf(pPr, 'w:pStyle') ?? this.#defaultParagraph).reverse();
    const sources = [pPr, ...chain.map((style) => childOf(style, 'w:pPr')), this.#baseParagraph];
    return sources.map((source) => childOf(source, name)).find((found) => found !== undefined);
  }

  spacing(pPr: Element | undefined): Spacing {
    const attributes = this.property(pPr, 'w:spacing')?.attributes ?? {};
    const points = (name: string) =>
      attributes[name] === undefined ? null : (Number(attributes[name]) || 0) / TWIPS_PER_POINT;
    return { before: points('w:before'), after: points('w:after') };
  }

  /** A style and what it is based on, the most general first. */
  #chain(id: string | undefined): Element[] {
    const chain: Element[] = [];
    for (let next = id; next !== undefined && chain.length < LONGEST_CHAIN; ) {
      const style = this.#styles.get(next);
      if (!style) break;
      chain.unshift(style);
      next = valOf(style, 'w:basedOn');
    }
    return chain;
  }
}

const laidOver = (look: RunLook, style: Element) => over(look, childOf(style, 'w:rPr'));

/** The `w:val` of a child. */
export function valOf(element: Element | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}
