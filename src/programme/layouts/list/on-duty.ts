import { DUTY_WORD } from '../../../vietnamese/duty.ts';
import { hasVerb, isLeaderLine } from '../../subjects.ts';
import { MARK } from './headings.ts';

/** Below an entry of a roster: who else is on duty that day (`Lê Văn C (bảo vệ)`, `Trực ban: Đ/c B`, `- BS D; ĐD E`). */

const LABELLED = new RegExp(String.raw`^${DUTY_WORD}(?:\s\p{L}+){0,5}\s?:\s*\p{L}`, 'iu');
const NAME = /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4}$/u;
const IN_BRACKETS = /\s?\([^()]{2,60}\)/gu;

/** A name alone may be that of who signs. */
export function namesOnDuty(text: string): boolean {
  const words = text.replace(MARK, '').replace(/[\s.;]+$/u, '');
  if (LABELLED.test(words)) return true;
  const names = words.replace(IN_BRACKETS, '').split(/\s?[;,]\s?/u);
  if (!names.every((name) => (NAME.test(name) || isLeaderLine(name)) && !hasVerb(name))) return false;
  const isMarked = MARK.test(text) || words.includes('(') || HONORIFIC.test(words);
  return names.length > 1 || isMarked;
}
const HONORIFIC = /^(?:đ\/c|đồng chí|ông|bà|bs|bác sĩ|thầy|cô)[\s.]/iu;
