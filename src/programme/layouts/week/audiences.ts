import type { CueOptions } from '../../cues.ts';
import { type Passage, slice } from '../../passage.ts';
import type { ScheduleBuilder } from './builder.ts';
import type { Cursor } from './cursor.ts';
import type { Paragraph } from './paragraphs.ts';
import { stretchesOf } from './stretches.ts';

/** Lines that say for whom the days below them are, or the entry above them: `Đối với học viên năm cuối`, `Khối 11`. */

export interface Audience {
  readonly name: string;
  /** It is of the days below; of the entry above; or of that entry, as far as can be told. */
  readonly of: 'days' | 'entry' | 'unclear';
}

/** By their paragraphs. Forms of a school head days only from above the first of them: below an entry they are who comes to it. */
export function audiencesOf(paragraphs: readonly Paragraph[], options: CueOptions): ReadonlyMap<number, Audience> {
  const named = paragraphs.flatMap(({ passage }, i) => {
    const [, words, forms] = LINE.exec(passage.text) ?? [];
    // `Thành phần:` / `Khối 9`: what the colon announces heads nothing.
    const announced = forms !== undefined && ANNOUNCES.test(paragraphs[i - 1]?.passage.text ?? '');
    return (words ?? forms) === undefined || announced ? [] : [{ i, words, forms }];
  });
  if (named.length === 0) return new Map();
  const cues = paragraphs.map(({ passage }) => stretchesOf(passage, options)[0]!.cues);
  const dated = cues.map((each) => each.some(({ type }) => type === 'day'));
  const [first, last] = [dated.indexOf(true), dated.lastIndexOf(true)];
  if (first < 0) return new Map();
  const forms = named.filter((line) => line.forms !== undefined);
  const headsFirst = forms[0] !== undefined && forms[0].i < first;
  const isBelowLast = (i: number) =>
    i > last && (i > last + 1 || hasWords(paragraphs[last]!, options)) && (cues[i + 1]?.length ?? 0) === 0;
  const closes = forms.some(({ i }) => isBelowLast(i));
  const ofForms = (i: number) => {
    if (i < first || (headsFirst && !closes)) return 'days';
    return closes ? 'entry' : 'unclear';
  };
  return new Map(
    named
      .filter(({ i, forms: own }) => dated[i + 1] === true || (own !== undefined && isBelowLast(i)))
      .map(({ i, words, forms: own }) => [i, { name: words ?? own!, of: words === undefined ? ofForms(i) : 'days' }]),
  );
}

/** Says of what stands below, or of the entry above, for whom it is; false where no entry stands above. */
export function openAudience(
  { name, of }: Audience,
  passage: Passage,
  cursor: Cursor,
  builder: ScheduleBuilder,
): boolean {
  if (of === 'days') {
    builder.leaveSession();
    cursor.audience = name;
    return true;
  }
  if (cursor.closed || builder.last === null) return false;
  const at = passage.text.indexOf(name);
  builder.append(slice(passage, at, at + name.length), '\n');
  if (of === 'unclear') builder.doubt();
  return true;
}

const hasWords = ({ passage }: Paragraph, options: CueOptions): boolean => {
  const [stretch] = stretchesOf(passage, options);
  return stretch!.words < stretch!.to;
};

/** `Khối 10, 11`, `Học sinh lớp 9`, `Các lớp 6A1 và 6A2`: forms of a school by their numbers. */
const FORM = String.raw`\d{1,2}(?:\p{L}\d{0,2})?`;
const FORMS = String.raw`(?:(?:học sinh|sinh viên|học viên)\s)?(?:các\s)?(?:khối|lớp|khóa|khoá)\s(?:lớp\s)?${FORM}(?:(?:\s?[,;&+–-]\s?|\svà\s)(?:(?:khối|lớp|khóa|khoá)\s)?${FORM}){0,8}`;
const LINE = new RegExp(
  String.raw`^[\s*•+–-]*(?:\d{1,2}[.)]\s+)?(?:(Đối với\s[^.;:\d]{4,120}?)|(${FORMS}))\s?:?$`,
  'iu',
);
const ANNOUNCES = /:[\s*_]*$/u;
