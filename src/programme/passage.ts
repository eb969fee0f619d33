import type { Line, Place } from '../model/block.ts';
import { singleSpaced } from '../vietnamese/normalise.ts';
import { oncePer } from './once.ts';

/** A stretch of text that still knows on which lines of the source it stands, and what of it is struck through. */
export interface Passage {
  readonly text: string;
  /** Where each line of the source begins in `text`, in order; the first at 0. */
  readonly places: readonly { readonly at: number; readonly place: Place }[];
  /** Stretches that are struck through, in order. */
  readonly struck: readonly { readonly from: number; readonly to: number }[];
}

/** White space of the line collapsed; a line of nothing but white space becomes empty. */
export const passageOf: (line: Line) => Passage = oncePer((line) => {
  const struck: { from: number; to: number }[] = [];
  let text = '';
  for (const span of line.spans) {
    const piece = singleSpaced(span.text);
    const from = text.length;
    text += text === '' || text.endsWith(' ') ? piece.trimStart() : piece;
    if (span.struck && text.length > from) struck.push({ from, to: text.length });
  }
  return { text: text.trimEnd(), places: [{ at: 0, place: line.place }], struck };
});

/** Lines of one paragraph joined by a space, paragraphs of one entry by a line feed, those of a list by a semicolon. */
export function join(passages: readonly Passage[], by: ' ' | '\n' | '; '): Passage {
  let text = '';
  const places: Passage['places'][number][] = [];
  const struck: Passage['struck'][number][] = [];
  for (const passage of passages) {
    if (text !== '') text += by === ' ' && isCutWord(text, passage.text) ? '' : by;
    const at = text.length;
    text += passage.text;
    places.push(...passage.places.map(({ at: offset, place }) => ({ at: at + offset, place })));
    struck.push(...passage.struck.map(({ from, to }) => ({ from: at + from, to: at + to })));
  }
  return { text, places, struck };
}

/** `57-` and `NQ/TW`: a hyphen glued to its word goes on without a space. */
export const isCutWord = (before: string, after: string): boolean =>
  /[\p{L}\d]-$/u.test(before) && /^[\p{Lu}\d]/u.test(after);

export function slice(passage: Passage, from: number, to = passage.text.length): Passage {
  const raw = passage.text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const text = raw.trim();
  const end = start + text.length;
  const first = passage.places.findLast(({ at }) => at <= start) ?? passage.places[0]!;
  const later = passage.places.filter(({ at }) => at > start && at < end);
  const struck = passage.struck
    .map((range) => ({ from: Math.max(range.from, start) - start, to: Math.min(range.to, end) - start }))
    .filter((range) => range.to > range.from);
  return {
    text,
    places: [{ at: 0, place: first.place }, ...later.map(({ at, place }) => ({ at: at - start, place }))],
    struck,
  };
}

/** The parts that begin with the passage and at each of the offsets within it, which are in order. */
export function cutAt(passage: Passage, starts: readonly number[]): Passage[] {
  const bounds = [0, ...starts];
  return bounds.map((from, i) => slice(passage, from, bounds[i + 1]));
}

/** With a label in front of its words, on the line of the first. */
export const prefixed = ({ text, places, struck }: Passage, label: string): Passage => ({
  text: label + text,
  places: places.map(({ at, place }, i) => ({ at: i === 0 ? 0 : at + label.length, place })),
  struck: struck.map(({ from, to }) => ({ from: from + label.length, to: to + label.length })),
});

/** With a text that was not printed put in at an offset within it. */
export const inserted = ({ text, places, struck }: Passage, offset: number, added: string): Passage => {
  const shifted = (at: number) => (at >= offset ? at + added.length : at);
  return {
    text: text.slice(0, offset) + added + text.slice(offset),
    places: places.map(({ at, place }) => ({ at: at === 0 ? 0 : shifted(at), place })),
    struck: struck.map(({ from, to }) => ({ from: shifted(from), to: shifted(to) })),
  };
};

export const placeOf = (passage: Passage): Place => passage.places[0]!.place;

/** `all` when nothing but marks is left unstruck, `part` when something is struck. */
export function struckOf(passage: Passage): 'none' | 'part' | 'all' {
  if (passage.struck.length === 0) return 'none';
  return /[\p{L}\d]/u.test(unstruck(passage)) ? 'part' : 'all';
}

/** The text without what is struck through. */
export function unstruck(passage: Passage): string {
  let at = 0;
  let text = '';
  for (const { from, to } of passage.struck) {
    text += passage.text.slice(at, from);
    at = to;
  }
  return (text + passage.text.slice(at)).replace(/ {2,}/g, ' ').trim();
}
