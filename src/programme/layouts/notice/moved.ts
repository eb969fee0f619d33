import { notice } from '../../../model/notice.ts';
import type { Slot } from '../../../model/programme.ts';
import { capitalised } from '../../capital.ts';
import { type Move, postpones, readMove } from '../../changes.ts';
import { findDates } from '../../dates.ts';
import { beforeDay } from '../../day-leads.ts';
import { item } from '../../items.ts';
import { isTentative } from '../../kinds.ts';
import { withoutOldPlan } from '../../moved-days.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { isRule, whatOfRule } from '../../rules.ts';
import { sessionOfCell } from '../../sessions.ts';
import { keptHour } from '../../stays.ts';
import { beginningsIn, slotOfTime, type TimeMention } from '../../times.ts';
import { type DaySpan, spansOf } from '../dated-text.ts';
import type { Told } from './at-moment.ts';
import { fullName, meetingOf } from './full-names.ts';
import { newPlace } from './new-place.ts';
import type { NoticeText } from './notice-text.ts';
import { oldDays } from './old-days.ts';

/** What is moved, on its new day. @param several whether the notice moves other things too */
export function moved(sentence: Passage, move: Move, id: string, text: NoticeText, several: boolean): Told {
  const { line, page } = placeOf(sentence);
  const spans: DaySpan[] = move.mention
    ? spansOf(move.mention, text.context)
    : [{ start: null, end: null, problem: 'missing-date' }];
  const time =
    move.time ??
    keptHour(sentence.text) ??
    timeOfDay(move, sentence, text) ??
    (several ? keptBeside(sentence, text) : keptIn(text));
  const together =
    spans.length > 1 ? [{ start: spans[0]!.start, end: spans.at(-1)!.end, problem: spans[0]!.problem }] : spans;
  const items = together.map((span) =>
    item({
      id,
      kind: 'event',
      title: titleOf(move.what, text, sentence),
      start: span.start,
      end: span.end,
      timing: span.start === null ? 'none' : 'on',
      timingText: move.mention?.text ?? null,
      slot: time?.start ? slotOfTime(time.start) : sessionBeside(sentence.text, move),
      startTime: time?.start ?? null,
      endTime: time?.end ?? null,
      location: newPlace(sentence, move, text, several),
      tentative: isTentative(withoutOldPlan(sentence.text)),
      line,
      page,
    }),
  );
  // Of several things that move, one without a name of its own may be none that the notice names first.
  const nameless = several && move.what === '' ? [notice('unclear-boundary', { line, item: id })] : [];
  const doubts = together.flatMap(({ problem, start }) =>
    problem ? [notice(problem, { line, item: id }, { printed: move.mention?.text ?? '', used: start ?? '' })] : [],
  );
  return { items, notices: [...nameless, ...doubts] };
}

/** `Giờ họp không thay đổi (8 giờ 30).` */
export const keptIn = ({ sentences }: NoticeText): TimeMention | null =>
  sentences.map(({ text }) => keptHour(text)).find((time) => time !== null) ?? null;

/** Of several things that move, the hour that the paragraph of this one says to stay. */
function keptBeside(sentence: Passage, { sentences }: NoticeText): TimeMention | null {
  const { line } = placeOf(sentence);
  const own = sentences.filter((each) => placeOf(each).line === line);
  const isOnly = own.filter(({ text }) => readMove(text) !== null).length === 1;
  return isOnly ? (own.map(({ text }) => keptHour(text)).find((time) => time !== null) ?? null) : null;
}

/** A bare `Hội nghị` is the one that the notice is about. */
function titleOf(short: string, text: NoticeText, sentence: Passage): string {
  const ruled = short === '' ? ruleAhead(sentence, text) : '';
  if (ruled !== '') return capitalised(ruled);
  const what = fullName(short, text, placeOf(sentence).line, oldDays(sentence.text)[0] ?? null);
  const whole = meetingOf(text);
  const isShort = what.split(' ').length < 3 && whole.toLowerCase().startsWith(what.toLowerCase());
  return what === '' || isShort ? whole : capitalised(what);
}

/** `Chủ tịch tiếp dân vào thứ Ba hằng tuần. Riêng buổi 17/02 … chuyển sang …`: what the rule right before it is of. */
function ruleAhead(sentence: Passage, { sentences }: NoticeText): string {
  const at = sentences.findIndex(({ text }) => text === sentence.text);
  const ahead = sentences[at - 1]?.text ?? '';
  return ONE_OF_RULE.test(sentence.text) && isRule(ahead) ? whatOfRule(ahead) : '';
}
const ONE_OF_RULE =
  /^[\s\-–+*•]*(?:riêng\s)?(?:buổi|phiên|lịch|kỳ)(?:\s(?:tiếp|họp|trực|sinh hoạt)(?:\s(?:công )?dân)?)?\s(?:ngày|thứ|chủ nhật|sáng|chiều|tối)(?!\p{L})/iu;

const SESSION_BEFORE = /(?<!\p{L})(sáng|chiều|tối)$/iu;

/** `sang chiều ngày 05/3`: a session that stands before the new day. */
function sessionBeside(sentence: string, { mention }: Move): Slot | null {
  const at = mention === null ? -1 : sentence.lastIndexOf(mention.text);
  const word = at < 0 ? undefined : SESSION_BEFORE.exec(beforeDay(sentence.slice(0, at)))?.[1];
  return word === undefined ? null : sessionOfCell(word);
}

/** `Thời gian: 8h00 ngày 05/3` in another sentence on the same new day. */
function timeOfDay(move: Move, { text: own }: Passage, text: NoticeText) {
  const day = move.mention?.days[0];
  if (!day) return null;
  for (const { text: words } of text.sentences.filter(({ text: other }) => !other.includes(own))) {
    const same = findDates(words).some(({ days }) => days[0]!.day === day.day && days[0]!.month === day.month);
    const time = same && !postpones(words) ? beginningsIn(words)[0] : undefined;
    if (time && readMove(words) === null) return time;
  }
  return null;
}
