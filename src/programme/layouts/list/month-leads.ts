import { leadersBefore } from '../../subjects.ts';
import type { ListBuilder } from './builder.ts';
import type { Clause } from './clauses.ts';
import { hasWords } from './sides.ts';

/** `Tháng 2: … ngày 20`: the month of the line's own day. */
const MONTH_LEAD =
  /(?:^|^(?<before>[^.;]{0,80}(?:[:,]|tiếp(?: (?:công )?dân)?(?: định kỳ)?|trực)\s))tháng\s(?<month>\d{1,2})(?:\s?(?:\/|năm)\s?(?<year>\d{4})(?=\s?:|$))?(?!\d|\s?[/-])\s?[:.,]?\s*(?:(?:sẽ\s)?(?:tiếp|tiếp công dân|họp|trực)(?: vào)?(?: các)?$)?/iu;

/** `Thời gian tiếp tháng 10: …`: nothing but what the list is of. */
const ONLY_LABELS =
  /^(?:(?:thời gian|lịch|ngày|giờ|buổi)\s)?(?:(?:tiếp(?:\s(?:công )?dân)?|trực)(?:\sđịnh kỳ)?)?[\s:,]*$/iu;

/**
 * The clause without the month that it names before its day, which is that of the heading from here on. Words before a month
 * are its own where its day says its month itself (`Ngày 15/10: Giám đốc tiếp công dân tháng 10`), and name who leads it
 * elsewhere.
 */
export function withMonth(clause: Clause, builder: ListBuilder): Clause {
  const lead = MONTH_LEAD.exec(clause.words);
  const { before = '', month: number, year } = lead?.groups ?? {};
  const month = Number(number ?? 0);
  if (!lead || !clause.moment?.date || month < 1 || month > 12) return clause;
  if (hasWords(before.replace(ONLY_LABELS, '')) && clause.moment.date.days.every((day) => day.month !== null))
    return clause;
  builder.month = month;
  if (year !== undefined) builder.year = Number(year);
  return {
    ...clause,
    words: clause.words.slice(lead[0].length),
    leader: clause.leader ?? leadersBefore(before),
    said: true,
  };
}
