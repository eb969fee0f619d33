import { type Notice, notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { capitalised } from '../../capital.ts';
import { item } from '../../items.ts';
import type { LayoutReading } from '../../layout.ts';
import { placeOf } from '../../passage.ts';
import { type RestDay, restDaysIn } from '../../rest-days.ts';
import { spansOf } from '../dated-text.ts';
import type { NoticeText } from './notice-text.ts';

/** Rest days, days that make up for them, days of flags. A span within another of its kind is the same rest. */
export function readRestDays(text: NoticeText): LayoutReading {
  const items: ProgrammeItem[] = [];
  const notices: Notice[] = [];
  const common =
    holidayIn(text.headline) ??
    text.sentences.map((sentence) => holidayIn(sentence.text)).find((name) => name !== null);
  for (const sentence of text.sentences) {
    for (const rest of restDaysIn(sentence.text)) {
      for (const span of spansOf(rest.mention, text.context)) {
        const { line, page } = placeOf(sentence);
        const id = String(items.length + 1);
        items.push(
          item({
            id,
            kind: rest.kind === 'rest' ? 'dayOff' : 'event',
            title: titleOf(rest, common ?? null),
            start: span.start,
            end: span.end,
            timing: span.start === null ? 'none' : 'on',
            timingText: rest.mention.text,
            line,
            page,
          }),
        );
        if (span.problem)
          notices.push(
            notice(span.problem, { line, item: id }, { printed: rest.mention.text, used: span.start ?? '' }),
          );
      }
    }
  }
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

/** A bare `Nghỉ` is the holiday that the notice is about. */
function titleOf(rest: RestDay, holiday: string | null): string {
  const bare = rest.kind === 'rest' && rest.title.split(' ').length < 3;
  return bare && holiday !== null ? holiday : rest.title;
}

function holidayIn(text: string): string | null {
  const found = /(?<!\p{L})nghỉ\s(?:lễ|tết|giỗ|dịp)(?:[^.;:,()]|[.,](?=\s?\d)){0,80}/iu.exec(text)?.[0];
  if (found === undefined) return null;
  const name = found.replace(/\s(?:vào|từ|của|đối với|như|theo|với|liền|trong)(?!\p{L}).*$/iu, '').trim();
  return capitalised(name);
}

function covers(other: ProgrammeItem, each: ProgrammeItem, before: boolean): boolean {
  if (other.kind !== each.kind) return false;
  if (other.start === null || each.start === null)
    return before && other.start === each.start && other.title === each.title;
  if (each.kind === 'event' && other.title !== each.title) return false;
  const within = other.start <= each.start && each.end! <= other.end!;
  const same = other.start === each.start && other.end === each.end;
  return same ? before : within;
}
