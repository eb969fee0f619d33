import { type Component, type ContentLine, componentOf, unescapeText } from './content-lines.ts';
import { COLLATED, type ComponentFilter, type ParameterFilter, type PropertyFilter, type TextMatch } from './filter.ts';
import { overlaps, type TimeRange } from './time-range.ts';
import type { CalendarView, ObjectView } from './view.ts';
import { epochOf, utcOfLocal } from './zone.ts';

/** Whether an object fits a filter: RFC 4791 §9.7.1 to §9.7.5. */

/** The objects of a calendar that fit, in its order. */
export function matching({ objects, component }: CalendarView, filter: ComponentFilter): readonly ObjectView[] {
  const simple = simpleRange(filter, component);
  if (simple === 'nothing') return [];
  if (simple !== null) return [...objects.values()].filter((object) => overlaps(object, simple));
  return [...objects.values()].filter((object) => fits(componentOf(object.body), filter, object));
}

const EVERYTHING: TimeRange = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** What nearly every client asks, component and time range, needs no look into the objects; null for anything else. */
function simpleRange(filter: ComponentFilter, component: string): TimeRange | 'nothing' | null {
  const [inner, ...others] = filter.components;
  if (filter.isNotDefined || filter.timeRange !== null || filter.properties.length > 0 || others.length > 0)
    return null;
  if (inner === undefined) return EVERYTHING;
  if (inner.isNotDefined || inner.properties.length > 0 || inner.components.length > 0) return null;
  return inner.name === component ? (inner.timeRange ?? EVERYTHING) : 'nothing';
}

function fits(component: Component, filter: ComponentFilter, object: ObjectView): boolean {
  if (component.name !== filter.name) return filter.isNotDefined;
  if (filter.isNotDefined) return false;
  if (filter.timeRange !== null && !overlaps(object, filter.timeRange)) return false;
  const { properties, components } = filter;
  return (
    properties.every((one) => fitsProperty(component, one)) &&
    components.every((one) => fitsWithin(component, one, object))
  );
}

function fitsWithin({ components }: Component, filter: ComponentFilter, object: ObjectView): boolean {
  const named = components.filter(({ name }) => name === filter.name);
  if (filter.isNotDefined) return named.length === 0;
  return named.some((component) => fits(component, filter, object));
}

function fitsProperty({ lines }: Component, filter: PropertyFilter): boolean {
  const named = lines.filter(({ name }) => name === filter.name);
  if (filter.isNotDefined) return named.length === 0;
  return named.some((line) => {
    if (filter.timeRange !== null && !isWithin(line, filter.timeRange)) return false;
    if (filter.text !== null && !fitsText(unescapeText(line.value), filter.text)) return false;
    return filter.parameters.every((one) => fitsParameter(line, one));
  });
}

function fitsParameter({ parameters }: ContentLine, { name, isNotDefined, text }: ParameterFilter): boolean {
  const values = parameters[name];
  if (isNotDefined || values === undefined) return isNotDefined && values === undefined;
  return text === null || values.some((value) => fitsText(value, text));
}

/** RFC 4791 §9.9: a property whose value is a date or a date with time. */
function isWithin({ value }: ContentLine, range: TimeRange): boolean {
  const epoch = epochOf(value.endsWith('Z') ? value : utcOfLocal(value.includes('T') ? value : `${value}T000000`));
  return epoch !== null && range.start <= epoch && epoch < range.end;
}

/** RFC 4791 §9.7.5: a substring. */
function fitsText(value: string, { text, collation, negate }: TextMatch): boolean {
  return COLLATED[collation](value).includes(text) !== negate;
}
