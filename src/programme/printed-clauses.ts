import { linesOf, type SourceText } from '../model/block.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { foldCase } from '../vietnamese/fold.ts';
import { audienceIn } from './layouts/notice/rest-audience.ts';
import { withoutMark } from './list-marks.ts';
import { passageOf } from './passage.ts';
import { NAMES_MAKE_UP } from './rest-words.ts';
import { sentencesOf } from './sentences.ts';

/** The clauses, as printed, of rests that are called by their holiday and of work that is called by what it makes up for. */

type Called = Pick<ProgrammeItem, 'kind' | 'title'>;

/**
 * With the clause of its days as a note, where the title has none of its words: below `nghỉ lễ Quốc khánh` the rest of
 * `Công chức nghỉ 02 ngày liên tục, từ thứ Ba 01/9 đến hết thứ Tư 02/9` is called by the holiday, and who accepts it sees
 * for whom and for how many days it is said to be.
 */
export function withPrintedClauses(items: readonly ProgrammeItem[], source: SourceText): readonly ProgrammeItem[] {
  if (!items.some(isRestOrMakeUp)) return items;
  const lines = new Map(source.blocks.flatMap(linesOf).map((line) => [line.place.line, line]));
  return items.map((item) => {
    const line = lines.get(item.line);
    if (line === undefined || item.timingText === null || !isRestOrMakeUp(item)) return item;
    const clause = clauseOf(sentencesOf(passageOf(line)), item.timingText);
    if (clause === null || isSaid(clause, item) || !saysMore(clause, item)) return item;
    return { ...item, note: [item.note, clause].filter(Boolean).join('; ') };
  });
}

const isRestOrMakeUp = ({ kind, title }: Called): boolean =>
  kind === 'dayOff' || (kind === 'event' && NAMES_MAKE_UP.test(title));

/** The sentence that names the days, without the mark of its list and the stop at its end. */
function clauseOf(sentences: readonly { readonly text: string }[], days: string): string | null {
  const sentence = sentences.find(({ text }) => text.includes(days))?.text;
  return sentence === undefined ? null : withoutMark(sentence).replace(/[\s.;,]+$/u, '');
}

/** `Tết Dương lịch: công chức nghỉ 03 ngày`: the holiday stands in the clause itself. */
const isSaid = (clause: string, { title }: Called): boolean =>
  foldCase(clause).includes(foldCase(title).replace(/^nghỉ\s(?=\p{L}+\s)/u, ''));

/** Of a rest that only tells when (`Cơ quan nghỉ từ … đến …`) the days say all. */
const saysMore = (clause: string, { kind, title }: Called): boolean =>
  kind === 'event' || SWAPPED.test(title) || (audienceIn(clause) !== null && COUNTED.test(clause));
const SWAPPED = /^nghỉ hoán đổi$/iu;
/** `nghỉ liền 05 ngày`, `được nghỉ lễ 2 ngày`, `kỳ nghỉ sẽ kéo dài 3 ngày`. */
const COUNTED =
  /(?<!\p{L})nghỉ(?:\s(?:sẽ|kéo dài|trong|liền|liên tục|liên tiếp|lễ|tết|học|làm việc|tổng cộng)){0,4}:?\s(?:\p{L}{2,5}\s\(\d{1,2}\)|\d{1,2})\sngày(?!\s?\d)(?!\p{L})/iu;
