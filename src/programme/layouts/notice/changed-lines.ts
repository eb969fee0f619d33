import { type Notice, notice } from '../../../model/notice.ts';
import { addDays, type LocalDate } from '../../../time/local.ts';
import { capitalised } from '../../capital.ts';
import { nameOfChanged } from '../../changed-names.ts';
import { type ChangeLine, readChangeLine } from '../../change-lines.ts';
import { leavesOpen } from '../../changes.ts';
import { item } from '../../items.ts';
import { isOpenEnded } from '../../moment-roles.ts';
import { momentsIn } from '../../moments.ts';
import { cutAt, join, type Passage, placeOf } from '../../passage.ts';
import { isRule } from '../../rules.ts';
import { sentencesOf } from '../../sentences.ts';
import { atMoment, type Told } from './at-moment.ts';
import { isDetail, isName } from './change-parts.ts';
import { changedRows } from './change-rows.ts';
import { withoutMark } from './gathering-parts.ts';
import { mayBeNextYear } from './next-year.ts';
import type { NoticeText } from './notice-text.ts';

/** The lines of a notice of changes, each with the thing that it moves, puts off or keeps. */
export interface ChangedLine {
  readonly passage: Passage;
  readonly change: ChangeLine;
  /** Has a list mark, or stands under a name that has one. */
  readonly listed: boolean;
  /** A sentence that begins with its cause may be any of a story. */
  readonly caused: boolean;
}

const MARKED = /^\s*(?:[-–+*•]|\(?(?:\d{1,2}|[a-zđ]|[IVX]{1,4})[.)/])\s/u;

/** Every line and clause that says so of a thing that it names. */
export const changedLines = (paragraphs: readonly Passage[]): ChangedLine[] =>
  unitsOf(paragraphs).flatMap(({ passage: unit, group }) => {
    const listed = MARKED.test(unit.text);
    const below = group === null ? null : readBelow(unit, group);
    if (below !== null) return below.name === '' ? [] : [{ passage: unit, change: below, listed, caused: false }];
    if (!listed && !isPlain(unit)) return [];
    const caused = GIVES_CAUSE.test(unit.text);
    return tellingIn(unit).flatMap((passage) => {
      const change = readOf(passage);
      return change !== null && change.name !== '' ? [{ passage, change, listed, caused }] : [];
    });
  });

/**
 * The clauses that each tell of a thing of their own; what names nothing goes on with the one before. The whole, when one
 * says of what it names nothing but a day.
 */
function tellingIn(unit: Passage): readonly Passage[] {
  const clauses = clausesOf(unit);
  if (clauses.length === 1) return clauses;
  const starts: number[] = [];
  let from = 0;
  for (const { text } of clauses) {
    const at = unit.text.indexOf(text, from);
    from = at + text.length;
    if (readChangeLine(withoutMark(text))?.name) starts.push(at);
    else if (!saysNothing(text) && names(text)) return [unit];
  }
  return starts.length < 2 ? [unit] : cutAt(unit, starts.slice(1));
}

/** Whether the text names something beside its days. */
const names = (text: string): boolean => nameOfChanged(withoutMark(text), momentsIn(withoutMark(text))) !== '';

/** One sentence, with labels behind it at most; a story of several tells of before, too. */
const isPlain = (unit: Passage): boolean =>
  (!TELLS_WHY.test(unit.text) || GIVES_CAUSE.test(unit.text)) &&
  sentencesOf(unit, () => false)
    .slice(1)
    .every(({ text }) => LABEL.test(text));
const TELLS_WHY = /^(?:do|vì|để|nhằm|nhân|theo|căn cứ|tuy nhiên|trước (?:đó|đây)|trong đó|như vậy)(?!\p{L})/iu;
/** `Do bận họp, hoãn …` */
const GIVES_CAUSE = /^(?:do|vì|để|nhân)\s[^,\d]{2,80},\s(?!(?:ngày|hôm|sáng|chiều)\s)/iu;
const LABEL = /^(?:lịch|thời gian|ngày|giờ|địa điểm|nơi)[^:.;\d]{0,30}:/iu;

/** It gives no day, or says of all that comes later that it stays. */
const saysNothing = (text: string): boolean =>
  momentsIn(text).every((moment) => moment.date === null || isOpenEnded(text, moment));

/** Whether a table of the notice has columns of old and new times. */
export const changesInRows = ({ tables, context }: NoticeText): boolean =>
  changedRows(tables, context).items.length > 0;

/** Whether such lines are most of what the notice gives days of. */
export function changesInLines(text: NoticeText): boolean {
  const lines = changedLines(text.paragraphs);
  if (lines.every(({ change }) => change.fate === 'stays' && change.location === null)) return false;
  const changed = new Set(lines.flatMap(({ passage }) => passage.places.map(({ place }) => place.line)));
  // Above them stand the day of the notice itself, and what it rests on.
  const first = text.paragraphs.findIndex((each) => changed.has(placeOf(each).line));
  const dated = text.paragraphs
    .slice(first)
    .filter((each) => momentsIn(each.text).some((moment) => moment.date !== null && !isOpenEnded(each.text, moment)));
  return dated.filter((each) => changed.has(placeOf(each).line)).length * 2 >= dated.length;
}

const readOf = ({ text }: Passage): ChangeLine | null => (isRule(text) ? null : readChangeLine(withoutMark(text)));

/** What stands for itself, and the heading that says what becomes of it. */
interface Unit {
  readonly passage: Passage;
  readonly group: string | null;
}

/** A name with the lines of its old and new time below it is one. */
function unitsOf(paragraphs: readonly Passage[]): Unit[] {
  const units: { lines: Passage[]; group: string | null }[] = [];
  let group: string | null = null;
  for (const paragraph of paragraphs) {
    const { text } = paragraph;
    const above = units.at(-1);
    if (group === null && above?.group === null && isName(above.lines[0]!.text) && isDetail(text)) {
      above.lines.push(paragraph);
      continue;
    }
    if (isGroup(text)) group = text;
    else if (!isDetail(text)) group = null;
    units.push({ lines: [paragraph], group: group === text ? null : group });
  }
  return units.map(({ lines, group: of }) => ({
    passage: lines.length === 1 ? lines[0]! : join(lines, '\n'),
    group: of,
  }));
}

/** `2. Tạm hoãn các cuộc họp sau:`, `3. Bổ sung lịch họp` */
const isGroup = (text: string): boolean =>
  MARKED.test(text) &&
  momentsIn(text).length === 0 &&
  ((/:\s*$/u.test(text) && GROUP.test(text)) || NAMES_NONE.test(withoutMark(text)));
const NAMES_NONE = new RegExp(
  `^(?=.*(?:hoãn|hủy|huỷ|dời|lùi|chuyển|đổi|điều chỉnh|giữ nguyên|bổ sung|rút))(?:(?:${[
    'tạm hoãn|hoãn|hủy|huỷ|dời|lùi|chuyển|thay đổi|đổi|điều chỉnh|giữ nguyên|bổ sung|rút|tạm dừng|không tổ chức',
    'thời gian|địa điểm|giờ|ngày|lịch|nội dung|cuộc họp|hội nghị|họp|công tác|làm việc|tổ chức|tuần',
    'các|những|một số|vào|trong|sau|sau đây|như sau|và|về|đối với|gồm|mới|lại|sang ngày khác',
  ].join('|')})(?:[\\s,/]+|\\s?[:.]?$))+$`,
  'iu',
);
const GROUP = /(?<!\p{L})(?:hoãn|hủy|huỷ|dời|lùi|chuyển|đổi|điều chỉnh|thay đổi|giữ nguyên|không tổ chức)(?!\p{L})/iu;

/** A line that names a thing and its day alone, below a heading that says what becomes of it. */
function readBelow({ text }: Passage, group: string): ChangeLine | null {
  const line = withoutMark(text);
  if (readChangeLine(line) !== null || momentsIn(line).length !== 1) return null;
  if (ADDS.test(group)) return readChangeLine(`Bổ sung: ${line}`);
  return readChangeLine(
    `${line.replace(/[\s.;,]+$/u, '')}: ${STAYS.test(group) ? 'giữ nguyên' : OFF.test(group) ? 'tạm hoãn' : ''}`,
  );
}
const ADDS = /(?<!\p{L})bổ sung(?!\p{L})/iu;
const STAYS = /(?<!\p{L})(?:giữ nguyên|không (?:có )?thay đổi)(?!\p{L})/iu;
const OFF = /(?<!\p{L})(?:hoãn|hủy|huỷ|không tổ chức)(?!\p{L})/iu;

/** `…; lịch mới: …` goes on with the same thing. */
const NEXT_CLAUSE =
  /;\s+(?=\p{L}|\(?\d{1,2}[.)]\s)(?!(?:lịch|thời gian|ngày|giờ)(?:\s\p{L}+){0,2}\s(?:mới|điều chỉnh|thay đổi)(?!\p{L})|(?:nay|(?:chuyển|dời|lùi) (?:sang|đến|vào)|địa điểm|các nội dung)(?!\p{L}))/giu;

const clausesOf = (passage: Passage): Passage[] =>
  cutAt(
    passage,
    Array.from(passage.text.matchAll(NEXT_CLAUSE), ({ index, 0: sign }) => index + sign.length),
  );

/** The item of such a line; of what is off no day is live. */
export function toldChange({ passage, change }: ChangedLine, { context }: NoticeText): Told {
  const { line } = placeOf(passage);
  const title = change.name;
  if (change.fate === 'off') return offItem(passage, change);
  const told = atMoment(passage, { id: '1', title, moment: change.moment, location: change.location }, context);
  const items = told.items.map((each) => ({
    ...each,
    start: each.start && addDays(each.start as LocalDate, change.later),
    end: each.end && addDays(each.end as LocalDate, change.later),
  }));
  const {
    before,
    moment: { date },
  } = change;
  const start = (items[0]?.start ?? null) as LocalDate | null;
  const doubt: Notice[] = [
    ...(change.unsure ? [notice('unclear-boundary', { line, item: '1' })] : []),
    ...(date && before && mayBeNextYear(date, start, before, context)
      ? [notice('uncertain-date', { line, item: '1' }, { printed: date.text, used: start ?? '' })]
      : []),
  ];
  return { items, notices: [...told.notices, ...doubt] };
}

const CALLED_OFF = /(?<!\p{L})(?:hủy|huỷ|bãi bỏ|không|nghỉ|dừng|ngừng)(?!\p{L})/iu;
const PUT_OFF = /(?<!\p{L})(?:hoãn|gác|lùi|tạm|chưa)(?!\p{L})/iu;

function offItem(passage: Passage, { name, moment }: ChangeLine): Told {
  const { line, page } = placeOf(passage);
  const each = item({
    id: '1',
    kind: 'event',
    title: capitalised(name),
    timing: 'none',
    timingText: moment.date?.text ?? null,
    status:
      CALLED_OFF.test(passage.text) && !PUT_OFF.test(passage.text) && !leavesOpen(passage.text)
        ? 'cancelled'
        : 'postponed',
    line,
    page,
  });
  return { items: [each], notices: [notice('unclear-status', { line, item: '1' })] };
}
