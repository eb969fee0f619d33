import { type Moment, momentsIn } from './moments.ts';
import { leadsToEnd } from './times.ts';

/** Of the days and hours that a line of changes names, which one holds now and which ones held before. */

export interface ToldMoments {
  /** All of the text, in order. */
  readonly moments: readonly Moment[];
  /** What words lead to as new; several when the line moves several things. */
  readonly fresh: readonly Moment[];
  /** What words tell of before, or a new one replaces. */
  readonly old: readonly Moment[];
  /** Neither. */
  readonly open: readonly Moment[];
}

const TIME = '(?:lịch|thời gian|thời điểm|ngày(?: giờ)?|giờ)';
const MOVE = '(?:dời|rời|chuyển|lùi|đổi|hoãn|thay đổi|điều chỉnh)';
/** `ca 4 (15h00)`: the session that begins then. */
const SESSION = String.raw`(?: (?:ca|kíp|suất|lượt|đợt)(?: thi| học| trực)? \d{1,2})?`;
/** What leads to the day that holds now, one kind a line; each stands right before it. */
const NEW = [
  // lịch mới: …, thời gian thi mới là …
  String.raw`${TIME}(?:\s\p{L}+){0,3}\s(?:mới|điều chỉnh|thay đổi|sửa đổi)`,
  String.raw`(?:^|[\n:;,(–-]\s?)mới|nay(?: (?:là|${MOVE}|tổ chức|họp|thi|học)(?: lại)?)?`,
  // nay diễn ra lúc …, nay bắt đầu …
  '(?:nay|bây giờ)(?: sẽ| được)*(?: (?:diễn ra|bắt đầu|khai mạc|khai giảng|tiến hành|tổ chức|mở))?',
  // sang họp chiều 12/3, không thi ngày 10/3 mà thi ca 2 (9h30) ngày 12/3
  `(?:sang|mà)(?: lại)?(?: (?:sẽ|được|chuyển|dời))*(?: (?:học|thi|họp|làm việc|thi đấu|tổ chức))?(?: vào)?${SESSION}|(?:thành|qua|lên|xuống)${SESSION}|thay(?: thế)? bằng`,
  // lùi lại một tuần, vào 6h45 ngày 13/10
  `${MOVE}(?: lại| thêm)*\\s(?:0?\\d{1,2}|một|hai|ba)\\s(?:tuần|ngày),?`,
  // lùi sang tuần 21, thứ Hai 18/5
  '(?:sang|qua|đến|tới) (?:tuần|tháng)(?: (?:sau|tới|kế tiếp|\\d{1,2}))?',
  `${MOVE}(?: lại)?(?: ${TIME})?(?: lại)?\\s(?:đến|tới|lại|vào)`,
  // lùi thời gian tổ chức hội nghị … đến: the name of what moves stands between
  String.raw`(?:dời|rời|chuyển|lùi|hoãn)\s(?:[^.;:,\d]{1,140}\s)?(?:đến|tới)`,
  // lùi lại, tổ chức trong 02 ngày 12 và 13/11; lùi lại, sẽ diễn ra vào 8h00 ngày 20/11
  String.raw`${MOVE}(?: lại| thêm| lịch)*,?\s(?:(?:và|được|sẽ|nay)\s){0,2}(?:tổ chức|diễn ra|khai mạc|họp|thi|học)(?: lại)?(?:\s(?:trong|từ|cả))?(?:\s(?:\d{1,2}|hai|ba)(?=\s*$))?`,
  '(?:ấn định|xếp|sắp xếp|bố trí|tổ chức|chuyển|dời|mở|thi|học|họp) lại(?: vào)?',
  '(?:học|dạy|thi|họp|tiếp|tổ chức|bố trí|thực hiện|xét xử|sinh hoạt|trực) bù',
  String.raw`(?:điều chỉnh|thay đổi)(?: lại)?(?: ${TIME})?(?:\s(?:là|thành|như sau))?`,
].join('|');
/** The words that lead to a day, and belong to no role: those that `momentsIn` takes to it, and marks. */
const TO = String.raw`(?:\s(?:là|vào|như sau))?[\s:,–-]*$`;
const NEW_BEFORE = new RegExp(String.raw`(?<!\p{L})(?:${NEW})${TO}`, 'iu');

/** What leads to the day that held before. */
const OLD = [
  '(?:chứ )?không phải|thay (?:vì|cho|thế)(?: lịch(?: cũ)?)?',
  String.raw`${TIME}(?:\s\p{L}+){0,2}\s(?:cũ|trước đây|trước đó|ban đầu)`,
  String.raw`${TIME}(?:\s\p{L}+){0,3}\strước (?:khi )?(?:được )?(?:điều chỉnh|thay đổi)`,
  // trước đây ấn định vào …, vốn dự kiến …
  '(?:^|[\\n:;,(–-]\\s?)cũ|(?:trước (?:đây|đó|là)|ban đầu|vốn)(?: (?:được|đã))?(?: (?:ấn định|dự kiến|dự định|thông báo|công bố|lên lịch|xếp(?: lịch)?|bố trí|tổ chức|diễn ra|mời))?',
  `(?:${TIME}\\s)?đã (?:được )?(?:thông báo|công bố|niêm yết|bố trí|sắp xếp|xếp(?: lịch)?|ấn định|đăng|báo|mời|lên lịch|ban hành)(?: ${TIME})?`,
  String.raw`(?:theo|so với|trong) (?:lịch|kế hoạch|thông báo|giấy mời|dự kiến)(?:\s\p{L}+){0,3}`,
  '(?<!nay )dự kiến(?: tổ chức| diễn ra)?',
].join('|');
const OLD_BEFORE = new RegExp(String.raw`(?<!\p{L})(?:${OLD})${TO}`, 'iu');

/** `07/9 (cũ) – 14/9 (mới)` */
const BEHIND = /^\s?\(\s?(?:lịch |ngày )?(cũ|mới)\s?\)/iu;

/** @param text one line of changes, without its list mark */
export function toldMoments(text: string): ToldMoments {
  const moments = withEnds(text);
  const leads = moments.map((moment, i) => leadOf(text, moments[i - 1]?.to ?? 0, moment));
  const tails = moments.map(({ to }) => BEHIND.exec(text.slice(to))?.[1]?.toLowerCase());
  const isFresh = leads.map((lead, i) => tails[i] === 'mới' || (NEW_BEFORE.test(lead) && !OLD_BEFORE.test(lead)));
  const first = isFresh.indexOf(true);
  const isOld = leads.map((lead, i) => !isFresh[i] && (tails[i] === 'cũ' || OLD_BEFORE.test(lead) || i < first));
  return {
    moments,
    fresh: moments.filter((_, i) => isFresh[i]),
    old: moments.filter((_, i) => isOld[i]),
    open: moments.filter((_, i) => !isFresh[i] && !isOld[i]),
  };
}

/** `sang 12/3 lúc 6h00 tại sân đình, kết thúc lúc 9h00`: no moment of its own, but the end of that before. */
function withEnds(text: string): Moment[] {
  const told: Moment[] = [];
  for (const moment of momentsIn(text).filter(({ date, time }) => date !== null || time !== null)) {
    const { date, time } = moment;
    const last = told.at(-1);
    const ends = date === null && time !== null && leadsToEnd(text.slice(0, time.index));
    if (!last || !ends) told.push(moment);
    else if (last.time === null) told[told.length - 1] = { ...last, time: { ...time, start: null, end: time.start } };
    else if (last.time.end === null) told[told.length - 1] = { ...last, time: { ...last.time, end: time.start } };
  }
  return told;
}

/** `từ ngày 10/9 trở đi`: everything of a schedule that comes later. */
export const isOpenEnded = (text: string, { from, to, date }: Moment): boolean =>
  date?.form === 'day' && (/^từ\s/iu.test(text.slice(from, to)) || /^\s?trở (?:đi|về sau)/iu.test(text.slice(to)));

/** What stands before the moment, with the first of its own words (`vào`, `từ`). */
function leadOf(text: string, from: number, moment: Moment): string {
  const own = /^(?:(?:là|vào|lúc|từ|ngày|trong)\s)*/iu.exec(text.slice(moment.from, moment.to))?.[0] ?? '';
  return `${text.slice(from, moment.from)}${own}`.replace(/(?:[\s(]|(?<!\p{L})(?:lúc|từ|ngày|trong))+$/iu, ' ');
}
