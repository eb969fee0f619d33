import type { Moment } from '../../moments.ts';
import { beginsWithVerb } from '../../subjects.ts';

/**
 * Where moments stand in the middle of what is said of them: `tiếp xúc cử tri xã Một vào sáng 03/12 tại hội trường và cử tri xã
 * Hai vào chiều cùng ngày tại nhà văn hóa`, `xã Một (sáng 03/12, tại hội trường) và xã Hai (chiều 03/12, tại nhà văn hóa)`.
 */
export interface CutAround {
  /** Where the words of this moment begin. */
  readonly from: number;
  /** What the words before it say of this moment, too (`Tổ 1 tiếp xúc`); empty for none. */
  readonly common: string;
}

/** One for each moment but the first; null where it is not certain where a place ends. @param moments at least two */
export function cutsAround(text: string, moments: readonly Moment[]): readonly CutAround[] | null {
  const front = text.slice(0, moments[0]!.from);
  if (!/\p{L}{2}/u.test(front)) return null;
  const cuts = moments.slice(1).map((moment, i): CutAround | null => {
    const { to, time, slot } = moments[i]!;
    // `ngày 03/12 tại hội trường, mời đại biểu có mặt lúc 8 giờ`: the hour of that day.
    if (moment.date === null && time === null && slot === null) return null;
    const gap = text.slice(to, moment.from);
    const lead = PLACE_FIRST.exec(gap)?.[0];
    const at = lead === undefined ? null : nextIn(gap, lead.length);
    return at === null ? null : { from: to + at, common: commonOf(front, gap.slice(at)) };
  });
  return cuts.every((cut) => cut !== null) ? cuts : null;
}

const PLACE_FIRST = /^(?:,\s|\s)(?:tại|ở)\s\p{L}/iu;
const CUT = /(?<closed>\))?(?<mark>[,;])?\s(?<and>(?:và|còn|rồi)\s)?(?=\p{L})/gu;
/** For whom it is; without a mark that closes the place `xã Hai` may be where its hall is. */
const FOR_WHOM = /^(?:cử tri|công nhân|người lao động|nhân dân|cán bộ)\s/iu;
const UNIT = /^(?:xã|phường|đặc khu|thị trấn|huyện|thành phố)\s\p{Lu}/u;

function nextIn(gap: string, from: number): number | null {
  const cuts = [...gap.matchAll(CUT)].flatMap(({ index, 0: cut, groups }) => {
    const { closed, mark, and } = groups!;
    const parts = closed !== undefined || mark !== undefined || and !== undefined;
    return parts && index >= from ? [{ at: index + cut.length, sure: closed !== undefined || mark === ';', and }] : [];
  });
  const told = cuts.find(({ at }) => FOR_WHOM.test(gap.slice(at)) || beginsWithVerb(gap.slice(at)));
  const unit = cuts.filter(({ at, sure, and }) => (sure || and !== undefined) && UNIT.test(gap.slice(at)));
  return told?.at ?? (unit.length === 1 ? unit[0]!.at : null);
}

/** Up to the words with which the next part begins, where the first has them, too. */
function commonOf(front: string, next: string): string {
  const word = /^\p{L}+(?=\s)/u.exec(next)?.[0];
  const at = word === undefined ? null : new RegExp(String.raw`^(.*)(?<!\p{L})${word}(?!\p{L})`, 'isu').exec(front);
  return at?.[1]?.replace(/^[\s\-–+*•]+|\s+$/gu, '') ?? '';
}
