import { momentsIn } from '../../moments.ts';
import { inserted, type Passage, struckOf } from '../../passage.ts';

/** `<s>14h00</s> 15h30`: what is struck through beside what is not was so before. */

const OLD = ' (lịch cũ: ';

/** A day or an hour that is struck through is told as the old one; other words that are, are left as they stand. */
export function withStruckTold(paragraph: Passage): Passage {
  if (struckOf(paragraph) !== 'part') return paragraph;
  return paragraph.struck.reduceRight((told, { from, to }) => {
    const words = paragraph.text.slice(from, to);
    if (momentsIn(words).length === 0 || /\p{L}{2}/u.test(nameBefore(words)) || /[()]/u.test(words)) return told;
    // Only where another time stands beside it.
    const rest = paragraph.text.slice(0, from) + paragraph.text.slice(to);
    return momentsIn(rest).length === 0 ? told : inserted(inserted(told, to, ')'), from, OLD);
  }, paragraph);
}

/** `Kiểm tra vỉa hè: 8h00 ngày 13/8`: a thing that is struck through with its time. */
const nameBefore = (words: string): string => words.slice(0, momentsIn(words)[0]!.from);
