import type { Line } from '../../../model/block.ts';
import type { Slot } from '../../../model/programme.ts';
import { capitalised } from '../../capital.ts';
import { type DateMention, findDates } from '../../dates.ts';
import { cutFields } from '../../fields.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { placeIn } from '../../places.ts';
import { isRule } from '../../rules.ts';
import { sentencesOf } from '../../sentences.ts';
import { isSubject, leadersBefore } from '../../subjects.ts';
import { findTimes, type TimeMention } from '../../times.ts';
import { paragraphsOfLines } from '../week/paragraphs.ts';
import type { ForAll, ListBuilder } from './builder.ts';
import { findMonth } from './months.ts';

/** Sentences of a list: each that names a day is an entry, but for citations, deadlines and rules. */

const LINE = { openDays: true, ordinals: false, letters: false };
const BASIS =
  /^[\s\-–+*•]*(?:căn cứ|thực hiện|theo (?:quyết định|công văn|kế hoạch số|thông báo|nghị quyết)|thi hành|xét )/iu;
const ANNOUNCED =
  /(?:đã |vừa |vừa có )?(?:ban hành|ra thông báo|có (?:thông báo|công văn|kế hoạch)|thông qua|ký ban hành)/iu;
const DUE =
  /(?:trước|chậm nhất|không quá|hạn cuối|hết hạn|trước thời điểm|sau)\s(?:là\s)?(?:hết\s)?(?:ngày\s)?(?:thứ\s\p{L}+,?\s)?(?:ngày\s)?$/iu;
const NOT_HELD = /không (?:tiếp|tổ chức|làm việc|diễn ra|trực)/iu;
const MONTH_HEADING =
  /^[\s\-–+*•]*(?:\d{1,2}[/.)]*\s{0,2}[/.)]?\s{0,2})?tháng\s\d{1,2}(?:\s?[/-]\s?\d{4}|\snăm \d{4})?\s?:?\s*$/iu;

/** When and by whom the page itself was made. */
const STAMP =
  /^(?:[\s\p{L},|]{0,14}(?:\d{1,2}:\d{2}(?::\d{2})?)?[\s|,-]{0,4}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s|,-]{0,4}(?:\d{1,2}:\d{2}(?::\d{2})?)?(?:\s?(?:SA|CH|AM|PM))?\s*)$|ngày đăng|cập nhật (?:lúc|ngày)|lượt xem/iu;

export function readListProse(lines: readonly Line[], builder: ListBuilder): void {
  let common: ForAll = { times: {}, location: null };
  let waiting: Waiting | null = null;
  for (const { passage } of paragraphsOfLines(lines, 'paragraph', LINE)) {
    const { text } = passage;
    if (MONTH_HEADING.test(text)) {
      const month = findMonth(text.replace(/^[\s\-–+*•]*\d{1,2}\s?[/.)]+\s*/u, ''));
      builder.month = month?.month ?? builder.month;
      builder.year = month?.year ?? builder.year;
      continue;
    }
    common = withCommon(common, text);
    if (BASIS.test(text) || STAMP.test(text)) continue;
    if (waiting && findDates(text).length === 0) {
      addEntry(waiting.sentence, waiting.mention, text, builder);
      waiting = null;
      continue;
    }
    for (const sentence of sentencesOf(passage, (rest) => findDates(rest).length > 0)) {
      waiting = readSentence(sentence, builder) ?? waiting;
    }
  }
  if (Object.keys(common.times).length > 0 || common.location) builder.forAll(common);
}

/** A day on a line of its own: its words stand on the next. */
interface Waiting {
  readonly sentence: Passage;
  readonly mention: DateMention;
}

const OF_SESSION = /(?:buổi\s)?(sáng|chiều)(?:\s?:|\s(?:bắt đầu|từ|lúc|vào))[^.;]{0,30}/giu;

/** `Thời gian: …`, `Địa điểm: …`, `Buổi sáng bắt đầu từ …` without a date hold for all; two times for one session for none. */
function withCommon(common: ForAll, text: string): ForAll {
  if (findDates(text).length > 0) return common;
  const times: Partial<Record<Slot, TimeMention>> = { ...common.times };
  for (const match of text.matchAll(OF_SESSION)) {
    const [time] = findTimes(match[0]);
    if (time) times[match[1]!.toLowerCase() === 'sáng' ? 'morning' : 'afternoon'] = time;
  }
  const label = /^[\s\-–+*•\d.)]*(thời gian|địa điểm)[^:]{0,40}:\s*(.+)$/iu.exec(text);
  if (label && /^thời gian/iu.test(label[1]!)) {
    const named = findTimes(label[2]!);
    if (named.length === 1 && !/sáng|chiều/iu.test(text)) times.allDay = named[0]!;
  }
  const place = label && /^địa điểm/iu.test(label[1]!) ? label[2]!.replace(/^tại\s/iu, '').replace(/[.;]$/u, '') : null;
  return { times, location: common.location ?? place };
}

function readSentence(sentence: Passage, builder: ListBuilder): Waiting | null {
  const { text } = sentence;
  if (isRule(text)) {
    builder.rule(text.replace(/^[\s\-–+*•]+|[.;\s]+$/gu, ''), placeOf(sentence).line);
    return null;
  }
  const mention = findDates(text).find((each) => !each.citation && !DUE.test(text.slice(0, each.index)));
  if (!mention || (ANNOUNCED.test(text) && mention.index < 12)) return null;
  if (NOT_HELD.test(text)) builder.nothingOn(mention);
  else if (/\p{L}{2}/u.test(withoutWhen(text, mention))) addEntry(sentence, mention, null, builder);
  else return { sentence, mention };
  return null;
}

function addEntry(sentence: Passage, mention: DateMention, below: string | null, builder: ListBuilder): void {
  const { text } = sentence;
  const { line, page } = placeOf(sentence);
  const { main, fields } = cutFields(below ?? withoutWhen(text, mention));
  const location = fields.find(({ role }) => role === 'location')?.value ?? placeIn(main);
  const leaderOnly = below === null && isSubject(main);
  for (const half of halvesOf(text)) {
    builder.add({
      mention,
      month: builder.month,
      year: mention.days.some(({ year }) => year !== null) ? null : builder.year,
      time: findTimes(text).find(({ due }) => !due) ?? null,
      slot: half.slot,
      title: main === '' || leaderOnly ? null : capitalised(main.replace(/[.;\s]+$/u, '')),
      leader: leaderOnly ? main : leadersBefore(main),
      location: half.place ?? location,
      participants: fields.find(({ role }) => role === 'participants')?.value ?? null,
      note: null,
      line,
      page,
      around: text.slice(Math.max(0, mention.index - 24), mention.index + mention.length + 16),
    });
  }
}

interface Half {
  readonly slot: 'morning' | 'afternoon' | null;
  readonly place: string | null;
}

/** `tại Đại Lộc (sáng) và Duy Xuyên (chiều)` are two. */
function halvesOf(text: string): Half[] {
  const halves = [
    ...text.matchAll(/(?:tại|và|\)[,;])\s((?:(?!\s(?:tại|và)\s)[^,;()]){3,80})\s\((?:buổi\s)?(sáng|chiều)\)/giu),
  ];
  if (halves.length > 0)
    return halves.map((half) => ({
      place: half[1]!.trim(),
      slot: half[2]!.toLowerCase() === 'sáng' ? 'morning' : 'afternoon',
    }));
  const session = /^[\s\-–+*•]*(?:vào\s)?(?:buổi\s)?(sáng|chiều)\s(?:ngày|thứ|\d)|\((?:buổi\s)?(sáng|chiều)\)/iu.exec(
    text,
  );
  const word = (session?.[1] ?? session?.[2])?.toLowerCase();
  return [{ place: null, slot: word === undefined ? null : word === 'sáng' ? 'morning' : 'afternoon' }];
}

/** The sentence without its date, weekday and hour. */
function withoutWhen(text: string, mention: DateMention): string {
  const before = text
    .slice(0, mention.index)
    .replace(
      /(?:^|[\s,(])(?:(?:vào|từ|trong|các|lúc)\s){0,2}(?:(?:thứ\s(?:\p{L}+|\d)|chủ nhật),?\s{0,2})?(?:(?:vào\s)?(?:các\s)?(?:từ\s)?ngày(?:\smùng)?\s?:?\s?)?$/iu,
      ' ',
    );
  const after = text.slice(mention.index + mention.length).replace(/^\s?\((?:thứ\s[^)]{1,12}|chủ nhật)\)/iu, '');
  return `${before} ${after}`
    .replace(/^[\s\-–+*•]*(?:cụ thể|ghi chú|theo đó)\s?:\s?/iu, '')
    .replace(
      /(?:(?:vào |từ )?(?:lúc|hồi|từ)\s)?\d{1,2}\s?(?:giờ|h|g)\s?\d{0,2}(?:\s?(?:phút|’|'))?(?:\s?(?:đến|-|–)\s?\d{1,2}\s?(?:giờ|h|g)\s?\d{0,2}(?:\s?(?:phút|’|'))?)?/iu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:;.\-–+*•]+|[\s,:;.]+$/gu, '');
}
