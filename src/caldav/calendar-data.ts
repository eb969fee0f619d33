import { type Component, type ContentLine, componentOf } from './content-lines.ts';
import { Precondition } from './exchange.ts';
import { caldav } from './names.ts';
import { childOf, childrenOf, type Element } from './xml-reader.ts';
import { utcOfLocal } from './zone.ts';

/** How much of an object a report wants: RFC 4791 §9.6. */

interface Wanted {
  /** Null for all of them. */
  readonly properties: ReadonlyMap<string, { readonly withoutValue: boolean }> | null;
  /** By name; null for all of them, whole. */
  readonly components: ReadonlyMap<string, Wanted> | null;
}

const WHOLE: Wanted = { properties: null, components: null };

/** Null where the element asks for the object as it is stored. */
export type Rendering = ((body: string) => string) | null;

/**
 * `limit-recurrence-set` and `limit-freebusy-set` change nothing: nothing here recurs.
 * @throws Precondition `CALDAV:supported-calendar-data`
 */
export function renderingOf(data: Element): Rendering {
  const type = data.attributes['content-type'] ?? 'text/calendar';
  const version = data.attributes.version ?? '2.0';
  // RFC 4791 §9.6: the only format of iCalendar here.
  if (type.toLowerCase() !== 'text/calendar' || version !== '2.0') {
    throw new Precondition(403, caldav('supported-calendar-data'));
  }
  const outer = childOf(data, caldav('comp'));
  const wanted = outer === null ? null : readWanted(outer);
  const isExpanded = childOf(data, caldav('expand')) !== null;
  if (wanted === null && !isExpanded) return null;
  return (body) => {
    const calendar = componentOf(body);
    return written(isExpanded ? inUtc(calendar) : calendar, wanted);
  };
}

/** RFC 4791 §9.6.1; what is named without parts of its own is wanted whole, as in the example of §7.8.1. */
function readWanted(from: Element): Wanted {
  if (from.children.length === 0) return WHOLE;
  const properties = childrenOf(from, caldav('prop')).map(({ attributes: { name = '', novalue } }) => {
    return [name.toUpperCase(), { withoutValue: novalue === 'yes' }] as const;
  });
  const components = childrenOf(from, caldav('comp')).map((one) => {
    return [(one.attributes.name ?? '').toUpperCase(), readWanted(one)] as const;
  });
  return {
    properties: childOf(from, caldav('allprop')) === null ? new Map(properties) : null,
    components: childOf(from, caldav('allcomp')) === null ? new Map(components) : null,
  };
}

/** RFC 4791 §9.6.5: times in UTC and no VTIMEZONE; an event that does not recur is its only instance. */
function inUtc({ name, lines, components }: Component): Component {
  return {
    name,
    lines: lines.map(lineInUtc),
    components: components.filter((one) => one.name !== 'VTIMEZONE').map(inUtc),
  };
}

function lineInUtc(line: ContentLine): ContentLine {
  if (line.parameters.TZID === undefined) return line;
  return { ...line, text: `${line.name}:${utcOfLocal(line.value)}` };
}

function written({ name, lines, components }: Component, wanted: Wanted | null): string {
  const shown = lines.flatMap((line) => {
    const how = wanted?.properties == null ? { withoutValue: false } : wanted.properties.get(line.name);
    if (how === undefined) return [];
    return [how.withoutValue ? `${line.name}:` : line.text];
  });
  const within = components.flatMap((one) => {
    const how = wanted?.components == null ? null : wanted.components.get(one.name);
    return how === undefined ? [] : [written(one, how)];
  });
  const content = shown.map((text) => `${text}\r\n`);
  return [`BEGIN:${name}\r\n`, ...content, ...within, `END:${name}\r\n`].join('');
}
