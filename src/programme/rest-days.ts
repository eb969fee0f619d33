import { capitalised } from './capital.ts';
import { type DateMention, findDates, type PrintedDay } from './dates.ts';

/** Rest days, days that make up for them and flag days, as notices announce them. */
export interface RestDay {
  readonly kind: 'rest' | 'makeUp' | 'flags';
  readonly mention: DateMention;
  /** The sentence's own words for it. */
  readonly title: string;
  /** `(nghỉ bù ngày 02/5)`: the bracket may mean that day, or the one it makes up for. */
  readonly doubtful: boolean;
}

export const REST_WORDS =
  /(?<!\p{L})nghỉ\s(?:lễ|tết|bù|giỗ|quốc|dương lịch|âm lịch|nguyên đán|dịp|hoán đổi|làm việc)|lịch nghỉ|làm bù|treo cờ/iu;

const MAKE_UP = /(?:(?:đi )?(?:làm|học|dạy)(?: việc)? bù|bố trí (?:làm|học) bù)(?:[^.;]{0,60}?)$/iu;
/** `hoán đổi ngày làm việc thứ Sáu 02/5 sang thứ Bảy 26/4`: the first day is free, the second makes up for it. */
const SWAPPED_FROM = /hoán đổi[^.;\d]{0,60}(?:ngày\s)?$/iu;
const SWAPPED_TO = /hoán đổi[^.;]{0,90}\ssang\s[^.;\d]{0,40}$/iu;
const WORK_TO_REST = /(?:đi làm|làm việc)(?: việc)?(?: vào)?\s?(?:(?:thứ\s(?:\p{L}+|\d)|chủ nhật),?\s)?(?:ngày\s)?$/iu;
const REST = /(?<!\p{L})nghỉ(?!\p{L})(?!.*(?<!\p{L})nghỉ(?!\p{L}))[^.;]{0,140}$/iu;
const FLAGS = /treo (?:cờ|quốc kỳ)[^.;]{0,80}$/iu;
/** A date that is part of a holiday's name (`lễ 30/4 và 01/5`), the day for which another makes up, or a day within. */
const NAME_OF_DAY =
  /(?:lễ|dịp|chiến thắng|giải phóng|lao động|khánh|tết)(?:\s(?!nghỉ|từ|vào|ngày|thứ)\p{L}+){0,4}\s(?:và\s|ngày\s)?$/iu;
const WITHIN = /(?<!\p{L})(?:do|vì(?! vậy| thế)|trùng|tức|bao gồm)\s(?:(?!nghỉ)[^.;)]){0,60}$/iu;
const EXPLAINED = /\((?:tức|nhằm|là)\s[^()]*$/iu;
const MADE_UP = /^(?!\s?[(,])[^.;]{0,12}(?:được |sẽ )?(?:(?:đi )?(?:làm|học)(?: việc)? bù|trùng)/iu;
/** `ngày 26/4 học lại bình thường`. */
const WORKS_AGAIN =
  /^[^.;,)]{0,12}\s(?:(?:sẽ |các \S+ )?(?:trở lại|đi học|đi làm|học|làm việc|dạy học|hoạt động)\s(?:lại|bình thường|tập trung|trở lại)|học lại|làm việc)(?!\p{L})/iu;
/** `Dạy bù ngày thứ Sáu 02/5: vào thứ Bảy …`: the day that is made up for. */
const MADE_UP_FOR = /bù\s(?:cho\s)?(?:ngày\s)?(?:(?:thứ\s(?:\p{L}+|\d)|chủ nhật),?\s)?\(?(?:ngày\s)?$/iu;
/** `… đi làm bù cho ngày thứ Hai 16/02`. */
const FOR_WHICH =
  /(?<!nghỉ )bù\s(?:cho|thay(?: cho)?)\s(?:ngày\s)?(?:nghỉ\s)?(?:(?:thứ\s(?:\p{L}+|\d)|chủ nhật),?\s)?(?:ngày\s)?$/iu;
/** `Ngày 28/02 đi làm bù cho …`: the day itself stands before. */
const MAKES_UP = /^\)?\s(?:sẽ\s|được\s)?(?:đi\s)?(?:làm|học|dạy)(?: việc)? bù\s(?:cho|thay)(?!\p{L})/iu;
const THEN_WHEN = /^\s?\)?,?\s?(?::|vào|sang|được thực hiện|sẽ)\s?[^.;]{0,30}(?:thứ|ngày|chủ nhật|\d)/iu;
const IN_LIEU = /\(\s?nghỉ bù\s[^()]*$/iu;
const DUE =
  /(?:trước|chậm nhất|không quá|sau|hạn)\s(?:là\s)?(?:\d{1,2}\s?(?:[hg:]|giờ)\s?(?:\d{2})?,?\s)?(?:(?:thứ\s(?:\p{L}+|\d)|chủ nhật),?\s)?(?:ngày\s)?$/iu;

/** How far around a date its words are looked for. */
const REACH = 240;

/** `kỷ niệm Cách mạng tháng Tám (19/8/1945 - 19/8/2024)`: what a holiday remembers. */
const isOfHistory = ({ year }: PrintedDay) => year !== null && year < OLDEST_YEAR;
const OLDEST_YEAR = 2000;

export function restDaysIn(sentence: string): RestDay[] {
  const found: RestDay[] = [];
  const mentions = findDates(sentence);
  // `từ ngày 29 tháng Chạp … (tức từ ngày 28/01 đến 02/02)`: the only days of our calendar stand in the bracket.
  const explained = mentions.every(({ index }) => EXPLAINED.test(sentence.slice(0, index)));
  for (const mention of mentions) {
    const from = Math.max(0, mention.index - REACH);
    const before = sentence.slice(from, mention.index);
    const after = sentence.slice(mention.index + mention.length, mention.index + mention.length + REACH);
    if (
      mention.citation ||
      mention.days.some(isOfHistory) ||
      DUE.test(before) ||
      NAME_OF_DAY.test(before) ||
      (WITHIN.test(before) && !explained) ||
      (MADE_UP.test(after) && !MAKES_UP.test(after)) ||
      WORKS_AGAIN.test(after)
    )
      continue;
    if (FOR_WHICH.test(before) || (MADE_UP_FOR.test(before) && THEN_WHEN.test(after) && !/nghỉ bù/iu.test(before)))
      continue;
    if (MAKES_UP.test(after)) {
      found.push({ kind: 'makeUp', mention, title: 'Làm bù', doubtful: false });
      continue;
    }
    if (IN_LIEU.test(before)) {
      found.push({ kind: 'rest', mention, title: 'Nghỉ bù', doubtful: true });
      continue;
    }
    const makeUp = MAKE_UP.exec(before) ?? WORK_TO_REST.exec(before);
    const swapped = makeUp !== null && !/bù/iu.test(makeUp[0]);
    if (swapped && !/^[^.;]{0,20}(?:để|và|,)\s(?:được )?nghỉ/iu.test(after)) continue;
    if (SWAPPED_TO.test(before)) {
      found.push({ kind: 'makeUp', mention, title: 'Làm bù', doubtful: false });
      continue;
    }
    if (SWAPPED_FROM.test(before) && /^[^.;]{0,12}\ssang\s/iu.test(after)) {
      found.push({ kind: 'rest', mention, title: 'Nghỉ hoán đổi', doubtful: false });
      continue;
    }
    const flags = FLAGS.exec(before);
    const rest = REST.exec(before);
    if (makeUp && !(rest && rest.index > makeUp.index))
      found.push({
        kind: 'makeUp',
        mention,
        title: swapped
          ? capitalised(sentence.slice(from + makeUp.index, from + makeUp.index + REACH).replace(/[.;\s]+$/u, ''))
          : titleOf(makeUp[0]),
        doubtful: false,
      });
    else if (flags && !(rest && rest.index > flags.index))
      found.push({ kind: 'flags', mention, title: titleOf(flags[0]), doubtful: false });
    else if (rest) found.push({ kind: 'rest', mention, title: titleOf(rest[0]), doubtful: false });
  }
  return found;
}

/** `làm việc bù cho thứ Hai (ngày 29/4/2024) vào …`: up to the day that makes up for it. */
const FOR_A_DAY = /^(\p{L}[^.;:]*?\sbù\s(?:cho|thay)\s.*?\d.*?),?\s(?:vào|sang|trong|là)\s/iu;

/** The words up to the first that tells when. */
function titleOf(text: string): string {
  const more = /^nghỉ thêm \d{1,2} ngày/iu.exec(text)?.[0] ?? FOR_A_DAY.exec(text)?.[1];
  if (more !== undefined) return capitalised(more.trim());
  const words = text
    .replace(
      /[,:(]?(?<!năm)\s(?:vào|từ|trong|liền|liên tục|kéo dài|là|cụ thể|ngày|thứ|chủ nhật|được|\d|0\d)(?!\p{L}).*$/iu,
      '',
    )
    .replace(/\s(?:vào|từ|sẽ)$/iu, '')
    .replace(/[\s,:;.(]+$/u, '');
  return capitalised(words);
}
