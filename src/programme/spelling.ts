import type { Organization } from '../model/organization.ts';
import { findMentions } from './mentions.ts';

/** Slips of scanning in a title, mended by rule. The title as printed stays beside it. */

export interface Correction {
  readonly printed: string;
  readonly used: string;
}

export interface Spelling {
  /** Null when nothing was mended. */
  readonly corrected: string | null;
  readonly corrections: readonly Correction[];
}

/** Wrong on their face: no such syllables stand together. */
const WRONG: readonly (readonly [string, string])[] = [
  ['sỡ hữu', 'sở hữu'],
  ['chuyên đổi số', 'chuyển đổi số'],
  ['bổ xung', 'bổ sung'],
  ['xữ lý', 'xử lý'],
  ['sữa đổi', 'sửa đổi'],
  ['ngĩ hưu', 'nghỉ hưu'],
  ['kiễm tra', 'kiểm tra'],
  ['tham muu', 'tham mưu'],
  ['dư án', 'dự án'],
];
/** Each with a small letter or a capital at its head, which stays. */
const SLIPS = WRONG.map(([wrong, right]) => {
  const head = `(${wrong.charAt(0)}|${wrong.charAt(0).toUpperCase()})`;
  return [new RegExp(String.raw`(?<!\p{L})${head}${wrong.slice(1)}(?!\p{L})`, 'gu'), `$1${right.slice(1)}`] as const;
});
const ANY_SLIP = new RegExp(WRONG.map(([wrong]) => wrong).join('|'), 'iu');
/** Small words that are never written twice. */
const TWICE = '(của|và|các|những|về|tại|cho|với|theo|trong|năm|là|được|để|do|từ|đến) \\1';
const DOUBLED = new RegExp(String.raw`(?<!\p{L})${TWICE}(?!\p{L})`, 'giu');
const ANY_TWICE = new RegExp(TWICE, 'iu');
/** `công bố quyết định các quyết định`: begun again with its article. */
const BEGUN_AGAIN = /(?<!\p{L})((\p{L}{2,} \p{L}{2,}) ((?:các|những) \2))(?!\p{L})/giu;

export function mendSpelling(title: string, organization: Organization | null): Spelling {
  const corrections: Correction[] = [];
  let text = title;
  const mend = (pattern: RegExp, used: string) => {
    text = text.replace(pattern, (printed: string, ...groups: unknown[]) => {
      const words = used.replace(/\$(\d)/g, (_, n: string) => String(groups[Number(n) - 1]));
      corrections.push({ printed, used: words });
      return words;
    });
  };
  if (ANY_SLIP.test(text)) for (const [pattern, used] of SLIPS) mend(pattern, used);
  if (ANY_TWICE.test(text)) mend(DOUBLED, '$1');
  if (/các|những/iu.test(text)) mend(BEGUN_AGAIN, '$3');
  for (const { printed, used } of namesIn(text, organization)) {
    text = text.replace(printed, used);
    corrections.push({ printed, used });
  }
  if (count(text, '“') === count(text, '”') + 1) {
    const last = text.split(' ').slice(-3).join(' ');
    text = `${text}”`;
    corrections.push({ printed: last, used: `${last}”` });
  }
  return { corrected: corrections.length > 0 ? text : null, corrections };
}

const LEAST_WORDS = 3;
const count = (text: string, letter: string) => text.split(letter).length - 1;

/** Names of the roster with a letter or mark wrong. Two words may be another name: `Thanh Trà` is no `Thanh tra`. */
function namesIn(text: string, organization: Organization | null): Correction[] {
  return findMentions(text, organization).flatMap(({ kind, text: printed, mended }) =>
    kind === 'unit' && mended !== null && mended !== printed && printed.split(/\s+/).length >= LEAST_WORDS
      ? [{ printed, used: mended }]
      : [],
  );
}
