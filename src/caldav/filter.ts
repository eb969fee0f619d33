import { Precondition } from './exchange.ts';
import { CALDAV, caldav } from './names.ts';
import { isTimeRange, readTimeRange, type TimeRange } from './time-range.ts';
import { childOf, childrenOf, type Element, isNamed } from './xml-reader.ts';
import { element } from './xml-writer.ts';

/** The filter of a calendar-query (RFC 4791 §9.7), read and checked before anything is looked through. */

export interface ComponentFilter {
  readonly name: string;
  readonly isNotDefined: boolean;
  readonly timeRange: TimeRange | null;
  readonly properties: readonly PropertyFilter[];
  readonly components: readonly ComponentFilter[];
}

export interface PropertyFilter {
  readonly name: string;
  readonly isNotDefined: boolean;
  readonly timeRange: TimeRange | null;
  readonly text: TextMatch | null;
  readonly parameters: readonly ParameterFilter[];
}

export interface ParameterFilter {
  readonly name: string;
  readonly isNotDefined: boolean;
  readonly text: TextMatch | null;
}

export interface TextMatch {
  /** As its collation compares it. */
  readonly text: string;
  readonly collation: Collation;
  readonly negate: boolean;
}

/** RFC 4791 §7.5.1: these two at least. `i;unicode-casemap` (RFC 5051) besides: titles are Vietnamese. */
export const COLLATIONS = ['i;ascii-casemap', 'i;octet', 'i;unicode-casemap'] as const;
export type Collation = (typeof COLLATIONS)[number];

/** The form of a text in which its letters are compared. */
export const COLLATED: Readonly<Record<Collation, (text: string) => string>> = {
  'i;ascii-casemap': (text) => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase()),
  'i;octet': (text) => text,
  'i;unicode-casemap': (text) => text.normalize('NFKD').toUpperCase(),
};

/**
 * RFC 4791 §9.7: one comp-filter, of VCALENDAR.
 * @throws Precondition `CALDAV:valid-filter`, `CALDAV:supported-filter`, `CALDAV:supported-collation`
 */
export function readFilter(report: Element): ComponentFilter {
  const filter = childOf(report, caldav('filter'));
  const [outer, ...others] = filter?.children ?? [];
  if (outer === undefined || others.length > 0 || !isNamed(outer, caldav('comp-filter'))) throw invalid();
  if (partsOf(outer) > MOST_PARTS) throw new Precondition(403, caldav('supported-filter'), element(outer));
  const read = readComponent(outer);
  if (read.name !== 'VCALENDAR') throw invalid();
  return read;
}

/** Every part is looked for in every object; a program's own filters have some ten. */
const MOST_PARTS = 100;

function partsOf({ children }: Element): number {
  return children.reduce((parts, child) => parts + partsOf(child), 1);
}

const invalid = () => new Precondition(403, caldav('valid-filter'));

function readComponent(from: Element): ComponentFilter {
  refuseUnknown(from, ['is-not-defined', 'time-range', 'prop-filter', 'comp-filter']);
  return {
    name: nameOf(from),
    isNotDefined: isNotDefined(from),
    timeRange: timeRangeOf(from),
    properties: childrenOf(from, caldav('prop-filter')).map(readProperty),
    components: childrenOf(from, caldav('comp-filter')).map(readComponent),
  };
}

function readProperty(from: Element): PropertyFilter {
  refuseUnknown(from, ['is-not-defined', 'time-range', 'text-match', 'param-filter']);
  return {
    name: nameOf(from),
    isNotDefined: isNotDefined(from),
    timeRange: timeRangeOf(from),
    text: textMatchOf(from),
    parameters: childrenOf(from, caldav('param-filter')).map(readParameter),
  };
}

function readParameter(from: Element): ParameterFilter {
  refuseUnknown(from, ['is-not-defined', 'text-match']);
  return { name: nameOf(from), isNotDefined: isNotDefined(from), text: textMatchOf(from) };
}

/** RFC 4791 §7.8: what is not supported is named, not passed over. */
function refuseUnknown(from: Element, known: readonly string[]): void {
  const unknown = from.children.find(({ namespace, name }) => namespace === CALDAV && !known.includes(name));
  if (unknown !== undefined) throw new Precondition(403, caldav('supported-filter'), element(unknown));
}

function nameOf({ attributes }: Element): string {
  if (attributes.name === undefined || attributes.name === '') throw invalid();
  return attributes.name.toUpperCase();
}

function isNotDefined(from: Element): boolean {
  return childOf(from, caldav('is-not-defined')) !== null;
}

function timeRangeOf(from: Element): TimeRange | null {
  const range = from.children.find(isTimeRange);
  return range === undefined ? null : readTimeRange(range);
}

/** RFC 4791 §9.7.5. */
function textMatchOf(from: Element): TextMatch | null {
  const match = childOf(from, caldav('text-match'));
  if (match === null) return null;
  const wanted = match.attributes.collation ?? 'i;ascii-casemap';
  const collation = COLLATIONS.find((known) => known === (wanted === 'default' ? 'i;ascii-casemap' : wanted));
  if (collation === undefined) throw new Precondition(403, caldav('supported-collation'));
  return { text: COLLATED[collation](match.text), collation, negate: match.attributes['negate-condition'] === 'yes' };
}
