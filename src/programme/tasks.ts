import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem, Status } from '../model/programme.ts';
import { opensAskedWork } from './asked-work.ts';
import { chooseTime } from './chosen-time.ts';
import { type DayFate, fateOfDay } from './day-fates.ts';
import type { Deadline } from './deadlines.ts';
import { item } from './items.ts';
import { isTentative } from './kinds.ts';
import { type Meeting, meetingAt } from './meetings.ts';
import { isMoved, namesOldDay } from './moved-days.ts';
import { standsInBracket } from './row-days.ts';
import { mendSpelling } from './spelling.ts';
import { statusIn } from './states.ts';
import type { TaskContext, TaskDraft } from './task-draft.ts';
import { fieldsOf, partiesOf } from './task-fields.ts';
import { kindOfTask } from './task-kind.ts';
import { askedBesideRest, readRest } from './task-rests.ts';
import { dayCellOf, timeOf } from './task-times.ts';
import { withoutTopics } from './topics.ts';
import { venueIn } from './venue.ts';
import { isWithdrawn } from './withdrawn.ts';
import { workBehind } from './work-behind.ts';

/** Tasks as items: their kind, time and parties, the meetings they serve, and what is to be doubted. */

export interface TaskReading {
  readonly items: readonly ProgrammeItem[];
  readonly notices: readonly Notice[];
  readonly rules: readonly { readonly text: string; readonly line: number }[];
}

/** One item, or several: a meeting that the task serves, a time each of `Tháng 3, 6, 9`, or work beside what takes place. */
export function readTask(draft: TaskDraft, id: string, context: TaskContext): TaskReading {
  const asked = askedBesideRest(draft) ?? workBehind(draft, context);
  if (asked === null) return readOne(draft, id, context);
  const held = readOne(asked.held, id, context);
  const work = readOne(asked.work, `${id}.${held.items.length}`, context);
  return {
    items: [...held.items, ...work.items],
    notices: [...held.notices, ...work.notices],
    rules: [...held.rules, ...work.rules],
  };
}

function readOne(draft: TaskDraft, id: string, context: TaskContext): TaskReading {
  const time = timeOf(draft, context);
  const parties = partiesOf(draft, context);
  const rest = readRest(draft, id, time, parties, context);
  if (rest !== null) return { ...rest, rules: [] };
  const onDays = context.ofEvents && time.found.some(({ timing }) => timing === 'on' || timing === 'period');
  const { known, placed } = kindOfTask(draft.text, time, onDays === true);
  // Under the title of a festival a meeting that is named takes place itself.
  const itself = known === 'event' || (onDays === true && known === null && !opensAskedWork(draft.text));
  const isAlone = itself || time.place !== 'prose' || saysOwnDay(draft.text, time.found);
  const inside = isAlone ? [] : meetingsIn(draft.text, time.found);
  const isHeld = placed || isHeldOn(draft.text, time.found);
  const kind = known ?? (isHeld && inside.length === 0 ? 'event' : 'task');
  const meetings = kind === 'event' ? [] : inside;
  const chosen = chooseTime(time, meetings, kind, context);
  const spelling = mendSpelling(draft.text, context.organization);
  const fate = fateOfDay(kind === 'event' ? (dayCellOf(draft) ?? '') : '');
  const task = item({
    ...fieldsOf(draft, parties),
    id,
    kind,
    titleCorrected: spelling.corrected,
    ...chosen.when,
    location: draft.location ?? (kind === 'event' ? venueOf(draft.text) : null),
    status: kind === 'event' ? statusOf(draft, fate) : 'confirmed',
  });
  const more = chosen.others.map((when, i) => ({ ...task, ...when, id: `${id}.${i + 1}` }));
  const events = meetings.map((meeting, i) => eventOf(meeting, task, `${id}.${more.length + i + 1}`));
  const doubts = [...draft.doubts, ...parties.doubts, ...chosen.doubts];
  const isOff = task.status !== 'confirmed' || fate.asked ? [task, ...more] : [];
  const recurring = time.undated.filter(({ code }) => code === null);
  return {
    items: [task, ...more, ...events],
    notices: [
      ...[task, ...more].flatMap((one) =>
        doubts.map(({ code, data }) => notice(code, { line: draft.line, item: one.id }, data)),
      ),
      ...isOff.map((one) => notice('unclear-status', { line: draft.line, item: one.id })),
      ...spelling.corrections.map((data) => notice('spelling-corrected', { line: draft.line, item: id }, { ...data })),
      ...recurring.map(({ text }) => notice('rule-without-date', { line: draft.line, item: id }, { printed: text })),
    ],
    rules: recurring.map(({ text }) => ({ text, line: draft.line })),
  };
}

/** What a line says of its own gathering: `… tạm hoãn`, `Tạm hoãn` in the column of what became of it. */
function statusOf({ text, note, time }: TaskDraft, fate: DayFate): Status {
  const said = [text, time?.text ?? '', note ?? ''].map(statusIn).find((status) => status !== 'confirmed');
  if (said !== undefined || fate.status !== null) return said ?? fate.status!;
  const off = (words: string) => isWithdrawn(withoutTopics(words)) && !isMoved(words) && !namesOldDay(words);
  return off(text) || (note !== null && off(note)) ? 'postponed' : 'confirmed';
}

/** `Khám sức khỏe định kỳ (27/10)`: a day in brackets behind words that ask for nothing is that on which they take place. */
const isHeldOn = (text: string, found: readonly Deadline[]): boolean =>
  found.some(
    ({ timing, exact, bound, start, end, index }) =>
      timing === 'on' && exact && bound === null && start === end && /\(\s*$/u.test(text.slice(0, index)),
  ) && !opensAskedWork(text);

/**
 * `Nhà trường tổ chức khai giảng (05/9)`, `Nộp báo cáo khai giảng (06/9)`: the day of the bracket is that of the entry,
 * unless it prepares what takes place then.
 */
const saysOwnDay = (text: string, found: readonly Deadline[]): boolean =>
  found.some((one) => standsInBracket(one, text)) &&
  (!opensAskedWork(text) || (HANDS_IN.test(text) && !FOR_ANOTHER.test(text)));
const HANDS_IN = /^[\s\-–+*•]*(?:[\p{L}.]+\s){0,3}?(?:gửi|nộp|báo cáo|tổng hợp|đăng ký|hoàn thành|hoàn tất)\s/iu;
const FOR_ANOTHER = /(?<!\p{L})(?:phục vụ|chuẩn bị|để|cho|trước|dự|tham dự|tại|trình)(?!\p{L})/iu;

function meetingsIn(text: string, found: readonly Deadline[]): Meeting[] {
  return found.flatMap((time) => meetingAt(text, time) ?? []);
}

/** A place after a colon belongs to what the meeting is about. */
const venueOf = (title: string) => venueIn(title.split(': ')[0]!);

/** The meeting itself: who prepares it is known, who hosts it is not. */
function eventOf({ title, time }: Meeting, task: ProgrammeItem, id: string): ProgrammeItem {
  const { start, end, timing, startTime, endTime, slot, text } = time;
  return {
    ...task,
    id,
    kind: 'event',
    title,
    titleCorrected: null,
    start,
    end,
    timing,
    timingText: text,
    startTime,
    endTime,
    slot,
    dueTime: null,
    product: null,
    location: venueOf(title),
    tentative: timing === 'period' || isTentative(title),
    relatesTo: task.id,
  };
}
