import { Precondition } from './exchange.ts';
import { CALDAV, caldav } from './names.ts';
import type { ObjectView } from './view.ts';
import type { Element } from './xml-reader.ts';
import { epochOf } from './zone.ts';

/** Seconds since 1970; the end is exclusive. Open sides are infinite. */
export interface TimeRange {
  readonly start: number;
  readonly end: number;
}

/**
 * RFC 4791 §9.9: at least one of the two, each a date with UTC time, the end after the start.
 * @throws Precondition `CALDAV:valid-filter`
 */
export function readTimeRange({ attributes }: Element): TimeRange {
  const side = (name: 'start' | 'end', open: number) => {
    const stamp = attributes[name];
    return stamp === undefined ? open : epochOf(stamp);
  };
  const [start, end] = [side('start', Number.NEGATIVE_INFINITY), side('end', Number.POSITIVE_INFINITY)];
  const given = attributes.start !== undefined || attributes.end !== undefined;
  if (!given || start === null || end === null || end <= start) throw new Precondition(403, caldav('valid-filter'));
  return { start, end };
}

/** RFC 4791 §9.9, the rows of VEVENT with an end; without duration the start alone has to lie within. */
export function overlaps({ start, end }: Pick<ObjectView, 'start' | 'end'>, range: TimeRange): boolean {
  if (start === end) return range.start <= start && start < range.end;
  return range.start < end && start < range.end;
}

export function isTimeRange({ namespace, name }: Element): boolean {
  return namespace === CALDAV && name === 'time-range';
}
