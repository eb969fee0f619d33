import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { type DateRange, daysBetween } from '../time/local.ts';
import { asksClearly } from './asked-clearly.ts';
import { mayAskByLimit } from './asked-of-bodies.ts';
import { ASKED_WORK } from './asked-work.ts';
import { capitalised } from './capital.ts';
import { readMove } from './changes.ts';
import { readCharges } from './charges.ts';
import { dataOf } from './chosen-time.ts';
import { amongLastDays, type Deadline, type LastDay, readDeadlines } from './deadlines.ts';
import { dueClauseAt, underTerm } from './due-clauses.ts';
import { CLEAR_DUE } from './due-words.ts';
import { item } from './items.ts';
import { REMARK_LABEL } from './label-words.ts';
import type { DocumentText, LayoutReading } from './layout.ts';
import { datedContext } from './layouts/dated-text.ts';
import { saysOnlyWhen } from './layouts/outline-parts.ts';
import { behindLabel } from './layouts/week/due.ts';
import { paragraphsOfLines } from './layouts/week/paragraphs.ts';
import { withBeforeNow, withoutOldDay } from './moved-days.ts';
import { isOfPaper } from './no-entry.ts';
import { NO_PARTIES, type Parties } from './parties.ts';
import { type Passage, placeOf, slice } from './passage.ts';
import type { Calendar } from './point-days.ts';
import { sentencesOf } from './sentences.ts';

/**
 * What a programme or a notice asks for beside its days, in sentences of its own: `Các đơn vị gửi danh sách về Văn phòng
 * trước ngày 30/5` is work with a last day.
 */
export function withRequests(reading: LayoutReading, document: DocumentText): LayoutReading {
  const asked = sentencesBeside(document).flatMap((sentence) => {
    const deadline = deadlineIn(sentence, document);
    if (deadline === null || isRead(sentence, deadline, reading)) return [];
    return isOfWorkAbove(sentence, deadline, reading, document) ? [] : [{ sentence, deadline }];
  });
  if (asked.length === 0) return reading;
  const from = Math.max(0, ...reading.items.map(({ id }) => Number.parseInt(id, 10) || 0));
  const read = asked.map(({ sentence, deadline }, i) => request(String(from + 1 + i), sentence, deadline, document));
  return {
    ...reading,
    items: [...reading.items, ...read.map((each) => each.item)],
    notices: [...reading.notices, ...read.flatMap((each) => each.notices)],
  };
}

const LINE = { openDays: false, ordinals: true, letters: false };
const IS_ROW = /\t|\s\|\s/u;

/** The sentences that stand outside of tables. */
function sentencesBeside({ source, masthead }: DocumentText): Passage[] {
  const lines = source.blocks
    .slice(masthead.body.start, masthead.body.end)
    .flatMap((block) => (block.type === 'paragraph' ? [block.line] : []));
  return paragraphsOfLines(lines, 'paragraph', LINE)
    .filter(({ passage }) => /\d/u.test(passage.text) && !IS_ROW.test(passage.text))
    .flatMap(({ passage }) => withTheirObjects(sentencesOf(passage), passage));
}

/** `… ký bản cam kết; nộp về Văn phòng trước ngày 29/4`: what is handed in stands before the semicolon. */
const withTheirObjects = (sentences: readonly Passage[], whole: Passage): Passage[] =>
  sentences.map((sentence, i) => {
    const above = sentences[i - 1];
    if (above === undefined || !HANDS_IN_THAT.test(sentence.text) || /\d[/.-]\d/u.test(above.text)) return sentence;
    const from = whole.text.indexOf(above.text);
    const at = whole.text.indexOf(sentence.text, from + above.text.length);
    return at < 0 ? sentence : slice(whole, from, at + sentence.text.length);
  });
/** A sentence in small letters goes on with the one before it. */
const HANDS_IN_THAT =
  /^(?:và |rồi |sau đó )?(?:nộp|gửi|báo cáo|trình|chuyển|trả|bàn giao)\s(?:lại|về|cho|tới|đến|lên|qua)\s/u;

/** What is done only in a case that nobody knows yet: whether it is, a person says. */
const isInCase = (text: string): boolean => IN_CASE.test(text.replace(IF_ANY, ' '));
const IN_CASE = /(?<!\p{L})(?:nếu|trường hợp|có thay đổi|khi cần|khi có)(?!\p{L})/iu;
/** `danh sách người làm thêm (nếu có)`, `vướng mắc nếu có về Văn phòng`: a part of what is handed in, no case. */
const IF_ANY =
  /(?<!\p{L})(?:nếu|khi) (?:có|cần)(?=\s?(?:[),.;]|$)|\s(?:về|gửi|qua|tới|đến|cho|trước|và|chậm nhất|hạn)(?!\p{L}))/giu;

function deadlineIn({ text: printed }: Passage, document: DocumentText): LastDay | null {
  const isAsked = ASKED_WORK.test(printed);
  if (!(isAsked || mayAskByLimit(printed)) || isOfPaper(printed)) return null;
  if (withBeforeNow(printed) !== printed) return null;
  const text = withoutOldDay(printed);
  const calendar = calendarOf(document);
  const { found } = readDeadlines(text, 'prose', calendar);
  // `Lưu ý: Hạn chót gửi số liệu: 11/9`
  const reminded = REMINDED.test(text) ? behindLabel(text.replace(LEAD, ''), calendar) : null;
  if (reminded !== null) return amongLastDays(reminded, []);
  const due =
    found.findLast(({ timing, exact, bound }) => timing === 'deadline' && exact && BINDS.has(bound)) ??
    (COMPLETES.test(text)
      ? found.findLast(({ timing, bound }) => timing === 'period' && bound === 'within')
      : underTerm(text, found));
  // `hoàn thành trước 10 giờ ngày 28/9`: the word may be part of the words of time.
  if (due === undefined || !(isAsked || asksClearly(text, due))) return null;
  // `lùi thời gian nộp bài đến ngày 11/7`, `chuyển từ 9h00 ngày 01/12 đến …`: a new day, no last one of work.
  if (/^(?:từ|đến|tới)\s(?!hết|trước)/iu.test(due.text) && readMove(text)?.mention) return null;
  // `Nghỉ từ 01/9 (hoàn thành trong ngày 31/8 việc niêm phong)`: what is told beside something else.
  if (due.bound === 'within' && /\([^()]*$/u.test(text.slice(0, due.index))) return null;
  // `Trước ngày 10/6: các ngành gửi báo cáo`: a day at the head is that of all that follows.
  const leads = /^[\s\-–+*•\d.)]*(?:ngày\s)?$/iu.test(text.slice(0, due.index));
  if (!leads && isAsked && !ASKED_WORK.test(text.slice(0, due.index + due.text.length))) return null;
  const { issued } = document.masthead;
  return issued !== null && due.end < issued ? null : amongLastDays(due, found);
}

const REMINDED = new RegExp(String.raw`^[\s\-–+*•]*${REMARK_LABEL}\s?:`, 'iu');

/** `hoàn thành … trong tháng 9/2026`: some time within it, by its last day at the latest. */
const COMPLETES = /(?<!\p{L})(?:hoàn thành|hoàn tất)(?!\p{L})/iu;

const calendarOf = (document: DocumentText): Calendar => ({ ...datedContext(document), fiveWeeks: false });

const BINDS: ReadonlySet<Deadline['bound']> = new Set(['before', 'by', 'within']);

/** The layout made an item of it, or of the entry in which it stands. */
const isRead = ({ text: words, places }: Passage, { text, end }: Deadline, { items }: LayoutReading): boolean =>
  items.some(
    (each) =>
      places.some(({ place }) => place.line === each.line) &&
      ([each.title, each.note, each.timingText].some((own) => own?.includes(text)) ||
        (each.end === end && words.toLowerCase().includes(each.title.toLowerCase())) ||
        (each.timing === 'deadline' && each.end === end)),
  );

/** `Hoàn thành trước ngày 20/5.` names no work: it is told of an item above it, which is due by then. */
const isOfWorkAbove = (
  sentence: Passage,
  { end }: Deadline,
  { items }: LayoutReading,
  document: DocumentText,
): boolean =>
  saysOnlyWhen(sentence.text, calendarOf(document)) &&
  items.some((each) => each.timing === 'deadline' && each.end === end && each.line < placeOf(sentence).line);

/** A title that names a year alone does not say from when. */
const isOfAYear = (period: DateRange | null): boolean =>
  period !== null && daysBetween(period.start, period.end) >= YEAR_DAYS;
const YEAR_DAYS = 360;

const LEAD = new RegExp(String.raw`^[\s\-–+*•]*(?:(?:\d{1,2}|[a-zđ])[.)/]\s*)?(?:${REMARK_LABEL}\s?:\s*)?`, 'iu');

/** Whom a sentence addresses is told by the roster alone: `Đơn vị nào chưa gửi …` is no unit. */
const chargedIn = (title: string, { organization }: DocumentText): Parties =>
  organization === null ? NO_PARTIES : readCharges(title, organization);

function request(
  id: string,
  sentence: Passage,
  deadline: LastDay,
  document: DocumentText,
): { readonly item: ProgrammeItem; readonly notices: readonly Notice[] } {
  const { line, page } = placeOf(sentence);
  const title = capitalised(
    sentence.text
      .slice(dueClauseAt(sentence.text) ?? 0)
      .replace(LEAD, '')
      .replace(/[\s.;,/]+$/u, ''),
  );
  const { leaders, units, coUnits, leadersText, unitsText, doubts } = chargedIn(title, document);
  const calendar = calendarOf(document);
  const { period, on } = calendar;
  const { issued } = document.masthead;
  const first = deadline.start ?? issued ?? (isOfAYear(period) ? null : period?.start) ?? on ?? deadline.end;
  const { text, end, timing, dueTime, doubt } = deadline;
  const start = first < end ? first : end;
  const when = { start, end, timing, timingText: text, dueTime } as const;
  const who = { leaders: [...leaders], units: [...units], coUnits: [...coUnits], leadersText, unitsText };
  return {
    item: item({ id, kind: 'task', title, ...when, ...who, line, page }),
    notices: [
      ...doubts.map(({ code, data }) => notice(code, { line, item: id }, data)),
      ...(doubt === null ? [] : [notice(doubt, { line, item: id }, dataOf(deadline, calendar))]),
      // Of other verbs, and in some case only, it is not certain that something is asked for by then.
      ...((ASKED_WORK.test(sentence.text) || CLEAR_DUE.test(text)) && !isInCase(sentence.text)
        ? []
        : [notice('line-alone', { line, item: id })]),
      ...(deadline.several === null ? [] : [notice('several-dates', { line, item: id }, deadline.several)]),
    ],
  };
}
