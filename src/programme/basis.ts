import { holdsDay } from './dates.ts';

/** What a sentence rests on before it says what takes place: `Thực hiện Luật …, Chủ tịch xã sẽ tổ chức …`. */

const RESTS = /^[\s\-–+*•]*(?:căn cứ|thực hiện|thi hành|theo|xét|nhằm|để|hưởng ứng|chào mừng)(?!\p{L})/iu;
/** Who does it, and that it is held: behind a comma, with no other comma between. */
const MAIN =
  /,\s(?=\p{Lu}(?:(?!\s(?:về việc|số)\s)[^,;.:]){2,100}?\s(?:(?:sẽ|dự kiến|xin|trân trọng)\s){0,2}(?:tổ chức|khai mạc|tiến hành|triệu tập|tiếp công dân|họp|mời)(?!\p{L}))/u;

/** Where the sentence itself begins; 0 where nothing stands before it, or nothing else follows. */
export function afterBasis(text: string): number {
  const main = RESTS.test(text) ? MAIN.exec(text) : null;
  // `Theo đó, ngày 05/6, Thường trực sẽ …`: the day is that of what follows.
  if (!main || holdsDay(text.slice(0, main.index))) return 0;
  return main.index + main[0].length;
}
