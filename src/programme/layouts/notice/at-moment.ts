import { type Notice, notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { capitalised } from '../../capital.ts';
import { withoutOldPlan } from '../../changes.ts';
import { item } from '../../items.ts';
import { isTentative } from '../../kinds.ts';
import type { Moment } from '../../moments.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { slotOfTime } from '../../times.ts';
import { type DaySpan, spansOf } from '../dated-text.ts';
import type { NoticeText } from './notice-text.ts';

export interface Told {
  readonly items: readonly ProgrammeItem[];
  readonly notices: readonly Notice[];
}

/** Something that a notice tells of one moment; its days together when they are a range, else an item a day. */
export function atMoment(
  passage: Passage,
  told: { readonly id: string; readonly title: string; readonly moment: Moment; readonly location: string | null },
  context: NoticeText['context'],
): Told {
  const { date, time, slot } = told.moment;
  const { line, page } = placeOf(passage);
  const spans: DaySpan[] = date ? spansOf(date, context) : [{ start: null, end: null, problem: 'missing-date' }];
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
