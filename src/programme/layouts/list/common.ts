import type { Passage } from '../../passage.ts';
import { placeIn } from '../../places.ts';
import { sentencesOf } from '../../sentences.ts';
import { type HoursOfAll, hoursOfAll, isOfEach } from './hours-of-all.ts';

/** What a list says once for all its entries. */
export interface ForAll extends HoursOfAll {
  readonly location: string | null;
  /** Lines that say it. */
  readonly lines: readonly number[];
}

export const NOTHING_FOR_ALL: ForAll = { times: {}, apart: [], location: null, lines: [] };

const PLACE = /^[\s\-–+*•\d.)]*(?:địa điểm|nơi tiếp)[^:]{0,40}:\s*(.+)$/iu;

/** With what a paragraph that is no entry says for all: as a whole, or in one of its sentences. */
export function withCommonOf(common: ForAll, paragraph: Passage, line: number, known: ReadonlySet<string>): ForAll {
  const { text } = paragraph;
  if (!/\d/u.test(text) || hoursOfAll(text) !== null) return withCommon(common, text, line, known);
  const said = sentencesOf(paragraph).find((sentence) => isOfEach(sentence.text));
  return withCommon(common, said?.text ?? text, line, known);
}

/** With what a text without a day of its own says for all; `known`: the words of the list. */
export function withCommon(common: ForAll, text: string, line: number, known: ReadonlySet<string>): ForAll {
  const hours = hoursOfAll(text, known);
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
