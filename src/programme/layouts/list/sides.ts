import { type Moment, momentsIn } from '../../moments.ts';
import { type Passage, slice } from '../../passage.ts';
import { isPlaceLine } from '../../places.ts';
import { hasVerb } from '../../subjects.ts';
import { slotOfTime } from '../../times.ts';
import { cutsAround } from './around-moments.ts';

/**
 * On which side of its moment the words of a sentence with several moments stand. `Ngày 03/12 tại xã Một, ngày 04/12 tại
 * xã Hai` tells behind each what is then; `xã Một ngày 03/12, xã Hai ngày 04/12` before each; `Tiếp xúc cử tri ngày 03/12
 * tại xã Một, ngày 04/12 tại xã Hai` behind each, and what is said of all before the first. Where neither the ends of the
 * sentence nor its commas nor the kind of its words tell, it is not parted.
 */
export interface Part {
  readonly passage: Passage;
  /** Said of this moment elsewhere in the sentence; empty when its own words are all. */
  readonly common: string;
  /** That its words are its own, or all that is said of it, is not certain. */
  readonly unclear: boolean;
}

export const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);

/** The parts of a sentence, one for each moment where they can be told apart; else the whole. */
export function partsOf(sentence: Passage): Part[] {
  const { text } = sentence;
  const moments = momentsIn(text);
  const whole = [{ passage: sentence, common: '', unclear: false }];
  if (moments.length < 2) return whole;
  if (moments.length === 2 && isHourOfSame(moments[0]!, moments[1]!, text)) return whole;
  const around = cutsAround(text, moments);
  if (around !== null) {
    const starts = [{ from: 0, common: '' }, ...around];
    return starts.map(({ from, common }, i) => ({
      passage: slice(sentence, from, starts[i + 1]?.from),
      common,
      unclear: false,
    }));
  }
  const gaps = gapsOf(text, moments);
  const side = sideOf(gaps, moments);
  if (side === 'behind') return partsBehind(sentence, moments, gaps);
  if (side === 'before') return partsBefore(sentence, moments, gaps);
  if (side === 'around') return partsBehind(sentence, moments, gaps, commonOf(gaps));
  return whole;
}

/** What stands before the first moment, between two, and behind the last. */
function gapsOf(text: string, moments: readonly Moment[]): string[] {
  const starts = [0, ...moments.map(({ to }) => to)];
  const ends = [...moments.map(({ from }) => from), text.length];
  return starts.map((from, i) => text.slice(from, ends[i]));
}

type Side = 'behind' | 'before' | 'around' | null;

function sideOf(gaps: readonly string[], moments: readonly Moment[]): Side {
  const [front, ...others] = gaps;
  const tail = others.pop()!;
  if (!hasWords(front!)) return !saysSomething(tail) && others.every(isLabel) ? 'before' : 'behind';
  if (!saysSomething(tail)) return 'before';
  const hung = others.map(hangs);
  if (!others.every(saysSomething)) return others.some(saysSomething) ? null : areAlike(front!, tail) ? 'before' : null;
  const more = SEPARATOR_FIRST.test(tail) && areAlike(others[0]!, tail);
  if (hung.includes('before')) return hung.includes('behind') || more ? null : 'before';
  if (!moments.every((moment) => isLike(moment, moments[0]!)) || /\([^)]*$/u.test(front!)) return null;
  if (hung.every((side) => side === 'behind')) return 'around';
  // `ngày 03/12, tại xã Một, ngày 04/12, tại xã Hai`: commas on both sides.
  return others.every(namesPlace) && namesPlace(tail) && !endsInPlace(front!) ? 'around' : null;
}

/** To which of the moments beside it a gap hangs: a comma stands on its other side alone. */
function hangs(gap: string): 'before' | 'behind' | null {
  const opens = SEPARATOR_FIRST.test(gap);
  const closes = SEPARATOR_LAST.test(gap);
  if (opens === closes) return null;
  return opens ? 'before' : 'behind';
}

const SEPARATOR_FIRST = /^\s*\)?\s*(?:[,;.]|(?:và|còn|rồi)(?!\p{L}))/iu;
const SEPARATOR_LAST = /(?:[,;.–-]|(?<!\p{L})(?:và|còn|rồi))\s*\(?\s*$/iu;
/** Words that join and tell nothing. */
const JOINS = /(?<!\p{L})(?:và|còn|rồi|riêng|tiếp đó|sau đó|đồng thời|hoặc)(?!\p{L})/giu;
const saysSomething = (gap: string): boolean => hasWords(gap.replace(JOINS, ' '));

/** `…, Phó Chủ tịch: ngày 10/12`: the colon of whoever is named stands before the day. */
function isLabel(gap: string): boolean {
  const label = gap.trimEnd();
  return (
    saysSomething(gap) &&
    label.endsWith(':') &&
    /\p{L}/u.test(label.slice(label.lastIndexOf(':', label.length - 2) + 1))
  );
}

/** A day beside days, an hour beside hours. */
const isLike = (moment: Moment, first: Moment): boolean =>
  moment.date !== null ||
  (first.time !== null && moment.time !== null) ||
  (first.slot !== null && moment.slot !== null);

const bare = (gap: string): string => gap.replace(JOINS, ' ').replace(/^[\s,;:.()–-]+|[\s,;:.()–-]+$/gu, '');
const namesPlace = (gap: string): boolean => /^(?:tại|ở)\s/iu.test(bare(gap)) || isPlaceLine(bare(gap));
const endsInPlace = (gap: string): boolean =>
  /(?<!\p{L})(?:tại|ở|cử tri)\s[^,;]+$/iu.test(bare(gap)) || isPlaceLine(bare(gap));
const areAlike = (one: string, other: string): boolean => namesPlace(one) === namesPlace(other);

/** What is said of all before the first moment, with the colon that may stand behind each. */
const commonOf = ([front, next]: readonly string[]): string =>
  front!.replace(/^[\s\-–+*•]+|[\s,;:.(–-]+$/gu, '') + (/^\s*:/u.test(next!) ? ':' : '');

/** `Ngày 03/12: Hội nghị sơ kết, 8 giờ tại hội trường`: the hour and the place of what the day before it names. */
export function isPlaced(first: Moment, { date, time, from, to }: Moment, text: string): boolean {
  if (first.date === null || first.time !== null || first.slot !== null || date !== null || time === null) return false;
  const between = text.slice(first.to, from);
  const names = saysSomething(between) && /,\s*(?:thời gian\s?:?\s*)?$/iu.test(between) && namesPlace(text.slice(to));
  return names && (!endsInPlace(between) || BEGINS_AT.test(text.slice(from)));
}
/**
 * `Sáng: thôn Đông - 7h30 tại nhà văn hóa`, `Chiều: xã Một lúc 14h00`, `14/10: thôn Đoài - 19h30`: within the half that is
 * told before it, or at the end, no second hour of something else.
 */
export function isHourOfSame(first: Moment, { date, slot, time, from, to }: Moment, text: string): boolean {
  if (first.time !== null || date !== null || time?.start == null) return false;
  const half = slotOfTime(time.start);
  if ((first.slot !== null && half !== first.slot) || (slot !== null && slot !== half)) return false;
  const between = text.slice(first.to, from);
  const tail = text.slice(to);
  const isSet = (first.slot === null ? DASH : DASH_OR_COMMA).test(between) || AT_HOUR.test(text.slice(from));
  return isSet && saysSomething(between) && (!saysSomething(tail) || (first.slot !== null && namesPlace(tail)));
}
const DASH = /[–-]\s*$/u;
const DASH_OR_COMMA = /[,–-]\s*$/u;
const AT_HOUR = /^(?:lúc|vào|từ|bắt đầu)(?!\p{L})/iu;
/** `… tại trung tâm xã, lúc 8 giờ tại hội trường`: when it begins, and where in the place before it. */
const BEGINS_AT = /^(?:vào\s)?(?:lúc|bắt đầu|khai mạc)(?!\p{L})/iu;

const OPENS = /(?:[,;.:)–-]|(?<!\p{L})và)\s*$/iu;
/** `…, 8h bắt đầu.`: the hour of the day before it. */
export const BEGUN: RegExp = /^\s*(?:thì\s|là\s)?(?:bắt đầu|khai mạc)[\s.;]*$/iu;
/** As much of a sentence before a moment as tells whether its part begins there. */
const NEAR = 40;
const ENDS = /^\s*(?:\)\s*(?:[,;.]|và(?!\p{L}))?|[,;.]|và(?!\p{L}))\s*(?:(?:còn|rồi)\s)?/iu;

/** Cut before each moment; a day with nothing behind it, directly before another, has what stands behind that one. */
function partsBehind(sentence: Passage, moments: readonly Moment[], gaps: readonly string[], common = ''): Part[] {
  const { text } = sentence;
  // `Ngày 03/12 tại xã Một, bắt đầu lúc 8 giờ`: the hour of the day before it.
  const ends = (moment: Moment, i: number) =>
    (moment.date === null && saysSomething(gaps[i]!) && (!saysSomething(gaps[i + 1]!) || BEGUN.test(gaps[i + 1]!))) ||
    (moments.length === 2 && isPlaced(moments[0]!, moment, text));
  const cuts = moments.flatMap((moment, i) =>
    i > 0 && !ends(moment, i) && OPENS.test(text.slice(Math.max(0, moment.from - NEAR), moment.from))
      ? [{ from: moment.from, i }]
      : [],
  );
  const last = moments.length - 1;
  // `tại xã Một, lúc 8 giờ tại xã Hai` may be two.
  const isTwice = moments.length === 2 && isPlaced(moments[0]!, moments[1]!, text) && endsInPlace(gaps[1]!);
  return [{ from: 0, i: 0 }, ...cuts].map(({ from, i }, at, all) => {
    const next = all[at + 1];
    const own = slice(sentence, from, next?.from);
    const alone = moments[i]!.date !== null && !saysSomething(gaps[i + 1]!);
    const shares = alone && next?.i === i + 1 && moments[i + 1]!.date !== null;
    const passage = shares ? slice(sentence, from, moments[i]!.to) : own;
    const behind = shares ? gaps.slice(i + 2).find(saysSomething) : undefined;
    // `Tổ 1 gặp dân ngày 08/6 tại xã Một, ngày 09/6 báo cáo kết quả`: it does something else.
    const apart = i > 0 && hasVerb(common) && hasVerb(bare(gaps[i + 1]!)) && !namesPlace(gaps[i + 1]!);
    return {
      passage,
      common: [i > 0 && !apart ? common : '', behind === undefined ? '' : bare(behind)].filter(Boolean).join(' '),
      // `Ngày 08/6 tại xã Một và ngày 09/6`: there too, or what?
      unclear: isTwice || apart || (i === last && alone && i > 0 && saysSomething(gaps[i]!)),
    };
  });
}

/** Cut behind each moment; a day directly behind another has what stands before that one. */
function partsBefore(sentence: Passage, moments: readonly Moment[], gaps: readonly string[]): Part[] {
  const { text } = sentence;
  const cuts = moments.slice(0, -1).flatMap(({ to }, i) => {
    const end = ENDS.exec(text.slice(to))?.[0].length;
    return end === undefined ? [] : [{ from: to + end, i: i + 1 }];
  });
  return [{ from: 0, i: 0 }, ...cuts].map(({ from, i }, at, all) => {
    const next = all[at + 1];
    const before = gaps.slice(0, i).findLast(saysSomething);
    const shares = i > 0 && moments[i]!.date !== null && !saysSomething(gaps[i]!) && !saysSomething(gaps[i + 1]!);
    return {
      passage: slice(sentence, from, next === undefined ? undefined : moments[next.i - 1]!.to),
      common: shares && before !== undefined ? bare(before) : '',
      unclear: false,
    };
  });
}
