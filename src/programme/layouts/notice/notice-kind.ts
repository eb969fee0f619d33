import { linesOf } from '../../../model/block.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { fold } from '../../../vietnamese/fold.ts';
import { CHANGE_WORDS, LONGEST_SENTENCE, postpones } from '../../changes.ts';
import { holdsDay } from '../../dates.ts';
import { readDayHeading } from '../../day-headings.ts';
import { GATHERING_WORDS } from '../../kinds.ts';
import { REMARK_LABEL } from '../../label-words.ts';
import { type DocumentText, LEAST_FIT } from '../../layout.ts';
import { isOfAnyRest } from '../../off-rests.ts';
import { oncePer } from '../../once.ts';
import { printedText } from '../../printed.ts';
import { REST_WORDS } from '../../rest-words.ts';
import { readLeadingTime } from '../../times.ts';
import { isOfSome } from '../../withdrawn.ts';
import { isGivenAnew } from '../given-anew.ts';
import { withDrawnTables } from '../week/drawn.ts';
import { gridRows } from '../week/grid.ts';
import { ANNOUNCES, announcedIn } from './announced.ts';
import { headsChanges, replacesDays } from './change-heads.ts';
import { changesInLines, changesInRows } from './changed-lines.ts';
import { holdsDaysOfOther } from './days-of-body.ts';
import { CORRECTS, correctsBelow } from './errata.ts';
import { areParts, tellsWhenTheyRest, timeIn } from './gathering-parts.ts';
import { isInvitation } from './guests.ts';
import { HEAD_LINES, headlineOf } from './headline.ts';
import { invitesAt } from './invited.ts';
import { type NoticeKind, noticeOf } from './notice-source.ts';
import { readRestDays } from './rest-days.ts';
import { DUTY_TITLE } from './rosters.ts';
import { CHANGES_OF_SCHEDULE, scheduleLines } from './whole-schedule.ts';

/** Folded: old pages leave the marks out. */
const SCHEDULE = /lich (?:cong tac|lam viec|tuan)|chuong trinh cong tac/;

/** Which notice a document is, by its headline and its first lines, and how well it fits; null for other papers. */
export const kindOf: (document: DocumentText) => { name: NoticeKind; fit: number } | null = oncePer((document) => {
  const texts = document.source.blocks
    .flatMap(linesOf)
    .map(printedText)
    .filter((text) => text !== '');
  const headline = headlineOf(document);
  const opening = texts.slice(0, 8).join('\n');
  const changes = CHANGES_OF_SCHEDULE.test(headline);
  const named = headsRestsFirst(headline) ? '' : fold(headline);
  if (SCHEDULE.test(named) && !CHANGE_WORDS.test(headline) && !changes) return null;
  if (CORRECTS.test(headline) || correctsBelow(texts)) return { name: 'errata', fit: 0.86 };
  const calm = headline.replace(/nghỉ hưu|nghỉ phép/giu, '');
  if (REST_WORDS.test(calm)) return { name: 'rest', fit: fitOfRests(document) };
  if ((changes || replacesTimes(document)) && changesInRows(noticeOf(document, 'change')))
    return { name: 'change', fit: 0.98 };
  if (changes && scheduleLines(document) !== null) return { name: 'change', fit: LEAST_FIT };
  if (changes && !HEADS_SCHEDULE.test(headline) && changesInLines(noticeOf(document, 'change')))
    return { name: 'change', fit: 0.98 };
  if (CHANGE_WORDS.test(headline) && isGivenAnew(texts)) return null;
  if (CHANGE_WORDS.test(headline) || putsOffInHeadline(headline)) return { name: 'change', fit: 0.85 };
  if (changes && changesInLines(noticeOf(document, 'change'))) return { name: 'change', fit: 0.85 };
  if (SCHEDULE.test(fold(headline)) && !CHANGE_WORDS.test(headline)) return null;
  const short = texts.length <= 25;
  if (short && REST_WORDS.test(opening) && !LISTS_ACTIVITIES.test(headline)) return { name: 'rest', fit: 0.6 };
  // Of a long paper nothing of the kind is asked.
  const changing = short ? texts.filter((text) => !IN_CASE.test(text)).map(withoutGeneral) : [];
  if (short && !goesByDays(texts) && CHANGE_WORDS.test(changing.join('\n')))
    return IS_LIST.test(headline) ? null : { name: 'change', fit: 0.55 };
  if (
    texts.length <= MOST_LINES_OF_ONE &&
    changing.some((text) => postpones(text)) &&
    texts.filter((text) => readLeadingTime(text) !== null).length < 2 &&
    datesIn(texts) <= 2
  )
    return { name: 'change', fit: 0.7 };
  if (goesByDays(texts)) return null;
  if (isGathering(texts))
    return tellsWhenTheyRest(texts)
      ? { name: 'rest', fit: fitOfRests(document) }
      : { name: 'gathering', fit: fitOfGathering(texts, headline) };
  if (short && invites(texts) && invitesAt(noticeOf(document, 'invited')))
    return { name: 'invited', fit: FIT_OF_INVITATION };
  return texts.length <= MOST_LINES_OF_NEWS &&
    texts.some((text) => text.length <= LONGEST_SENTENCE && ANNOUNCES.test(text)) &&
    announcedIn(noticeOf(document, 'announced')).length > 0
    ? { name: 'announced', fit: FIT_OF_NEWS }
    : null;
});

/** `V/v nghỉ Tết Nguyên đán và lịch làm việc của Bộ phận Một cửa`: what it tells first are the rests; `Lịch làm việc dịp nghỉ Tết` is one of work. */
const headsRestsFirst = (headline: string): boolean => {
  const rest = REST_WORDS.exec(headline)?.index ?? -1;
  return rest >= 0 && rest < fold(headline).search(SCHEDULE) && JOINED_WITH_WORK.test(headline.slice(rest));
};
const JOINED_WITH_WORK = /(?:,|;|(?<!\p{L})(?:và|cùng|kèm theo|cũng như))\s(?:\p{L}+\s){0,2}(?:lịch|chương trình)\s/iu;

/** Whatever it is called, a paper of few lines beside a table that sets new times beside old ones. */
function replacesTimes({ source: { blocks } }: DocumentText): boolean {
  // Tables that are drawn with signs are lines, too, and a page of any length has many.
  if (blocks.filter(({ type }) => type !== 'table').length > MOST_LINES) return false;
  const drawn = withDrawnTables(blocks, headsChanges);
  const tables = drawn.filter((block) => block.type === 'table');
  return drawn.length - tables.length <= MOST_LINES_BESIDE && tables.some((table) => replacesDays(gridRows(table)));
}
const MOST_LINES = 400;
const MOST_LINES_BESIDE = 25;

/** A list of its days would leave out the rests that stand in words above the roster of those on duty. */
function fitOfRests(document: DocumentText): number {
  if (document.source.blocks.some(({ type }) => type === 'table')) {
    const { items } = readRestDays(noticeOf(document, 'rest'));
    if (items.some(isRest) && items.some(({ title }) => title === DUTY_TITLE)) return FIT_WITH_ROSTER;
  }
  return holdsDaysOfOther(document.source.blocks) ? LEAST_FIT : 0.85;
}
const isRest = ({ kind, start }: ProgrammeItem): boolean => kind === 'dayOff' && start !== null;
const FIT_WITH_ROSTER = 0.98;

/** `Thông báo không tổ chức …` */
const putsOffInHeadline = (headline: string) =>
  headline.length < 220 && /^(?:thông báo|v\/v|về việc)(?!\p{L})/iu.test(headline) && postpones(headline);

/** `Trường hợp có thay đổi lịch sẽ thông báo sau`: nothing has changed yet. */
const IN_CASE = new RegExp(
  String.raw`^[\s\-–+*•]*(?:${REMARK_LABEL}\s?:\s?(?:[-–+]\s)?)?(?:trường hợp|nếu|khi (?:có|cần))\s`,
  'iu',
);

/** Without the sentences that put nothing off: rules for days of rest, and those who did so themselves. */
const withoutGeneral = (text: string): string =>
  text.length > LONGEST_SENTENCE
    ? text
    : text
        .split(SENTENCE)
        .filter((sentence) => !isOfAnyRest(sentence) && !isOfSome(sentence))
        .join(' ');
const SENTENCE = /(?<=[.;])\s+/u;

/** `Lịch công tác tuần (điều chỉnh lần 2)` is printed whole. */
const HEADS_SCHEDULE = /^(?:thông báo\s)?(?:lịch|chương trình)\s/iu;

/** `Lịch …`: what changes of one of its days is no notice. */
const IS_LIST =
  /^(?:thông báo\s)?lịch\s|^(?:(?:\d{1,2}|các|những|một số|loạt)\s)?sự kiện(?!\p{L})[^.;]*(?<!\p{L})tuần(?!\p{L})/iu;

/** Of the days of `Lịch hoạt động tháng 9` some are free. */
const LISTS_ACTIVITIES = /^(?:lịch|kế hoạch|chương trình)\s(?:hoạt động|công tác|chuyên môn|sinh hoạt)(?!\p{L})/iu;

/** A headline that names the gathering itself; a list of several would say `Lịch …`. */
const OF_ONE = new RegExp(
  `^(?:(?:thông báo|giấy mời|thư mời|về việc|v/v|tổ chức|mời|dự)\\s:?\\s?){0,3}${GATHERING_WORDS}`,
  'iu',
);

function fitOfGathering(texts: readonly string[], headline: string): number {
  if (invites(texts)) return FIT_OF_INVITATION;
  return OF_ONE.test(headline) && !areParts(texts) ? 0.63 : 0.58;
}

const invites = (texts: readonly string[]) => texts.slice(0, HEAD_LINES).some((text) => isInvitation(text));
const FIT_OF_INVITATION = 0.66;

/** A notice that one thing does not take place is short. */
const MOST_LINES_OF_ONE = 12;
const datesIn = (texts: readonly string[]) => texts.filter((text) => holdsDay(text)).length;

/** News; any list or plan in it reads better. */
const FIT_OF_NEWS = 0.31;
const MOST_LINES_OF_NEWS = 80;

/** Meetings with their times on lines `Thời gian: …` that hold dates. */
function isGathering(texts: readonly string[]): boolean {
  const timed = texts.filter((text) => timeIn(text) !== null);
  return timed.length === 1 || areParts(texts);
}

/** A festival that tells its time as a whole, and then day by day what takes place at which hour. */
function goesByDays(texts: readonly string[]): boolean {
  const headings = texts
    .flatMap((text) => text.split(DAY_IN_LINE))
    .map((text) => readDayHeading(text))
    .filter((heading) => heading?.closed === true);
  const dated = headings.filter((heading) => heading?.date?.days.every(({ month }) => month !== null));
  // `T2 (04/5) S: …`: the week in lines of whole days.
  const days = dated.filter((heading) => heading?.rest === '').length;
  if (dated.filter((heading) => heading!.weekdays.length > 0).length >= LEAST_WHOLE_DAYS) return true;
  return days >= 2 && texts.filter((text) => readLeadingTime(text) !== null).length >= LEAST_HOURS;
}
/** Days that follow one another in a line. */
const DAY_IN_LINE = /(?<=[.;])\s{1,4}(?=(?:thứ|chủ nhật|T[2-7]|CN)(?!\p{L}))/iu;
const LEAST_HOURS = 3;
const LEAST_WHOLE_DAYS = 4;
