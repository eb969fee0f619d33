import { holdsDay } from './dates.ts';
import { momentsIn } from './moments.ts';
import { type Passage, slice } from './passage.ts';
import { sentencesOf } from './sentences.ts';

/** What a sentence rests on before it says what takes place: `Thực hiện Luật …, Chủ tịch xã sẽ tổ chức …`. */

const RESTS = /^[\s\-–+*•]*(?:căn cứ|thực hiện|thi hành|theo|xét|nhằm|để|hưởng ứng|chào mừng)(?!\p{L})/iu;
/** Who does it, and that it is held: behind a comma, with no other comma between. */
const MAIN =
  /,\s(?=\p{Lu}(?:(?!\s(?:về việc|số(?!\s\d{1,2}\s(?!ngày|của|về)\p{Ll}))\s)[^,;.:]){2,100}?\s(?:(?:sẽ|dự kiến|xin|trân trọng)\s){0,2}(?:tổ chức|khai mạc|tiến hành|triệu tập|tiếp (?:công )?dân|tiếp xúc|gặp|đối thoại|làm việc|họp|mời)(?!\p{L}))/u;

/** Where the sentence itself begins; 0 where nothing stands before it, or nothing else follows. */
export function afterBasis(text: string): number {
  const main = RESTS.test(text) ? MAIN.exec(text) : null;
  // `Theo đó, ngày 05/6, Thường trực sẽ …`: the day is that of what follows.
  if (!main || holdsDay(text.slice(0, main.index))) return 0;
  return main.index + main[0].length;
}

/** The same, where its first sentence says itself on which day that is; 0 for others. */
export function heldBehindBasis(text: string): number {
  const at = afterBasis(text);
  if (at === 0) return 0;
  const [moment] = momentsIn(text.slice(at).split(/\.\s/u, 1)[0]!);
  return moment?.date?.form === 'day' ? at : 0;
}

const ON_PAPER =
  /^[\s\-–+*•]*(?:căn cứ|thực hiện|theo (?:quyết định|công văn|kế hoạch số|thông báo|nghị quyết)|thi hành|xét )/iu;
/** Whether a line of a list tells first of a paper that it rests on. */
export const restsOnPaper = (text: string): boolean => ON_PAPER.test(text);

/**
 * `Theo thông báo của …, Chủ tịch tiếp công dân sáng 14/11`: without what it rests on; `Thực hiện Luật …, Chủ tịch tiếp công dân … .
 * Cụ thể: …`: without its first sentence, when others follow.
 */
export function withoutBasis(paragraph: Passage): Passage {
  if (!ON_PAPER.test(paragraph.text)) return paragraph;
  const main = heldBehindBasis(paragraph.text);
  if (main > 0) return slice(paragraph, main);
  const [first, second] = sentencesOf(paragraph);
  return first && second ? slice(paragraph, paragraph.text.indexOf(second.text, first.text.length)) : paragraph;
}
