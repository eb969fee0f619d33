import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { opensAskedWork } from './asked-work.ts';
import { capitalised } from './capital.ts';
import { chooseTime } from './chosen-time.ts';
import { findDates } from './dates.ts';
import { dueClauseAt } from './due-clauses.ts';
import { item } from './items.ts';
import { type DaySpan, daysJoined, spansOf } from './layouts/dated-text.ts';
import type { Doubt, Parties } from './parties.ts';
import { type RestDay, restDaysIn } from './rest-days.ts';
import { FOR_WHICH, NAMES_MAKE_UP, OPENS_REST } from './rest-words.ts';
import type { TaskContext, TaskDraft } from './task-draft.ts';
import { fieldsOf } from './task-fields.ts';
import type { FoundTime } from './task-times.ts';

/** Days of rest among tasks, and the days of work that make up for them. */

interface Read {
  readonly items: readonly ProgrammeItem[];
  readonly notices: readonly Notice[];
}

const namesRest = (text: string): boolean => OPENS_REST.test(text) || NAMES_MAKE_UP.test(text);

/** `Nghỉ bù ngày 24/8; các tổ gửi danh sách trước ngày 20/8`: the rest, and what is asked for beside it. */
export function askedBesideRest(draft: TaskDraft): { readonly held: TaskDraft; readonly work: TaskDraft } | null {
  const { text } = draft;
  const at = draft.time === null && namesRest(text) ? dueClauseAt(text) : null;
  if (at === null) return null;
  const rest = text.slice(0, at).replace(/[\s,;]+$/u, '');
  return { held: { ...draft, text: rest }, work: { ...draft, text: capitalised(text.slice(at)) } };
}

/** Null for whatever is no rest. */
export function readRest(
  draft: TaskDraft,
  id: string,
  time: FoundTime,
  parties: Parties,
  context: TaskContext,
): Read | null {
  const fields = fieldsOf(draft, parties);
  const told =
    draft.time === null && namesRest(draft.text) && !asksBehindColon(draft.text) ? daysIn(draft, context) : null;
  if (told !== null) {
    const items = told.days.map(({ kind, title, doubtful, span, printed }, i) => {
      const isRest = kind === 'rest';
      const when = { start: span.start, end: span.end, timing: 'on', timingText: printed } as const;
      const own = { id: i === 0 ? id : `${id}.${i}`, kind: isRest ? 'dayOff' : 'event' } as const;
      return { doubtful, item: item({ ...fields, ...own, ...when, title: isRest ? draft.text : title }) };
    });
    // `Thứ Bảy 28/11 học bù ngày 20/11`: which of them is worked is not told.
    const isOpen = told.untold && items.every((one) => one.item.kind === 'event');
    const open = items.filter(({ doubtful }) => doubtful || isOpen).map((one) => one.item);
    return {
      items: items.map((one) => one.item),
      notices: open.map((one) =>
        notice('uncertain-date', { line: one.line, item: one.id }, { printed: one.timingText ?? '' }),
      ),
    };
  }
  if (!OPENS_REST.test(draft.text) || asksBehindColon(draft.text) || isDue(time)) return null;
  return withDaysOfColumn(draft, id, time, fields, context);
}

/** `Nghỉ lễ: lập danh sách trực`: what is to be done for it. */
const asksBehindColon = (text: string): boolean => {
  const behind = /:\s(.*)$/su.exec(text)?.[1];
  return behind !== undefined && opensAskedWork(behind);
};
const isDue = ({ found }: FoundTime): boolean =>
  found.some(({ timing, bound }) => timing === 'deadline' && (bound === 'before' || bound === 'by'));

interface ToldDay extends Pick<RestDay, 'kind' | 'title' | 'doubtful'> {
  readonly span: DaySpan;
  readonly printed: string;
}

/** The rests and make-up days that the sentence itself names, and whether it names others; null when it names none of them. */
function daysIn(
  { text }: TaskDraft,
  { calendar }: TaskContext,
): { readonly days: readonly ToldDay[]; readonly untold: boolean } | null {
  const told = restDaysIn(text).days.flatMap(({ kind, mention, title, doubtful }) =>
    kind === 'flags'
      ? []
      : daysJoined(spansOf(mention, calendar)).flatMap((span) =>
          span.start === null ? [] : [{ kind, title, doubtful, span, printed: mention.text }],
        ),
  );
  const own = findDates(text).filter(({ index }) => !FOR_WHICH.test(text.slice(0, index)));
  return told.length === 0 ? null : { days: told, untold: own.length > told.length };
}

/** The days of its column or heading; with a week or a month alone it asks which they are. */
function withDaysOfColumn(
  draft: TaskDraft,
  id: string,
  time: FoundTime,
  fields: ReturnType<typeof fieldsOf>,
  context: TaskContext,
): Read {
  const { when, others, doubts } = chooseTime(time, [], 'event', context);
  const rest = item({ ...fields, id, kind: 'dayOff', ...when });
  const items = [rest, ...others.map((other, i) => ({ ...rest, ...other, id: `${id}.${i + 1}` }))];
  const vague = !time.found.some(({ exact }) => exact) || time.inherited;
  const codes: Doubt[] = vague ? [{ code: 'uncertain-date', data: { printed: when.timingText ?? '' } }] : [];
  return {
    items,
    notices: items.flatMap((one) =>
      [...draft.doubts, ...doubts, ...codes].map(({ code, data }) =>
        notice(code, { line: draft.line, item: one.id }, data),
      ),
    ),
  };
}
