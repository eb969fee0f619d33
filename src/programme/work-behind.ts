import { capitalised } from './capital.ts';
import { dueClauseAt } from './due-clauses.ts';
import type { TaskContext, TaskDraft } from './task-draft.ts';
import { partiesOf } from './task-fields.ts';
import { kindOfTask } from './task-kind.ts';
import { timeOf } from './task-times.ts';

/**
 * `Chủ trì kiểm tra hiện trạng vào 8h00 ngày 10/6, báo cáo kết quả trước ngày 12/6`: what takes place, and the work that is
 * asked for behind it. Both are of whom the sentence names. Null where nothing takes place before the clause that asks.
 */
export function workBehind(
  draft: TaskDraft,
  context: TaskContext,
): { readonly held: TaskDraft; readonly work: TaskDraft } | null {
  const { text } = draft;
  const at = draft.time === null && draft.inheritedTime === null ? dueClauseAt(text) : null;
  if (at === null) return null;
  const parties = partiesOf(draft, context);
  const held = { ...draft, text: text.slice(0, at).replace(/[\s,;]+$/u, ''), parties };
  if (!takesPlace(held, context)) return null;
  return { held, work: { ...draft, text: capitalised(text.slice(at)), parties } };
}

/** At an hour or in a half of its only day, with no work of its own that is due then. */
function takesPlace(held: TaskDraft, context: TaskContext): boolean {
  const time = timeOf(held, context);
  const [only, ...others] = time.found;
  if (only === undefined || others.length > 0 || time.undated.length > 0) return false;
  if (only.timing !== 'on' || !only.exact || (only.startTime ?? only.slot) === null) return false;
  const { known, placed } = kindOfTask(held.text, time, false);
  return known === 'event' || (known === null && placed && !SERVES.test(held.text));
}

/** What is prepared for something else: its hour is that of the other. */
const SERVES = /(?<!\p{L})(?:chuẩn bị|phục vụ|tham mưu|xây dựng|hoàn thiện|soạn|dự thảo)(?!\p{L})/iu;
