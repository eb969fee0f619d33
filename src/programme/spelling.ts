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
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(s|S)ỡ hữu(?!\p{L})/gu, '$1ở hữu'],
  [/(?<!\p{L})(c|C)huyên đổi số(?!\p{L})/gu, '$1huyển đổi số'],
  [/(?<!\p{L})(b|B)ổ xung(?!\p{L})/gu, '$1ổ sung'],
  [/(?<!\p{L})(x|X)ữ lý(?!\p{L})/gu, '$1ử lý'],
  [/(?<!\p{L})(s|S)ữa đổi(?!\p{L})/gu, '$1ửa đổi'],
  [/(?<!\p{L})(n|N)gĩ hưu(?!\p{L})/gu, '$1ghỉ hưu'],
  [/(?<!\p{L})(k|K)iễm tra(?!\p{L})/gu, '$1iểm tra'],
  [/(?<!\p{L})(t|T)ham muu(?!\p{L})/gu, '$1ham mưu'],
  [/(?<!\p{L})(d|D)ư án(?!\p{L})/gu, '$1ự án'],
];
/** Small words that are never written twice. */
const DOUBLED = /(?<!\p{L})(của|và|các|những|về|tại|cho|với|theo|trong|năm|là|được|để|do|từ|đến) \1(?!\p{L})/giu;
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
  for (const [pattern, used] of SLIPS) mend(pattern, used);
  mend(DOUBLED, '$1');
  mend(BEGUN_AGAIN, '$3');
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
