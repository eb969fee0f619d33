import type { DateMention } from '../../dates.ts';
import { cutFields } from '../../fields.ts';
import { isNumbered, withoutMark } from '../../list-marks.ts';
import { type Moment, momentsIn } from '../../moments.ts';
import type { Passage } from '../../passage.ts';

/** A name and its time: on one line (`Thu phí: từ ngày …`), or the time alone on the line below the name. */
export interface NamedTime {
  readonly passage: Passage;
  readonly title: string;
  /** Without a day when a month is all that is said. */
  readonly moment: Moment;
  readonly location: string | null;
}

const NAME = /^([^:.;]{4,100}?)\s?:\s*(?=\S)/u;
/** Words between a name and its time, one family a line. */
const LEAD = new RegExp(
  String.raw`^(?:(?:${[
    'thời gian(?: tổ chức)?|dự kiến|bắt đầu|khai mạc|diễn ra|tổ chức|được|sẽ',
    'vào|lúc|hồi|trong|từ|ngày',
    String.raw`\d{1,2}(?:,5)? (?:ngày|buổi)(?: liên tục)?`,
  ].join('|')})(?!\p{L})[\s,:]*)*`,
  'iu',
);
const AT = /^[\s,;–-]*(?:tại|ở)\s((?:[^.;]|\.(?=\S)){3,120})/iu;
/** What a name of a thing is not: a label, a number of a paper, a term that only bounds. */
const NO_NAME =
  /^(?:(?:về )?(?:thời gian|ngày giờ|ngày|giờ|lịch|địa điểm|thành phần|hình thức|kinh phí|ghi chú|lưu ý|điện thoại|số|mã|hạn|thời hạn|thời điểm|đối tượng|nội dung|chủ đề)|(?:ngày|năm) sinh|hiệu lực|căn cứ|điều \d+)(?!\p{L})/iu;
const MONTH = /^tháng\s\d{1,2}\s?(?:\/|năm\s)\s?\d{4}/iu;
/** `từ ngày 09/3 đến 17 giờ ngày 07/4`: its end stands apart. */
const GOES_ON = /^[\s,]*(?:đến|tới|cho đến|hoặc)(?!\p{L})/iu;

export function namedTimesIn(texts: readonly Passage[]): NamedTime[] {
  let heading: string | null = null;
  return texts.flatMap((passage, i) => {
    const words = withoutMark(passage.text);
    const own = NAME.exec(words);
    if (own && !NO_NAME.test(own[1]!) && cutFields(words).main !== '') {
      const time = timeAt(passage, own[1]!, words.slice(own[0].length));
      heading = time === null && STAGE.test(words) ? nameAlone(passage.text) : null;
      return time ?? [];
    }
    const time = heading === null ? null : timeAt(passage, heading, timeOf(words));
    if (time) {
      heading = null;
      return { ...time, location: time.location ?? placeBelow(texts[i + 1]) };
    }
    heading = nameAlone(passage.text) ?? (cutFields(words).main === '' ? heading : null);
    return [];
  });
}

/** `Giai đoạn 2 - Đăng ký trực tuyến`, `Bước 3: Nộp hồ sơ`: the number of a stage, and behind it its name. */
const STAGE =
  /^(?:giai đoạn|bước|đợt|vòng|lượt|phần)\s(?:thứ\s)?(?:\d{1,2}|[IVX]{1,4}|nhất|một|hai|ba|tư|bốn|năm)\s?[-–:.]\s?(?=\p{L})/iu;

/** `3. Kỳ họp chính thức`, `1. Thảo luận tại tổ:`, `Bước 3: Nộp hồ sơ` */
function nameAlone(text: string): string | null {
  const bare = withoutMark(text);
  const stage = STAGE.exec(bare)?.[0].length ?? 0;
  const words = bare.slice(stage).replace(/[\s:]+$/u, '');
  const marked = stage > 0 || isNumbered(text);
  return marked && words.length <= 120 && !/[.;]/u.test(words) && !/\d[/.]\d/u.test(words) && !NO_NAME.test(words)
    ? words
    : null;
}

const timeOf = (words: string): string => words.replace(/^thời gian\s?:?\s*/iu, '');

function timeAt(passage: Passage, title: string, rest: string): NamedTime | null {
  const from = LEAD.exec(rest)![0].length;
  if (MONTH.test(rest.slice(from)))
    return { passage, title, moment: { from: 0, to: 0, date: null, time: null, slot: null }, location: null };
  const [moment, end] = momentsIn(rest);
  const open = moment && end ? openedIn(rest, moment, end) : null;
  if (open) return { passage, title, moment: open, location: null };
  if (!moment?.date || moment.from > from || GOES_ON.test(rest.slice(moment.to))) return null;
  return { passage, title, moment, location: AT.exec(rest.slice(moment.to))?.[1]?.trim() ?? null };
}

/** `Mở cổng lúc 8h00 ngày 15/6, đóng lúc 24h00 ngày 18/6`: from the one day to the other. */
function openedIn(rest: string, from: Moment, to: Moment): Moment | null {
  const isOpen = OPENS.test(rest.slice(0, from.from)) && CLOSES.test(rest.slice(from.to, to.from));
  const [first, last] = [from.date?.days, to.date?.days];
  if (!isOpen || !from.date || first?.length !== 1 || last?.length !== 1) return null;
  const date: DateMention = {
    ...from.date,
    form: 'range',
    days: [first[0]!, last[0]!],
    text: rest.slice(from.from, to.to),
  };
  return { ...from, to: to.to, date };
}
const OPENS = /^(?:hệ thống\s|cổng\s(?:đăng ký\s)?)?(?:mở|bắt đầu|nhận)(?:\s\p{L}+){0,4}\s*$/iu;
const CLOSES = /^[\s,;]*(?:và\s)?(?:đóng|kết thúc|khóa|khoá|ngừng|hết hạn)(?:\s[\p{L}\d:]+){0,5}\s*$/iu;

const placeBelow = (below: Passage | undefined): string | null =>
  below === undefined
    ? null
    : (cutFields(withoutMark(below.text)).fields.find(({ role }) => role === 'location')?.value ?? null);
