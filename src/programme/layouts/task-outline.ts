import type { Organization } from '../../model/organization.ts';
import { ASKED_WORK } from '../asked-work.ts';
import { namesSomebody } from '../bare-names.ts';
import { readCharges } from '../charges.ts';
import { isDateLine } from '../date-line.ts';
import { findDates } from '../dates.ts';
import { readDeadlines } from '../deadlines.ts';
import { isEmptyRemark } from '../fields.ts';
import { NO_PARTIES } from '../parties.ts';
import type { Calendar } from '../point-days.ts';
import type { TaskDraft } from '../task-draft.ts';
import { TASK_VERBS } from '../unit-words.ts';
import { hasWords, isDeeper, MARK_RANK, type MarkKind, type OutlineEntry } from './outline.ts';
import { saysOnlyWhen, sentencesOf, withHeadsOfDays } from './outline-parts.ts';
import { isOfList } from './outline-remarks.ts';
import { endsWeek, isFirstTurn, isWeekOfPoint, nextBelow, stageOf } from './outline-stages.ts';
import { announces, workOf } from './outline-work.ts';
import {
  chargesOfHeading,
  headingWords,
  inheritedFrom,
  partiesOfHeading,
  type Section,
  timeOfHeading,
} from './sections.ts';

/** Tasks written as paragraphs under headings. */

export interface OutlineContext {
  readonly organization: Organization | null;
  readonly calendar: Calendar;
  /** Whether the tasks stand in a plan, between its purposes and who carries it out. */
  readonly isPlan: boolean;
}

interface OpenSection extends Section {
  readonly mark: MarkKind;
  /** What was done and said before: nothing below it is a task. */
  readonly past: boolean;
  /** A step of the plan: its time is that of what names none below it. */
  readonly isStage?: true;
  readonly isWeek?: boolean;
}

const PAST =
  /^(?:về\s+)?(?:đánh giá|kết quả|tình hình|ưu điểm|tồn tại|hạn chế|nhận xét|khó khăn|nguyên nhân|thành phần|thông tin chung|căn cứ|cơ sở)(?!\p{L})(?!.*(?:nhiệm vụ|thời gian tới|giải pháp|yêu cầu|chỉ đạo))/iu;
const FRAME =
  /^(?:đối tượng(?! chính sách)|thể lệ|(?:cơ cấu )?giải thưởng|(?:nội dung,? )?(?:hình thức|thể lệ) (?:dự )?thi|tiêu chí chấm|mục đích|yêu cầu|mục tiêu|quan điểm|phạm vi|nguyên tắc|kinh phí|tổ chức thực hiện|chế độ báo cáo)(?!\p{L})/iu;
const CLOSING =
  /\.\s?\/\s?-?\.?$|^(?:trên đây|trong quá trình (?:triển khai|thực hiện)|(?:các|toàn thể) (?:đơn vị|phòng|khoa|bộ phận|tổ)[^.;]{0,30} (?:căn cứ|nghiêm túc|chủ động)[^.;]{0,50}thực hiện(?:[;,] [^.]{0,80})?\.?$|căn cứ (?:thông báo|nội dung|kết luận) này|yêu cầu (?:các|thủ trưởng|trưởng|lãnh đạo) .*(?:nghiêm túc|triển khai thực hiện|tổ chức thực hiện)\.?$)/iu;
const LONGEST_HEADING = 160;
const LONGEST_PLAIN_HEADING = 120;

export function draftsOfOutline(entries: readonly OutlineEntry[], context: OutlineContext): TaskDraft[] {
  const drafts: TaskDraft[] = [];
  let sections: OpenSection[] = [];
  const body = withHeadsOfDays(
    workOf(entries, (entry, next) => opensPart(entry, next, context)).filter((entry) => !isOfList(entry)),
    context.calendar,
  )
    .flatMap((entry) => parted(entry, context))
    .flatMap((entry) => sentencesOf(entry, context));
  for (const [i, entry] of body.entries()) {
    if (announces(entry)) continue;
    const next = nextBelow(body, i);
    const isWeek = isWeekOfPoint(body, i, context.calendar);
    const heading = isWeek || endsWeek(body, i, context.calendar) ? null : headingOf(entry, next, context);
    const stage = stageOf(entry, next, context.calendar);
    sections = sections.filter(
      (section) =>
        !(section.isWeek && entry.mark === 'none') &&
        staysOpen(section, heading?.mark ?? entry.mark, sections, heading !== null || stage !== null),
    );
    if (stage && !sections.some(({ past }) => past)) {
      if (stage.isTask) drafts.push(draftOf(entry, sections, context));
      const title = headingWords(entry.text);
      const { time, isWeek } = stage;
      sections.push({ title, parties: NO_PARTIES, time, mark: entry.mark, past: false, isStage: true, isWeek });
    } else if (heading) sections.push(heading);
    else if (!sections.some(({ past }) => past) && (isWeek || isTask(entry)))
      drafts.push(draftOf(entry, sections, context));
  }
  return drafts;
}

/** A heading, or the first of several turns, above the next entry or the end. */
const opensPart = (entry: OutlineEntry, next: OutlineEntry | null, context: OutlineContext): boolean =>
  headingOf(entry, next, context) !== null || stageOf(entry, next, context.calendar) !== null;

/** `1. Văn phòng Sở: tham mưu …` is a heading and its only task. */
function parted(entry: OutlineEntry, { organization, calendar }: OutlineContext): OutlineEntry[] {
  const match = /^(?<name>[^:]{3,100}):\s+(?<task>\S.*\s.*)$/u.exec(entry.text);
  // `Các Sở: Xây dựng, Tài chính theo chức năng …` only begins a list of names.
  const opens = /^các\s+\S+(?:\s+\S+)?$/iu.test(match?.groups?.name ?? '');
  const named = match && !opens && partiesOfHeading(match.groups?.name ?? '', organization);
  const { name, task } = match?.groups ?? {};
  if (!named || !namesSomebody(named) || saysOnlyWhen(task!, calendar)) return [entry];
  return [
    { ...entry, text: `${name!}:` },
    { ...entry, mark: 'none', number: null, text: task!, bold: false, capitals: false },
  ];
}

const isTask = ({ mark, text }: OutlineEntry) =>
  hasWords(text) && !isEmptyRemark(text) && !(mark === 'none' && (CLOSING.test(text) || isDateLine(text)));

/** The entry as a heading, or null when it is a task of its own. */
export function headingOf(
  entry: OutlineEntry,
  next: OutlineEntry | null,
  { organization, calendar, isPlan }: OutlineContext,
): OpenSection | null {
  const { mark, text } = entry;
  const title = [...(entry.number === null ? [] : [entry.number]), headingWords(text)].join('. ');
  const time = timeOfHeading(text, calendar);
  const below = entry.below?.time ?? null;
  // `Tổ Toán chốt danh sách trước 10/11.` is a task, however it begins.
  const isDue = !text.endsWith(':') && readDeadlines(text, 'prose', calendar).found.length > 0;
  const named = isDue || isSentenceOfWork(text) ? NO_PARTIES : partiesOfHeading(text, organization);
  const outside = PAST.test(text) || (isPlan && FRAME.test(text));
  const past = outside && mark !== 'dash' && mark !== 'plus';
  const section = { title, past, parties: named, time: time ?? below };
  // Names and months head what follows even when that bears the same mark.
  if (time !== null || (namesSomebody(named) && next !== null && !isPoint(entry, next))) {
    return { ...section, mark: next === null || isDeeper(next, entry) ? mark : 'none' };
  }
  if (next === null) return null;
  const charges = text.endsWith(':')
    ? chargesOfHeading(text, organization, calendar)
    : { parties: NO_PARTIES, time: null };
  return standsAbove(entry, next, calendar) ? { ...section, ...charges, time: charges.time ?? below, mark } : null;
}

/** `1. Ban Quản lý dự án đẩy nhanh tiến độ` with no more below it than by when: the name does something. */
const isPoint = (entry: OutlineEntry, next: OutlineEntry): boolean =>
  entry.number !== null && !isDeeper(next, entry) && (entry.below !== undefined || ACTS.test(entry.text));
const ACTS = new RegExp(String.raw`(?<=\p{L}\s)(?:${TASK_VERBS})(?!\p{L})`, 'u');

/** `Phòng Y báo cáo ngay.`, not `Phòng Tổng hợp`. */
const isSentenceOfWork = (text: string): boolean => /[.;]$/u.test(text) && WORK_VERB.test(text);
const WORK_VERB = new RegExp(ASKED_WORK.source, 'u');

function standsAbove(entry: OutlineEntry, next: OutlineEntry, calendar: Calendar): boolean {
  const { text, mark } = entry;
  const deeper = isDeeper(next, entry);
  if (entry.capitals && text.length < LONGEST_HEADING) return true;
  if (text.endsWith(':')) return deeper;
  if (text.length > LONGEST_HEADING || /[.;]$/u.test(text) || !deeper) return false;
  if (entry.bold || mark === 'letter' || mark === 'roman') return true;
  const numbered = mark === 'arabic' || mark === 'decimal' || mark === 'lower';
  return (
    numbered &&
    (next.mark !== 'none' || /[.;]$/u.test(next.text) || isFirstTurn(next, calendar)) &&
    text.length <= LONGEST_PLAIN_HEADING &&
    readDeadlines(text, 'prose', calendar).found.length === 0
  );
}

/** A heading ends where its own mark comes again, or one that stands above it; names without a mark end with each other. */
function staysOpen(section: OpenSection, mark: MarkKind, open: readonly OpenSection[], isHeading: boolean): boolean {
  if (mark === 'none') return !isHeading || section.mark !== 'none';
  const again = open.findIndex((one) => one.mark === mark);
  if (again >= 0 && open.indexOf(section) >= again) return false;
  if (section.mark === 'none') return MARK_RANK[mark] >= MARK_RANK.none;
  return MARK_RANK[section.mark] < MARK_RANK[mark];
}

function draftOf(entry: OutlineEntry, open: readonly OpenSection[], context: OutlineContext): TaskDraft {
  const { organization, calendar } = context;
  const found = open.some(({ isStage }) => isStage) ? readDeadlines(entry.text, 'prose', calendar).found : [];
  const timed = found.length > 0;
  // `Trước 16h thứ Năm`: of the week of its step, not of that of the paper.
  const isOfWeekday = timed && open.some(({ isWeek }) => isWeek) && findDates(entry.text).length === 0;
  const doubts = isOfWeekday ? [{ code: 'uncertain-date', data: { printed: found[0]!.text } } as const] : [];
  const sections = timed ? open.map((section) => (section.isStage ? { ...section, time: null } : section)) : open;
  const opened = entry.opened === undefined ? NO_PARTIES : readCharges(entry.opened, organization);
  const inherited = inheritedFrom([...sections, { title: '', parties: opened, time: null }]);
  return {
    text: entry.text,
    line: entry.line,
    page: entry.page,
    section: sections.map(({ title }) => title),
    time: entry.below?.time ?? null,
    inheritedTime: inherited.time,
    parties: NO_PARTIES,
    inheritedParties: inherited.parties,
    product: null,
    location: null,
    participantsText: null,
    note: entry.below?.note ?? null,
    doubts: [...(entry.below?.doubts ?? []), ...doubts],
  };
}
