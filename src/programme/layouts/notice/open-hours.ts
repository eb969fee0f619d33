import type { ProgrammeItem } from '../../../model/programme.ts';
import { capitalised } from '../../capital.ts';
import { item } from '../../items.ts';
import { LIST_MARK } from '../../list-marks.ts';
import { type Moment, momentsIn } from '../../moments.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { sessionOfCell } from '../../sessions.ts';
import { findTimes, slotOfTime, type TimeMention } from '../../times.ts';
import { spansOf } from '../dated-text.ts';
import type { NoticeText } from './notice-text.ts';

const WORK =
  '(?:làm việc|mở cửa|khám bệnh|khám|tiếp nhận|hoạt động|tiếp công dân|trực khám|giao dịch|phục vụ|trả|nhận|thu|phát)';
const OPENS = new RegExp(
  String.raw`(?<!\p{L})(?<!(?<!\p{L})(?:không|chưa|ngừng|ngưng|dừng|nghỉ|hoãn)\s(?:\p{L}+\s){0,3})${WORK}(?!\p{L})[^.;:]{0,40}(?::\s(?:(?:vào|trong|các|ngày|thứ \p{L}+|chủ nhật),?\s)*)?$`,
  'iu',
);
const OPEN_AFTER = new RegExp(String.raw`^[\s,:)–-]*(?:[^.;]{0,80}?\s)?(?:vẫn\s)?${WORK}(?!\p{L})[^.;]{0,200}`, 'iu');

/** `làm việc sáng ngày 02/5 và sáng ngày 03/5`, `sáng ngày 31/8 khoa Khám bệnh làm việc`: half days within the rest. */
export function openHours(sentence: Passage, count: number, context: NoticeText['context']): ProgrammeItem[] {
  const moments = momentsIn(sentence.text)
    .map((moment) => withHalfAhead(moment, sentence.text))
    .filter(({ date, slot }) => date !== null && slot !== null);
  const words = titleOf(sentence.text, moments[0]?.from ?? 0, moments.at(-1)?.to ?? 0);
  if (moments.length === 0 || words === null || moments.some(hasHourOfOther)) return [];
  const told = hoursBehind(words, sentence.text, moments);
  const { title } = told;
  const ofAll = told.time ?? hoursOfLast(sentence.text, moments);
  const { line, page } = placeOf(sentence);
  return moments.flatMap(({ date, slot, time }, i) =>
    spansOf(date!, context).flatMap((span) =>
      span.problem !== null
        ? []
        : [
            item({
              id: `${count + 1}.${i + 1}`,
              kind: 'event',
              title: capitalised(title.replace(/^[\s\-–+*•\d.),:]+|[\s,:(.;]+$/gu, '')),
              start: span.start,
              end: span.end,
              timing: 'on',
              timingText: date!.text,
              slot,
              startTime: (time ?? ofAll)?.start ?? null,
              endTime: (time ?? ofAll)?.end ?? null,
              line,
              page,
            }),
          ],
    ),
  );
}

/** `từ 11h00 ngày 12/02, buổi chiều chỉ trả kết quả`: the hour is that of other words than the half. */
const hasHourOfOther = ({ slot, time }: Moment): boolean => time?.start != null && slotOfTime(time.start) !== slot;

/** `buổi sáng (7h00 - 11h30) ngày 03/01`: the half before the bracket of its hours. */
function withHalfAhead(moment: Moment, text: string): Moment {
  const { slot, time, from } = moment;
  const half = HALF_AHEAD.exec(text.slice(0, from));
  if (slot !== null || time?.start == null || time.end === null || half === null) return moment;
  const told = sessionOfCell(half[1]!);
  return [time.start, time.end].every((hour) => slotOfTime(hour) === told)
    ? { ...moment, from: half.index, slot: told }
    : moment;
}
const HALF_AHEAD = /(?<!\p{L})(?:buổi\s)?(sáng|chiều|tối)\s?[,(]*\s?(?:từ\s)?$/iu;

/** What is done in those hours: said before the first of them or after the last. */
function titleOf(sentence: string, from: number, to: number): string | null {
  const before = sentence.slice(0, from);
  if (OPENS.test(before)) return before;
  const open = /nghỉ/iu.test(sentence.slice(to)) ? undefined : OPEN_AFTER.exec(sentence.slice(to))?.[0];
  const who = WHO_AHEAD.exec(before)?.[1];
  return open === undefined ? null : who === undefined ? open : `${who}: ${open.trimStart()}`;
}
/** `Bộ phận một cửa: sáng 01/9 mở cửa …` */
const WHO_AHEAD = new RegExp(String.raw`^${LIST_MARK}(\p{L}[^:;.\d]{3,80}?)\s?:\s*(?:vào\s)?$`, 'iu');

interface Told {
  readonly title: string;
  /** The hours of all its halves, or null. */
  readonly time: TimeMention | null;
}

/** `Sáng ngày 31/8: khám dịch vụ từ 7 giờ đến 11 giờ 30`: the only hours of a sentence, behind its words, where each half is that in which they lie. */
function hoursBehind(title: string, sentence: string, moments: readonly Moment[]): Told {
  const untimed = { title, time: null };
  const [time, ...others] = findTimes(sentence);
  if (time?.start == null || others.length > 0 || moments.some((each) => each.time !== null)) return untimed;
  const at = title.lastIndexOf(time.text);
  if (at < 0 || title.slice(at + time.text.length).replace(CLOSES, '') !== '') return untimed;
  const ends = [time.start, time.end ?? time.start].map(slotOfTime);
  const isOfAll = moments.every(({ slot }) => ends.every((half) => half === slot));
  return isOfAll ? { title: title.slice(0, at).replace(LEADS, ''), time } : untimed;
}

/** `mở cửa sáng 30/8 và sáng 31/8, từ 8h00 đến 11h00`: the hours behind the last of halves that are all the same. */
function hoursOfLast(sentence: string, moments: readonly Moment[]): TimeMention | null {
  const last = moments.at(-1)!;
  const isLast = last.time !== null && last.time.index > last.date!.index && findTimes(sentence).length === 1;
  return isLast && moments.every(({ slot }) => slot === last.slot) ? last.time : null;
}
const CLOSES = /^[\s.,;)]+$/u;
const LEADS = /(?<![\s,(:–-])[\s,(:–-]+(?:(?:bắt đầu|vào|lúc|từ|trong)\s?){0,2}$/iu;
