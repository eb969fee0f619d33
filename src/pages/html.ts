/**
 * HTML that is escaped by construction: whatever stands in a slot of the `html` tag is text, unless it was made by the
 * tag itself. Titles come out of strangers' documents, so there is no second way.
 */

/** Made by `html` and `trustedMarkup` only. */
export interface Html {
  readonly markup: string;
  readonly [MADE_HERE]: true;
}

declare const MADE_HERE: unique symbol;

/** What may stand in a slot. `null`, `undefined` and `false` are nothing; any other object is an error of types. */
export type Slot = Html | string | number | null | undefined | false | readonly Slot[];

class Made {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/**
 * A slot in an attribute stands between double quotes; one that begins `href`, `src`, `action` or `formaction` is an
 * address, whose scheme is looked at. A whole attribute may be left out: `<input ${isOn && html`checked`}>`.
 * @throws TypeError for a template or a value that breaks these rules: a bug, seen by the first test that draws the page
 */
export function html(strings: TemplateStringsArray, ...slots: readonly Slot[]): Html {
  const places = placesOf(strings);
  let markup = strings[0] ?? '';
  for (const [i, slot] of slots.entries()) {
    check(slot, places[i]!);
    markup += textOf(slot) + (strings[i + 1] ?? '');
  }
  return made(markup);
}

/** Markup that no person and no document had a hand in: a drawing by a library. The only way around escaping. */
export function trustedMarkup(markup: string): Html {
  return made(markup);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter]!);
}

function textOf(slot: Slot): string {
  if (slot === null || slot === undefined || slot === false) return '';
  if (typeof slot === 'string') return escapeHtml(slot);
  if (typeof slot === 'number') return String(slot);
  if (slot instanceof Made) return slot.markup;
  if (Array.isArray(slot)) return slot.map(textOf).join('');
  throw new TypeError('only text, numbers, lists and what html made may stand in a page');
}

function made(markup: string): Html {
  return new Made(markup) as unknown as Html;
}

/** `tag`: inside a tag, where attributes stand; `address`: at the beginning of an attribute that is one. */
type Place = 'text' | 'tag' | 'attribute' | 'address';
const placesByTemplate = new WeakMap<TemplateStringsArray, readonly Place[]>();

/** Looked at once for each template. */
function placesOf(strings: TemplateStringsArray): readonly Place[] {
  const known = placesByTemplate.get(strings);
  if (known !== undefined) return known;
  let place: Place = 'text';
  const places = strings.slice(0, -1).map((piece) => {
    place = placeAfter(piece, place);
    return place;
  });
  placesByTemplate.set(strings, places);
  return places;
}

function placeAfter(piece: string, before: Place): Place {
  let place: Place = before === 'address' ? 'attribute' : before;
  for (const letter of piece) {
    if (place === 'text') place = letter === '<' ? 'tag' : 'text';
    else if (letter === '"') place = place === 'tag' ? 'attribute' : 'tag';
    else if (letter === '>' && place === 'tag') place = 'text';
  }
  if (place === 'tag' && /=\s*$/.test(piece)) throw new TypeError(`an attribute without quotes: ${piece.slice(-40)}`);
  return /\s(?:href|src|action|formaction)="$/.test(piece) ? 'address' : place;
}

const ADDRESS = /^(?:https?:|webcals?:|mailto:|tel:|[/?#]|[^:/?#]*(?:[/?#]|$))/i;

function check(slot: Slot, place: Place): void {
  if (place === 'address' && !(typeof slot === 'string' && ADDRESS.test(slot))) {
    throw new TypeError('an address of a scheme that no page links to');
  }
  // A whole attribute, made by the tag, or none.
  if (place === 'tag' && (typeof slot === 'string' || typeof slot === 'number')) {
    throw new TypeError('text where only attributes may stand');
  }
}
