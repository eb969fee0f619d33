import type { Block, Line, SourceText } from '../model/block.ts';
import { textOf } from '../model/block.ts';
import { readDayHeading } from './day-headings.ts';
import { leadingLabel } from './fields.ts';
import { withLabel } from './label-words.ts';
import type { RecordLine } from './layouts/records/labels.ts';
import { labelOf } from './layouts/records/labels.ts';
import { printedText } from './printed.ts';
import { readSession } from './sessions.ts';
import { isNothing } from './states.ts';
import { readLeadingTime } from './times.ts';

/**
 * Cards that a web page lays out of an entry and its fields: `Chủ trì` on a line, below or behind it `Giám đốc`, and again
 * for every entry. A label without its colon is told by that it comes again and again, mostly with a value of its own.
 */

type Role = RecordLine['role'];

/** So often a label comes. */
const LEAST_TIMES = 2;
/** Of the times it comes, those with a value: heads of columns stand beside other heads. */
const LEAST_VALUED = 0.5;
const LEAST_LABELS = 2;
/** Where labels tell when and what too, they are all of an entry. */
const LEAST_OF_CARD = 3;
/** Labels that stand on the line of their values are most of what there is. */
const LEAST_SHARE = 0.6;
const LONGEST_LABEL = 40;
/** Heads of the columns of a table, whose cells stand below one another, come again too. */
const BESIDE_ENTRIES: ReadonlySet<Role> = new Set(['leader', 'participants', 'location', 'preparer', 'note']);

interface Written {
  readonly at: number;
  readonly line: Line;
  readonly text: string;
}

interface Label {
  readonly at: number;
  readonly label: string;
  readonly role: Role;
  /** Where its value stands, and the value; null for none. */
  readonly value: { readonly at: number; readonly line: Line } | null;
}

/** The source with such a label and its value on one line (`Chủ trì: Giám đốc`), where the value stood; empty values go. */
export function withLabelsBeside(source: SourceText): SourceText {
  const lines = source.blocks.flatMap((block, at): Written[] => {
    const text = block.type === 'paragraph' ? printedText(block.line) : '';
    return text === '' || block.type !== 'paragraph' ? [] : [{ at, line: block.line, text }];
  });
  const labels = ofCards(lines);
  if (labels.length === 0) return source;
  const told = new Map(labels.flatMap(({ label, value }) => (value ? [[value.at, { label, line: value.line }]] : [])));
  // With an empty value goes the empty line that stands for it.
  const heads = new Set(
    labels.flatMap(({ at, value }) => (value === null && isBlank(source.blocks[at + 1]) ? [at, at + 1] : [at])),
  );
  const blocks = source.blocks.flatMap((block, at) => {
    const own = told.get(at);
    if (own === undefined) return heads.has(at) ? [] : [block];
    return isNothing(textOf(own.line).trim()) ? [] : [{ ...block, line: withLabel(own.label, own.line) } as Block];
  });
  return { ...source, blocks };
}

const isBlank = (block: Block | undefined): boolean => block?.type === 'paragraph' && printedText(block.line) === '';

/** The labels that are those of cards; none where they are not. */
function ofCards(lines: readonly Written[]): readonly Label[] {
  const labels = lines.map(labelOn);
  const again = new Set(comingAgain(labels.filter((label) => label !== null)).map(([first]) => kindOf(first!)));
  // `Hội trường` labels a card, or is the value of another label: then it has none of its own.
  const kinds = again.size === 0 ? [] : mostlyValued(labelsIn(lines, labels, again));
  const sure = mostlyValued(labelsIn(lines, labels, new Set(kinds.map(([first]) => kindOf(first!)))));
  const isWhole = sure.length >= LEAST_OF_CARD && sure.some(([first]) => first!.role === 'time');
  const whole = isWhole ? [...sure.flat(), ...neverValued(lines, again, sure.flat())] : [];
  if (whole.length >= lines.length * LEAST_SHARE || (isWhole && whole.every(isBelow))) return whole;
  const beside = sure.filter((each) => each.every((one) => BESIDE_ENTRIES.has(one.role) && isBelow(one)));
  return beside.length >= LEAST_LABELS ? beside.flat() : [];
}

const comingAgain = (found: readonly Label[]): Label[][] =>
  [...Map.groupBy(found, kindOf).values()].filter((each) => each.length >= LEAST_TIMES);

const mostlyValued = (found: readonly Label[]): Label[][] =>
  comingAgain(found).filter((each) => each.filter(({ value }) => value !== null).length >= each.length * LEAST_VALUED);

/** Labels of cards of which no value was given; none that is the value of another. */
function neverValued(lines: readonly Written[], again: ReadonlySet<string>, sure: readonly Label[]): Label[] {
  const taken = new Set(sure.flatMap(({ at, value }) => (value ? [at, value.at] : [at])));
  return lines.flatMap((line) => {
    const label = taken.has(line.at) ? null : labelOn(line);
    return label !== null && label.value === null && again.has(kindOf(label)) ? [label] : [];
  });
}

const kindOf = ({ label }: Label): string => label.toLowerCase();
const isBelow = ({ at, value }: Label): boolean => value?.at !== at;

/** @param labels that of each line, or null. @param kinds those that may be labels */
function labelsIn(
  lines: readonly Written[],
  labels: readonly (Label | null)[],
  kinds: ReadonlySet<string>,
): readonly Label[] {
  const own = labels.map((one) => (one && kinds.has(kindOf(one)) ? one : null));
  const found = own.flatMap((one, i) => {
    const next = lines[i + 1];
    if (one === null || one.value !== null || next === undefined || own[i + 1] !== null) return one ?? [];
    return isValue(next.text, one.role) ? { ...one, value: next } : one;
  });
  return settled(found);
}

/**
 * Where most values stand on the line of their labels, or right below them, a label is empty that has nothing there: what
 * follows is the next entry.
 */
function settled(found: readonly Label[]): readonly Label[] {
  const told = found.filter(({ value }) => value !== null);
  const most = [0, 1].find(
    (lines) => told.filter(({ at, value }) => value!.at - at === lines).length >= told.length * LEAST_VALUED,
  );
  if (most === undefined) return found;
  return found.map((each) => (each.value !== null && each.value.at - each.at > most ? { ...each, value: null } : each));
}

/** The label that a line is or begins with; what is below is not looked at. */
function labelOn({ at, line, text }: Written): Label | null {
  const role = text.length > LONGEST_LABEL ? null : labelOf(text);
  if (role !== null) return { at, label: text.replace(/\s*:$/u, ''), role, value: null };
  const leading = leadingLabel(text);
  if (leading === null) return null;
  return {
    at,
    ...leading,
    value: { at, line: { ...line, spans: [{ text: text.slice(leading.label.length).trim() }] } },
  };
}

/** A day or an hour heads what follows, but for the label that asks for it. */
const isValue = (text: string, role: Role): boolean =>
  role === 'time' ||
  role === 'until' ||
  (readDayHeading(text)?.closed !== true &&
    readLeadingTime(text) === null &&
    (role === 'content' || readSession(text)?.closed !== true));
