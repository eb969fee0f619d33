import { placeIn } from './places.ts';
import { verbIndex } from './subjects.ts';

/**
 * What one line tells of several at the same time, each at a place of its own: `Tổ 2 tiếp xúc cử tri xã A tại hội trường; Tổ 3 tiếp
 * xúc cử tri xã B tại nhà văn hóa`.
 */
export interface PartAlike {
  readonly text: string;
  readonly location: string;
  /** It says itself who does what, in the words of the one before; else only for whom it is (`xã B tại nhà văn hóa`). */
  readonly whole: boolean;
}

/** At least two, in order; null where the words tell of one thing, or a part has no place of its own. */
export function partsAlike(title: string): readonly PartAlike[] | null {
  const cuts = [...title.matchAll(CUT)];
  if (cuts.length === 0) return null;
  const parts: { text: string; whole: boolean }[] = [{ text: title.slice(0, cuts[0]!.index), whole: true }];
  for (const [i, cut] of cuts.entries()) {
    const end = cuts[i + 1]?.index ?? title.length;
    const text = title.slice(cut.index + cut[0].length, end);
    const first = parts[0]!.text;
    const whole = doesAlike(text, first) || labelledAlike(text, first);
    if (whole || (cut[0].startsWith(';') && FOR_WHOM.test(text))) parts.push({ text, whole });
    else {
      const last = parts.at(-1)!;
      parts[parts.length - 1] = { ...last, text: last.text + cut[0] + text };
    }
  }
  const placed = parts.flatMap((part) => {
    const location = placeIn(part.text);
    return location === null ? [] : [{ ...part, location }];
  });
  return parts.length > 1 && placed.length === parts.length ? placed : null;
}

const CUT = /[;,]\s+(?:(?:và|còn)\s)?(?=\p{L})/gu;
/** Somebody who is named before it. */
function doesAlike(text: string, first: string): boolean {
  const at = verbIndex(text) ?? 0;
  return (
    at > 0 && /^\p{Lu}/u.test(text) && at <= LONGEST_NAME && wordsAt(text, at) === wordsAt(first, verbIndex(first))
  );
}
const LONGEST_NAME = 80;
const wordsAt = (text: string, at: number | null): string =>
  at === null ? '' : text.slice(at).toLowerCase().split(/\s+/u, 2).join(' ');

/** `Tổ 1: …; Tổ 2: …` */
function labelledAlike(text: string, first: string): boolean {
  const label = LABEL.exec(text)?.[1];
  return label !== undefined && label === LABEL.exec(first)?.[1];
}
const LABEL = /^(\p{Lu}\p{L}*)\s[^:;,.]{1,40}:\s/u;

const FOR_WHOM = /^(?:cử tri\s)?(?:xã|phường|đặc khu|thị trấn|thôn|xóm|ấp|bản|khu phố|khóm|tổ dân phố|cụm)\s/iu;
