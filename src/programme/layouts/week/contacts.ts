import { DUTY_WITHIN } from '../../../vietnamese/duty.ts';
import type { CueOptions } from '../../cues.ts';
import { hasVerb } from '../../subjects.ts';
import { UNIT_HEAD } from '../../unit-words.ts';
import { isClosing, isFurniture } from './furniture.ts';
import type { Paragraph } from './paragraphs.ts';
import { stretchesOf } from './stretches.ts';

/**
 * Indices of the paragraphs that say whom to call (`Thường trực Hội: Trần Văn Mẫu (ĐT 09…)`). They stand below the last
 * entry of the last day; the same words amid the days, or right below a day or a label of duty, say who is on duty.
 */
export function contactsIn(paragraphs: readonly Paragraph[], options: CueOptions): ReadonlySet<number> {
  const texts = paragraphs.map(({ passage }) => passage.text);
  const end = texts.findLastIndex((text) => !isContact(text) && !isClosing(text) && !isFurniture(text));
  const named = texts.flatMap((text, i) => (NAMED.test(text) && isContact(text) ? [i] : []));
  const found = texts.flatMap((text, i) => (i > end && isContact(text) ? [i] : []));
  if (found.length === 0 || end < 0 || texts.slice(end).some((text) => DUTY_WITHIN.test(text))) return new Set(named);
  return new Set(headsBelow(paragraphs[end]!, options) ? named : [...named, ...found]);
}

/** `Liên hệ: …` says so itself, wherever it stands. */
const NAMED = /^[\s*•+\-–—_<>«‹(#.]{0,8}(?:(?:đầu mối|thông tin)\s)?liên hệ\s?:/iu;

/** `Thứ Bảy, 12/9`, `Sáng:`, `Ban chỉ huy:`: what stands below it is its own. */
const headsBelow = ({ passage }: Paragraph, options: CueOptions): boolean =>
  passage.text.slice(stretchesOf(passage, options).at(-1)!.words).trim() === '' || /:[\s*_]*$/u.test(passage.text);

/** An office, a person and a telephone. */
function isContact(text: string): boolean {
  const person = CONTACT.exec(text)?.[1]?.trim();
  return person !== undefined && !DUTY_WITHIN.test(text) && PERSON.test(person) && !hasVerb(person);
}

const WHO = `thường trực|lãnh đạo|(?:đầu mối |thông tin )?liên hệ|(?:người |cán bộ )(?:phụ trách|liên hệ|tổng hợp|lập)|${UNIT_HEAD}`;
const TELEPHONE = String.raw`(?:s?đt|điện thoại|đtdđ|di động|số máy|tel|mobile|zalo)\s?[:.]?\s?[\dx.\s+-]{5,20}`;
const CONTACT = new RegExp(
  String.raw`^[\s*•+\-–—_<>«‹(#.]{0,8}(?:${WHO})(?:\s[^:;.\d()]{1,60})?\s?:\s{0,3}([^:;()\d]{2,60})\(\s?${TELEPHONE}\)[\s.]*$`,
  'iu',
);
/** `Trần Văn Mẫu`, `bà Lê Thị Thử`, `đ/c Mẫu`; not `Tiêm chủng`. */
const PERSON =
  /^(?:(?:ông|bà|anh|chị|cô|thầy|đ\/c|đồng chí|Ông|Bà|Anh|Chị|Cô|Thầy|Đ\/c|Đồng chí)\s\p{Lu}\p{Ll}*|\p{Lu}\p{Ll}*\s\p{Lu}\p{Ll}*)(?:\s\p{Lu}\p{Ll}*){0,3}$/u;
