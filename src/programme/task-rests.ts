import type { ProgrammeItem } from '../model/programme.ts';
import type { DayContext } from './days.ts';
import { item } from './items.ts';
import { spansOf, together } from './layouts/dated-text.ts';
import { restDaysIn } from './rest-days.ts';
import type { TaskDraft } from './task-draft.ts';

/** Days of rest among tasks, and the days of work that make up for them. */

const WHO =
  'cán bộ|công chức|viên chức|người lao động|công nhân|nhân viên|giáo viên|học sinh|sinh viên|trẻ|toàn (?:thể|trường|cơ quan|đơn vị|viện|ngành|xã|phường)|cả trường|cơ quan|nhà trường';
const OPENS_REST = new RegExp(
  String.raw`^[\s\-–+*•]*(?:(?:${WHO})[\s,]{1,2}(?:và\s)?){0,6}(?:được\s)?nghỉ\s(?:lễ|tết|bù|giỗ|quốc khánh|dương lịch|nguyên đán|các ngày lễ)(?!\p{L})`,
  'iu',
);
const MAKES_UP = /(?<!\p{L})(?:làm|học|dạy)(?: việc)? bù(?!\p{L})/iu;
export const opensRest = (text: string): boolean => OPENS_REST.test(text);
export const makesUp = (text: string): boolean => MAKES_UP.test(text);

/** The rests and make-up days that the sentence itself names, each with its days; none when it names no days. */
export function restsOf(draft: TaskDraft, id: string, context: DayContext): ProgrammeItem[] {
  const found = restDaysIn(draft.text).days.flatMap(({ kind, mention, title }) =>
    kind === 'flags'
      ? []
      : together(spansOf(mention, context)).flatMap((span) =>
          span.start === null ? [] : [{ kind, title, ...span, printed: mention.text }],
        ),
  );
  return found.map(({ kind, title, start, end, printed }, i) =>
    item({
      id: i === 0 ? id : `${id}.${i}`,
      kind: kind === 'rest' ? 'dayOff' : 'event',
      title: kind === 'rest' ? draft.text : title,
      start,
      end,
      timing: 'on',
      timingText: printed,
      line: draft.line,
      page: draft.page,
      section: [...draft.section],
    }),
  );
}
