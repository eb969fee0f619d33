import { isStamp } from './asides.ts';
import { cutAt, type Passage, slice } from './passage.ts';

/** `(TTX)- Do …`, `Mẫu (BVD) – …`, `BVD - …`: where a piece of news was written and by whom, before its first word. */
const DATELINE =
  /^\s*(?:(?:\p{Lu}[\p{L}.]*\s?){0,4}\(\p{Lu}[\p{L}.&\d ]{1,24}\)\s?[-–—:]|(?!(?:UBND|HĐND|UBMTTQ|THÔNG BÁO)(?!\p{L}))\p{Lu}{2,8}\s[-–—](?=\s))\s?(?=[\p{Lu}“"])/u;

/** How much of a text stands before its first word so. */
export const datelineLength = (text: string): number => DATELINE.exec(text)?.[0].length ?? 0;

/** A line of news that has one begins anew; so does what stands behind the day on which a page was posted. */
export function withoutDatelines(passage: Passage): Passage[] {
  const lines = passage.places.map(({ at }, i) => passage.text.slice(at, passage.places[i + 1]?.at).trim());
  const stamped = lines.map((line) => lines.length > 1 && isStamp(line));
  const starts = passage.places.flatMap(({ at }, i) =>
    i > 0 && (DATELINE.test(lines[i]!) || stamped[i] || stamped[i - 1]) ? [at] : [],
  );
  return cutAt(passage, starts).map((part) => slice(part, datelineLength(part.text)));
}
