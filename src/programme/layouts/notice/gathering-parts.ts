import { findDates } from '../../dates.ts';
import { DUE_BY } from '../../due-words.ts';
import { cutFields, type Field, type FieldRole, namesPlaceToo } from '../../fields.ts';
import { kindOfTitle } from '../../kinds.ts';
import { isNumbered, LIST_MARK, withoutMark } from '../../list-marks.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { placeIn } from '../../places.ts';
import { guestOf, guestsBelow, guestsTogether } from './guests.ts';

/** What an invitation says of each gathering: its labels, and the heading under which they stand. */
export interface GatheringPart {
  /** Null when the labels stand under no heading of their own: the paper's own subject. */
  readonly heading: string | null;
  readonly fields: Readonly<Partial<Record<FieldRole, string>>>;
  readonly line: number;
}

/** `1. Hội thảo “…”`, with no label and no sentence in it. */
const isHeading = (text: string): boolean =>
  isNumbered(text) &&
  text.length <= LONGEST_HEADING &&
  !/[.;]\s*$/u.test(text) &&
  cutFields(withoutMark(text)).main !== '';
const LONGEST_HEADING = 140;

/** Right above its time the name of a gathering needs no number. */
const heads = (text: string, above: number): boolean =>
  isHeading(text) ||
  (above === 1 &&
    text.length <= LONGEST_HEADING &&
    !/[.;:,]\s*$/u.test(text) &&
    (SESSION.test(text) || isGathering(text)));
const isGathering = (text: string): boolean => kindOfTitle(text) === 'event' && cutFields(text).main !== '';
/** `Phiên thứ nhất: …`, `Phiên toàn thể` */
const SESSION = /^phiên\s(?:thứ\s|\d|toàn thể|khai mạc|bế mạc|thảo luận|chuyên đề|họp|trù bị|chính thức)/iu;

/** What `Thời gian: …` says, when it names a day; null else. */
export const timeIn = (text: string): string | null => {
  const value = fieldsIn(text).find(({ role }) => role === 'time')?.value;
  return value !== undefined && findDates(value).length > 0 ? value : null;
};

/** `Thời gian nghỉ: từ …` and no other: below the motto of a page, the name of its notice is not its headline. */
export const tellsWhenTheyRest = (texts: readonly string[]): boolean =>
  texts.every((text) => timeIn(text) === null || TIME_OF_REST.test(text));
const TIME_OF_REST = new RegExp(
  String.raw`^${LIST_MARK}thời gian\s(?:được\s|nhà trường\s|cơ quan\s)?(?:nghỉ(?!\s(?:giải lao|giữa|trưa|chờ|hưu|phép|ốm|mát|dưỡng|chân))|treo cờ|treo quốc kỳ)(?!\p{L})[^:]{0,60}:`,
  'iu',
);

/** `Thời gian tiêm vắc xin cúm: …` says of what. */
const TIME_OF = /^thời gian\s(?!(?:dự kiến|làm việc|mở cửa)(?!\p{L}))(\p{L}[^:;.\d]{2,60}):\s{0,3}(?=\S)/iu;
/** What is part of one gathering, and what is due, is none of its own. */
const NO_SUBJECT =
  /^(?:bắt đầu|kết thúc|khai mạc|bế mạc|khởi hành|đón|diễn ra|tổ chức|thực hiện|tiến hành|cụ thể|nộp|gửi|đăng ký|đăng kí|báo cáo|và)(?!\p{L})|và địa điểm/iu;
const DUE = new RegExp(String.raw`(?<!\p{L})(?:${DUE_BY})(?!\p{L})`, 'iu');

/** `Thời gian tập huấn: …` in a paper that tells several times: what takes place then; null else. */
function subjectOfTime(text: string): string | null {
  const subject = TIME_OF.exec(withoutMark(text))?.[1]?.trim() ?? null;
  return subject === null || NO_SUBJECT.test(subject) || DUE.test(timeIn(text) ?? '') ? null : subject;
}

function fieldsIn(text: string): readonly Field[] {
  const words = withoutMark(text);
  const label = TIME_OF.exec(words)?.[0];
  if (label === undefined) return cutFields(words).fields;
  const { main, fields } = cutFields(words.slice(label.length));
  return [{ role: 'time', label, value: main }, ...fields];
}

/** One part a dated `Thời gian: …`; where there is but one, all labels of the paper are its own. */
export function partsOf(paragraphs: readonly Passage[]): GatheringPart[] {
  const timed = paragraphs.flatMap(({ text }, i) => (timeIn(text) === null ? [] : [i]));
  if (timed.length < 2) return [{ heading: null, ...labelsOf(paragraphs) }];
  const starts = timed.map((at, n) => {
    const heading = paragraphs.findLastIndex(
      ({ text }, i) => i < at && i > (timed[n - 1] ?? -1) && heads(text, at - i) && timeIn(text) === null,
    );
    return heading < 0
      ? { at, heading: subjectOfTime(paragraphs[at]!.text) }
      : { at: heading, heading: headingOf(paragraphs[heading]!.text) };
  });
  const ofAll = guestsOfAll(paragraphs.slice(0, starts[0]!.at));
  return starts.map(({ at, heading }, n) => {
    const { fields, line } = labelsOf(paragraphs.slice(at, starts[n + 1]?.at));
    return { heading, fields: ofAll === undefined ? fields : { participants: ofAll, ...fields }, line };
  });
}

/** Who is invited to all, above the first. */
const guestsOfAll = (above: readonly Passage[]): string | undefined =>
  above.length === 0 ? undefined : labelsOf(above).fields.participants;

/** Whether several dated labels of time stand each under a heading of its own, or each says of what it is. */
export const areParts = (texts: readonly string[]): boolean => {
  const timed = texts.flatMap((text, i) => (timeIn(text) === null ? [] : [i]));
  if (timed.length < 2) return false;
  const subjects = timed.flatMap((at) => subjectOfTime(texts[at]!)?.toLowerCase() ?? []);
  return (
    new Set(subjects).size === timed.length ||
    timed.every((at, n) => texts.some((text, i) => i < at && i > (timed[n - 1] ?? -1) && heads(text, at - i)))
  );
};

const headingOf = (text: string) => withoutMark(text).replace(/[\s:]+$/u, '');

/** @param at where those stand who go on below */
function guestsOf({ value }: Field, paragraphs: readonly Passage[], at: number | null): string {
  const below = at === null ? [] : guestsBelow(paragraphs, at, value);
  return below.length === 0 ? value : guestsTogether([guestOf(value), ...below]);
}

/** `Kính mời: …`, `Dự: Hội nghị sơ kết`: what the guests of the line above come to. */
const ATTENDS = /(?:^|\s)dự$/iu;

function labelsOf(paragraphs: readonly Passage[]): Pick<GatheringPart, 'fields' | 'line'> {
  const fields: Partial<Record<FieldRole, string>> = {};
  let line = placeOf(paragraphs[0]!).line;
  for (const [i, paragraph] of paragraphs.entries()) {
    const own = fieldsIn(paragraph.text);
    for (const field of own) {
      const { role } = field;
      if (ATTENDS.test(field.label) && isGathering(field.value)) continue;
      const value =
        role === 'participants' ? guestsOf(field, paragraphs, field === own.at(-1) ? i : null) : field.value;
      if (value === '' || fields[role] !== undefined) continue;
      fields[role] = value;
      if (role === 'time') line = placeOf(paragraph).line;
      const place = namesPlaceToo(field) ? placeIn(value) : null;
      if (place !== null) fields.location ??= place;
    }
  }
  return { fields, line };
}
