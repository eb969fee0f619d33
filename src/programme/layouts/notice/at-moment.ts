import { type Notice, notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { addDays } from '../../../time/local.ts';
import { capitalised } from '../../capital.ts';
import { item } from '../../items.ts';
import { isTentative } from '../../kinds.ts';
import type { Moment } from '../../moments.ts';
import { withoutOldPlan } from '../../moved-days.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { slotOfTime } from '../../times.ts';
import { type DaySpan, spansOf } from '../dated-text.ts';
import type { NoticeText } from './notice-text.ts';

export interface Told {
  readonly items: readonly ProgrammeItem[];
  readonly notices: readonly Notice[];
}

/** `15 và 16/5`: days that follow one another are one stretch. */
function inARow(spans: DaySpan[]): DaySpan[] {
  const [first, ...others] = spans;
  const follows = others.every(
    ({ start, problem }, i) =>
      start !== null && spans[i]!.end !== null && !problem && start === addDays(spans[i]!.end!, 1),
  );
  return first && others.length > 0 && !first.problem && follows ? [{ ...first, end: spans.at(-1)!.end }] : spans;
}

/** Something that a notice tells of one moment; its days together when they are a range or follow one another, else an item a day. */
export function atMoment(
  passage: Passage,
  told: { readonly id: string; readonly title: string; readonly moment: Moment; readonly location: string | null },
  context: NoticeText['context'],
): Told {
  const { date, time, slot } = told.moment;
  const { line, page } = placeOf(passage);
  const spans: DaySpan[] = date
    ? inARow(spansOf(date, context))
    : [{ start: null, end: null, problem: 'missing-date' }];
  const items = spans.map((span, i) =>
    item({
      id: spans.length > 1 ? `${told.id}.${i + 1}` : told.id,
      kind: 'event',
      title: capitalised(told.title),
      start: span.start,
      end: span.end,
      timing: span.start === null ? 'none' : 'on',
      timingText: date?.text ?? null,
      slot: time?.start ? slotOfTime(time.start) : slot,
      startTime: time?.start ?? null,
      endTime: time?.end ?? null,
      location: told.location,
      tentative: isTentative(withoutOldPlan(passage.text)),
      line,
      page,
    }),
  );
  const notices = spans.flatMap(({ problem, start }, i) =>
    problem ? [notice(problem, { line, item: items[i]!.id }, { printed: date?.text ?? '', used: start ?? '' })] : [],
  );
  return { items, notices };
}

/** As they stand in the document, with ids of their own. */
export const inOrder = (...told: readonly (readonly Told[])[]): Told[] =>
  numberedFrom(
    0,
    told.flat().sort((a, b) => (a.items[0]?.line ?? 0) - (b.items[0]?.line ?? 0)),
  );

export function numberedFrom(from: number, all: readonly Told[]): Told[] {
  const renamed = (id: string, i: number) => id.replace(/^\d+/u, String(from + i + 1));
  return all.map(({ items, notices }, i) => ({
    items: items.map((each) => ({ ...each, id: renamed(each.id, i) })),
    notices: notices.map((each) => (each.item === null ? each : { ...each, item: renamed(each.item, i) })),
  }));
}
