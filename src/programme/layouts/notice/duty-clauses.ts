import { DUTY_WITHIN } from '../../../vietnamese/duty.ts';
import { capitalised } from '../../capital.ts';
import { DUE_BY } from '../../due-words.ts';
import { withoutMark } from '../../list-marks.ts';
import { type Moment, momentsIn } from '../../moments.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { hasVerb } from '../../subjects.ts';
import type { ListRow } from '../list/row.ts';

/** Clauses of prose that tell of one duty: who is there, and when. */

/** Of the same clause: a rest, or what is done about a roster or those on duty (`kiểm tra công tác trực`). */
const OF_OTHER =
  /(?<!\p{L})(?:(?:kiểm tra|giám sát|thanh tra|đôn đốc|rà soát|chấn chỉnh|thăm|động viên|chúc tết|tặng quà)\s(?:[\p{L},]+\s){1,6}trực|nghỉ|bù|treo|(?:danh sách|lịch|bảng) (?:phân công )?trực|gửi|nộp|báo cáo|đăng ký|niêm yết|nếu|trường hợp)(?!\p{L})/iu;
const DUE = new RegExp(String.raw`(?:${DUE_BY})\s(?:\S+\s){0,4}$`, 'iu');
const LONGEST = 240;

/**
 * A row each. A clause that names more than one day or stretch of days is left. Behind `Phân công trực: ngày 01/9: đ/c An`
 * one with a day and somebody alone (`ngày 02/9: đ/c Bình`) is of the same duty.
 */
export function dutyClauses(paragraph: Passage): ListRow[] {
  let duty: string | undefined;
  return paragraph.text.split(/;\s|\.\s(?=\p{Lu})/u).flatMap((clause) => {
    const own = cellsOf(clause.replace(LEAD, ''));
    const cells = own ?? (duty === undefined ? null : sameDuty(clause, duty));
    duty = cells?.person === undefined ? undefined : cells.content;
    return cells ? [{ cells, ...placeOf(paragraph) }] : [];
  });
}

/** The day stands first, and behind it who is there: nothing else tells that it is the duty before it. */
function sameDuty(printed: string, content: string): ListRow['cells'] | null {
  const clause = printed.trim().replace(/[\s.;,]+$/u, '');
  const span = OF_OTHER.test(clause) ? null : spanOf(clause, momentsIn(clause));
  if (span === null || clause.length > LONGEST || clause.slice(0, span.from).replace(TO_DAY, '').trim() !== '')
    return null;
  const [, person] = /^\s?[:,–-]\s?(?:do\s)?(\p{L}[^:\d]{2,90})$/u.exec(clause.slice(span.to)) ?? [];
  return person === undefined || hasVerb(person) ? null : { date: clause.slice(span.from, span.to), content, person };
}

/** `Phân công trực như sau: sáng ngày 01/01, …` */
const LEAD = /^[^:\d]{0,80}(?:như sau|cụ thể)\s?:\s/iu;

function cellsOf(printed: string): ListRow['cells'] | null {
  const clause = withoutMark(printed).replace(/[\s.;,]+$/u, '');
  if (clause.length > LONGEST || !DUTY_WITHIN.test(clause) || OF_OTHER.test(clause)) return null;
  const span = spanOf(clause, momentsIn(clause));
  if (span === null) return null;
  const [before, when, after] = [clause.slice(0, span.from), clause.slice(span.from, span.to), clause.slice(span.to)];
  if (DUE.test(before)) return null;
  const isAhead = before.replace(TO_DAY, '').trim() === '';
  return isAhead ? whoBehind(when, after) : whoAhead(when, before, after);
}

/** From where to where the clause says when: one moment, or one until another. */
function spanOf(clause: string, moments: readonly Moment[]): { from: number; to: number } | null {
  const [first, last, ...more] = moments;
  if (!first || moments.every(({ date }) => date === null) || more.length > 0) return null;
  if (!last) return { from: first.from, to: first.to };
  return UNTIL.test(clause.slice(first.to, last.from)) ? { from: first.from, to: last.to } : null;
}
const UNTIL = /^[\s,)]*(?:đến|tới|[-–—])\s*(?:hết\s)?$/iu;
const TO_DAY = /(?:(?:từ|vào|trong|các|ngày|lúc)(?!\p{L})\s?)*$/iu;

/** `Sáng ngày 01/01, đồng chí A, Phó Chủ tịch, trực lãnh đạo`. */
function whoBehind(date: string, after: string): ListRow['cells'] | null {
  const [, person, content] = WHO_THEN_DUTY.exec(after) ?? [];
  return person === undefined ? null : { date, person, content: capitalised(content!) };
}
const WHO_THEN_DUTY =
  /^\s?[,:]?\s(\p{L}[^:\d]{2,120}?),?\s(?:(?:sẽ|tham gia|phụ trách|được phân công)\s){0,2}(trực(?:\s\p{L}+){0,6})$/iu;

/** `Công an phường trực từ …`, `Trực bảo vệ: từ 17h00 ngày … đến …: ông A`. */
function whoAhead(date: string, before: string, after: string): ListRow['cells'] | null {
  const words = before.replace(TO_DAY, '').replace(/[\s,:(–-]+$/u, '');
  const behind = /^\s?[:,–-]?\s?(?:do\s)?(\p{L}[^:\d]{2,90})?$/u.exec(after);
  if (!DUTY_WITHIN.test(words) || /[:;]/u.test(words) || behind === null) return null;
  const at = words.search(DUTY_WITHIN);
  const who = [words.slice(0, at).replace(/[\s,]+$/u, ''), behind[1] ?? ''].filter((each) => each !== '');
  return { date, content: capitalised(words.slice(at)), ...(who.length > 0 ? { person: who.join(', ') } : {}) };
}
