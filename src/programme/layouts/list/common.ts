import { placeIn } from '../../places.ts';
import { type HoursOfAll, hoursOfAll } from './hours-of-all.ts';

/** What a list says once for all its entries. */
export interface ForAll extends HoursOfAll {
  readonly location: string | null;
  /** Lines that say it. */
  readonly lines: readonly number[];
}

export const NOTHING_FOR_ALL: ForAll = { times: {}, apart: [], location: null, lines: [] };

const PLACE = /^[\s\-–+*•\d.)]*(?:địa điểm|nơi tiếp)[^:]{0,40}:\s*(.+)$/iu;

/** With what a text without a day of its own says for all. */
export function withCommon(common: ForAll, text: string, line: number): ForAll {
  const hours = hoursOfAll(text);
  const labelled =
    PLACE.exec(text)?.[1]
      ?.replace(/^tại\s/iu, '')
      .replace(/[.;]$/u, '') ?? null;
  const place = labelled ?? (hours?.whole ? placeIn(text.replace(/[.;\s]+$/u, '')) : null);
  return {
    times: { ...common.times, ...hours?.times },
    apart: [...common.apart, ...(hours?.apart ?? [])],
    location: common.location ?? place,
    lines: hours === null ? common.lines : [...common.lines, line],
  };
}
