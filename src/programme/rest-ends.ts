import type { DateMention } from './dates.ts';

/** `từ ngày 29/4 đến 12h00 ngày 03/5`: an hour or a part of the last day stands between the ends of one stretch. */

const PART_OF_LAST =
  /^\)?\s?(?:cho )?(?:đến|tới)(?:\s(?:hết|khoảng|lúc)){0,2}\s(?:\d{1,2}\s?(?:[hg:]|giờ)\s?(?:\d{2})?(?:\s?phút)?|(?:buổi\s)?(?:sáng|trưa|chiều|tối))(?:\scủa)?,?\s(?:(?:thứ\s(?:\p{L}+|\d)|chủ nhật),?\s)?\(?(?:ngày\s)?$/iu;

/** The days of a sentence, those joined so as one mention; and which of them end within their last day. */
export function withEndsJoined(mentions: readonly DateMention[], sentence: string) {
  const joined: DateMention[] = [];
  const endEarly = new Set<DateMention>();
  for (const mention of mentions) {
    const last = joined.at(-1);
    const between = last ? sentence.slice(last.index + last.length, mention.index) : '';
    if (last?.form === 'day' && mention.form === 'day' && PART_OF_LAST.test(between)) {
      const whole = stretch(last, mention, sentence);
      joined[joined.length - 1] = whole;
      endEarly.add(whole);
    } else joined.push(mention);
  }
  return { mentions: joined, endEarly };
}

/** The first day has the month and year of the last where it has none. */
function stretch(first: DateMention, last: DateMention, sentence: string): DateMention {
  const [from, to] = [first.days[0]!, last.days[0]!];
  const end = last.index + last.length;
  return {
    ...first,
    form: 'range',
    length: end - first.index,
    text: sentence.slice(first.index, end),
    days: [{ ...from, month: from.month ?? to.month, year: from.year ?? to.year }, to],
  };
}
