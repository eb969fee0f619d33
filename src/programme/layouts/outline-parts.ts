import { isAssessment } from '../assessments.ts';
import { capitalised } from '../capital.ts';
import { type Deadline, readDeadlines } from '../deadlines.ts';
import type { Calendar } from '../point-days.ts';
import { kindOfTask } from '../task-kind.ts';
import { MARK_RANK, type OutlineEntry } from './outline.ts';
import { headingWords } from './sections.ts';

/** Entries of an outline that are several, or that go on with the heading above them. */

/** Sentences that each have their own time are tasks of their own, and so are clauses that each name other work. */
export function sentencesOf(entry: OutlineEntry, { calendar }: { readonly calendar: Calendar }): OutlineEntry[] {
  const sentences = entry.text.split(/(?<=[^\s.]{2}[.)]\.?)\s+(?=\p{Lu}\p{L})/u);
  const apart =
    sentences.length > 1 && sentences.every((text) => hasOwnTime(text, calendar)) ? sentences : [entry.text];
  const parts = apart.flatMap((text) =>
    clausesOf(text, calendar).map((clause, i, [first]) =>
      i === 0 ? { text: clause } : { text: clause, opened: first! },
    ),
  );
  return parts.length < 2 ? [entry] : parts.map((part) => ({ ...entry, ...part }));
}

/** A time that is that of the sentence: a bare day only where it stands at its end or opens it. */
function hasOwnTime(text: string, calendar: Calendar): boolean {
  if (isAssessment(text)) return false;
  return readDeadlines(text, 'prose', calendar).found.some(
    (time) =>
      isOwn(time) ||
      (time.exact &&
        (/^\P{L}*$/u.test(text.slice(time.index + time.text.length)) || OPENING.test(text.slice(0, time.index)))),
  );
}
const OPENING = /^(?:[^:.;]{0,20}\()?(?:vào|từ|trong|các)?\s?$/iu;

const isOwn = ({ timing, bound, exact, slot, startTime }: Deadline): boolean =>
  timing === 'deadline' ||
  bound === 'within' ||
  (timing === 'on' && exact && (bound !== null || slot !== null || startTime !== null));

/** `Văn phòng gửi tài liệu trước 27/5; Chủ tịch sẽ họp lại vào 14h00 ngày 29/5`. */
function clausesOf(text: string, calendar: Calendar): string[] {
  const clauses = text.split(/;\s+/u);
  const isApart =
    clauses.length > 1 &&
    clauses.every((clause) => hasOwnTime(clause, calendar)) &&
    ((clauses.some((clause) => isHeldAtHour(clause, calendar)) &&
      !clauses.every((clause) => isHeldAtHour(clause, calendar))) ||
      clauses.every((clause) => namesWork(clause, calendar)));
  return isApart ? clauses.map((clause, i) => (i < clauses.length - 1 ? `${clause};` : clause)) : [text];
}

/** Begins with what is done, not with another part of it (`đợt 2 trước 20/4`) or who it is for. */
function namesWork(clause: string, calendar: Calendar): boolean {
  const [time] = readDeadlines(clause, 'prose', calendar).found;
  const words = clause.slice(0, time?.index ?? 0);
  return (words.match(/\p{L}+/gu)?.length ?? 0) >= LEAST_WORDS && !/:|\([^()]*$/u.test(words) && !PART.test(words);
}
const LEAST_WORDS = 2;
const PART =
  /^[\s\-–+*•]*(?:đợt|lần|vòng|giai đoạn|kỳ|bước|khối|lớp|riêng|trong đó|còn|đối với|nếu|trường hợp|các|những|hoặc|và)(?!\p{L})/iu;

function isHeldAtHour(clause: string, calendar: Calendar): boolean {
  const { found } = readDeadlines(clause, 'prose', calendar);
  const atHour = found.some(({ timing, exact, startTime }) => timing === 'on' && exact && startTime !== null);
  const { known, placed } = kindOfTask(clause, { found, place: 'prose' }, false);
  return atHour && known !== 'task' && placed;
}

/** `- Chánh án: ngày 03 và 17/11` below `V. LÃNH ĐẠO TIẾP CÔNG DÂN`: whose days of it these are. */
export function withHeadsOfDays(entries: readonly OutlineEntry[], calendar: Calendar): OutlineEntry[] {
  let heads: readonly OutlineEntry[] = [];
  return entries.map((entry) => {
    heads = [...heads.filter((head) => MARK_RANK[head.mark] < MARK_RANK[entry.mark]), entry];
    const above = heads.at(-2);
    if (above === undefined || !DAYS_OF.test(above.text) || !isDaysOfSomebody(entry.text, calendar)) return entry;
    const words = headingWords(above.text);
    const head = above.capitals ? capitalised(words.toLowerCase()) : words;
    return { ...entry, text: `${head} - ${entry.text}`, capitals: false, bold: false };
  });
}

const DAYS_OF =
  /(?<!\p{L})(?:tiếp (?:công )?dân|trực|tiếp xúc cử tri|phiên tòa|phiên toà|kiểm tra|giám sát|khám)(?!\p{L})/iu;
const LONGEST = 160;

/** A short name and days, and nothing else. */
export function isDaysOfSomebody(text: string, calendar: Calendar): boolean {
  const parts =
    text.length > LONGEST ? null : /^(?<name>\p{Lu}[^:\d]{2,60}):\s(?<days>(?:các\s)?(?:ngày\s)?\d.*)$/u.exec(text);
  if (parts === null) return false;
  const days = parts.groups!.days!.replace(/\s\([^()]*\)/gu, '');
  const { found } = readDeadlines(days, 'held', calendar);
  const rest = found.reduce((left, { text: words }) => left.replace(words, ''), days);
  return found.length > 0 && found.every(({ exact }) => exact) && !/\p{L}{3}|\d/u.test(rest.replace(/các|ngày/giu, ''));
}

/** `Phòng Kế toán đối chiếu công nợ: xong trước ngày 13/12`: what is due stands before the colon. */
export function saysOnlyWhen(text: string, calendar: Calendar): boolean {
  const { found } = readDeadlines(text, 'prose', calendar);
  const rest = found.reduce((left, { text: words }) => left.replace(words, ''), text);
  return found.length > 0 && !/[\p{L}\d]/u.test(rest.replace(DONE, ''));
}
const DONE = /(?<!\p{L})(?:xong|hoàn (?:thành|tất)|thực hiện|kết thúc|thời (?:hạn|gian)|hạn)(?!\p{L})/giu;
