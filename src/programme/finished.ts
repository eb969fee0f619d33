import type { DeadlinePlace, Phrase } from './phrases.ts';

/** `phấn đấu hoàn thành tuyến đường vào ngày 20/12`: behind what is finished then no other clause; not `lễ hoàn thành …`. */
const FINISHED =
  /(?<!(?:lễ|mừng|đã|chưa|sau khi|khi|vừa)\s)(?<!\p{L})(?:hoàn thành|hoàn tất|làm xong|thi công xong)\s(?:(?!tổ chức\s|họp\s|lễ\s|hội nghị\s|(?:và|rồi)\s(?:tổ chức|khánh thành|trao|ra mắt|tổng kết|giao lưu|biểu diễn|khai mạc|bế mạc|đón)\s)[^,;.:]){2,80}$/iu;
/** Behind what is finished on a day, that day is the last one. @param place where the sentence stands */
export const finished = (phrase: Phrase | null, text: string, place: DeadlinePlace): Phrase | null =>
  place === 'prose' &&
  phrase?.bound === 'at' &&
  phrase.clock === null &&
  FINISHED.test(text.slice(Math.max(0, phrase.index - REACH), phrase.index))
    ? { ...phrase, bound: 'done' }
    : phrase;

/** As much of a sentence as is looked back on. */
const REACH = 200;
