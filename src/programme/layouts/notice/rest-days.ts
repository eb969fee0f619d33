import { type Notice, notice } from '../../../model/notice.ts';
import type { ProgrammeItem, Slot } from '../../../model/programme.ts';
import { daysBetween, type LocalDate, weekdayOf } from '../../../time/local.ts';
import { capitalised } from '../../capital.ts';
import { item } from '../../items.ts';
import type { LayoutReading } from '../../layout.ts';
import { placeOf } from '../../passage.ts';
import { type RestDay, restDaysIn } from '../../rest-days.ts';
import { slotOfTime } from '../../times.ts';
import { spansOf, together } from '../dated-text.ts';
import { momentsIn } from '../list/moments.ts';
import { labelled } from './named-days.ts';
import type { NoticeText } from './notice-text.ts';
import { openHours } from './open-hours.ts';
import { dutyRows } from './rosters.ts';

/** Rest days, days that make up for them, days of flags. A span within another of its kind is the same rest. */
export function readRestDays(text: NoticeText): LayoutReading {
  const items: ProgrammeItem[] = [];
  const notices: Notice[] = [];
  const common =
    holidayIn(text.headline) ??
    text.sentences.map((sentence) => holidayIn(sentence.text)).find((name) => name !== null);
  let heading: string | null = null;
  for (const { sentence, own, label, borrowed } of labelled(text.paragraphs, text.headline)) {
    if (own) heading = label;
    const holiday = label ?? heading;
    for (const rest of restDaysIn(asRest(sentence.text, holiday ?? text.headline))) {
      for (const span of together(spansOf(rest.mention, text.context))) {
        const { line, page } = placeOf(sentence);
        const id = String(items.length + 1);
        const moment = rest.kind === 'rest' ? undefined : momentOf(sentence.text, rest);
        items.push(
          item({
            id,
            kind: rest.kind === 'rest' ? 'dayOff' : 'event',
            title: rest.kind === 'flags' ? flagsOf(rest, sentence.text) : titleOf(rest, holiday ?? common ?? null),
            start: span.start,
            end: span.end,
            timing: span.start === null ? 'none' : 'on',
            timingText: rest.mention.text,
            slot: moment?.time?.start ? slotOfTime(moment.time.start) : (moment?.slot ?? wholeDay(sentence.text, rest)),
            startTime: moment?.time?.start ?? null,
            endTime: moment?.time?.end ?? null,
            line,
            page,
          }),
        );
        if (borrowed || (rest.doubtful && !followsWeekend(span.start, items.at(-2)?.end ?? null)))
          notices.push(notice('uncertain-date', { line, item: id }, { printed: rest.mention.text }));
        if (span.problem)
          notices.push(
            notice(span.problem, { line, item: id }, { printed: rest.mention.text, used: span.start ?? '' }),
          );
      }
    }
  }
  for (const sentence of text.sentences) items.push(...openHours(sentence, items.length, text.context));
  const duty = dutyRows(text, items.length);
  items.push(...duty.items);
  notices.push(...duty.notices);
  const kept = items.filter((each, i) => !items.some((other, j) => other !== each && covers(other, each, j < i)));
  const ids = new Set(kept.map(({ id }) => id));
  return {
    items: kept,
    emptySlots: [],
    rules: [],
    notices: notices.filter((each) => ids.has(each.item!)),
    period: null,
  };
}

/** `vào sáng thứ Bảy, ngày 26/4`, `từ 17 giờ ngày 29/4`: the part of the day that is said with it. */
const momentOf = (sentence: string, { mention }: RestDay) =>
  momentsIn(sentence).find(({ date }) => date?.index === mention.index);

/** `đi làm bù cả ngày thứ Bảy 10/01` */
const wholeDay = (sentence: string, { kind, mention }: RestDay): Slot | null =>
  kind !== 'rest' && /(?<!\p{L})cả ngày[^.;,:\d]{0,24}$/iu.test(sentence.slice(0, mention.index)) ? 'allDay' : null;

/** `- Quốc khánh 02/9: Treo cờ từ ngày …`: for which of several occasions. */
function flagsOf({ title }: RestDay, sentence: string): string {
  const occasion =
    /^[\s\-–+*•]*(?:(?:\d{1,2}|[a-zđ])[.)/]\s)?(?!về |thời gian)([^:;.]{6,80}?)\s?:\s*treo (?:cờ|quốc kỳ)/iu.exec(
      sentence,
    )?.[1];
  return occasion === undefined ? title : `${capitalised(occasion)}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** A holiday on a Saturday or Sunday is made up for on the next working day. */
function followsWeekend(day: string | null, holiday: string | null): boolean {
  if (day === null || holiday === null || weekdayOf(holiday as LocalDate) < 6) return false;
  const after = daysBetween(holiday as LocalDate, day as LocalDate);
  return after >= 1 && after <= 3;
}

const LABELLED_WHEN = /^[^:]{4,120}:\s(?:\d{1,2}\sngày[^:;.]{0,12}\s)?(?:từ|ngày|thứ|\d{1,2}\s?[/.])/iu;

/** `Thời gian: từ ngày …` under the name of a holiday tells when it is. */
const asRest = (sentence: string, holiday: string) =>
  (/^[\s\-–+*•]*thời gian\s?:/iu.test(sentence) || LABELLED_WHEN.test(sentence)) &&
  !/^[^:]*(?:(?:làm|học|dạy)(?: việc)? bù|nghỉ)[^:]*:/iu.test(sentence) &&
  /(?<!\p{L})nghỉ(?!\p{L})/iu.test(holiday)
    ? sentence.replace(/:/u, ': nghỉ')
    : sentence;

/** `Nghỉ của người lao động`, `Nghỉ năm (05)`: how long or whose, not for what. */
const NO_NAME =
  /^nghỉ(?::| (?:của|hoán đổi|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})(?: \(?\d{1,2}\)?)?(?: ngày(?: liên tục)?)?$))/iu;

/** A bare `Nghỉ` is the holiday that the notice is about. */
function titleOf(rest: RestDay, holiday: string | null): string {
  if (rest.doubtful) return holiday === null ? rest.title : `${rest.title} ${holiday.replace(/^nghỉ\s/iu, '')}`;
  const bare = rest.kind === 'rest' && (rest.title.split(' ').length < 3 || NO_NAME.test(rest.title));
  return bare && holiday !== null ? holiday : rest.title;
}

function holidayIn(text: string): string | null {
  const found = /(?<!\p{L})nghỉ\s(?:lễ|tết|giỗ|dịp)(?:[^.;:,()]|[.,](?=\s?\d)){0,80}/iu.exec(text)?.[0];
  if (found === undefined) return null;
  const name = found.replace(/\s(?:vào|từ|của|đối với|như|theo|với|liền|trong)(?!\p{L}).*$/iu, '').trim();
  return capitalised(name);
}

const MAKE_UP = /(?:làm|học|dạy)(?: việc)? bù/iu;

function covers(other: ProgrammeItem, each: ProgrammeItem, before: boolean): boolean {
  if (other.kind !== each.kind) return false;
  if (other.start === null || each.start === null)
    return before && other.start === each.start && other.title === each.title;
  const makeUp = MAKE_UP.test(other.title) && MAKE_UP.test(each.title);
  if (each.kind === 'event' && other.title !== each.title && !makeUp) return false;
  const within = other.start <= each.start && each.end! <= other.end!;
  const same = other.start === each.start && other.end === each.end;
  return same ? before : within;
}
