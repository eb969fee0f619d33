import { CALLED_OFF, KEPT, MOVED, PUT_OFF, TELLER, TURN } from './change-verbs.ts';
import { GATHERING_WORDS, isBareGathering } from './kinds.ts';
import type { Moment } from './moments.ts';
import { placeReplacedIn } from './places.ts';
import { STAYS_WORDS } from './stays.ts';
import { withoutTopics } from './topics.ts';

/** What a line of changes is about: its words without its days and without those that tell of the change. */

const CHANGE = `(?:${KEPT}|${CALLED_OFF}|${PUT_OFF}|${MOVED})`;
/** `ngày hội đọc sách` is a name, `ngày hội nghị` the day of one. */
const DAY = 'ngày(?! hội(?! (?:nghị|thảo|đồng)(?!\\p{L})))';
const OBJECT = `(?:lịch|thời gian|địa điểm|${DAY}|giờ|phòng(?= (?:họp|thi|học)? ?\\p{L})|tổ chức|việc|và|,|của)`;
/** `Dời lịch …`, `Chuyển địa điểm …`: the change comes first. */
const LEADS = new RegExp(`^(?:${CHANGE}(?:\\s${OBJECT})*(?:\\s|:\\s?))+`, 'iu');
const OTHER_LEADS =
  /^(?:(?:riêng|ban đầu,?|(?:ngoại |loại )?trừ|không (?:kể|gồm|bao gồm)|vẫn(?: được)?(?: (?:tổ chức|tiến hành|diễn ra|thực hiện|giữ(?: nguyên)?(?: lịch)?))?|đối với|còn|thay vì|nội dung)\s(?=\p{L})|bổ sung(?:\s(?:thêm|mới|(?:vào )?(?:lịch|chương trình)(?: công tác| làm việc(?! với)| tuần)*(?: họp(?=\s?:))?|nội dung))*(?:\s?:\s?|\s(?=\p{L})|\s?$))/iu;
/** `đã thông báo tại Giấy mời số 45`, `như Lịch tuần đã gửi`: where its old day was told. */
const TOLD_IN =
  /[\s,;:.(–-]+(?:như |mà )?(?:đã|được|theo)(?: được)?\s(?:thông báo|công bố|ghi|đăng|mời|gửi|ban hành|nêu|xếp)\s(?:tại|trong|theo|ở|trên)\s.*$/isu;
/** From here on the words tell of the change. */
const TELLS = new RegExp(
  String.raw`(?:^|[\s,;:.(–-]+)(?:(?:nay|sẽ|được|bị|xin|vẫn|tạm|cũng|đã|do|vì)\s)*(?:${CHANGE}|${STAYS_WORDS}|nghỉ|bỏ(?=[\s.;]*$)|bắt đầu|(?:có )?thông báo sau|không (?:thi|học|họp|mở|diễn ra|khai mạc)(?=[\s,]*$|\s(?:vào|lúc|trong|như|ở|tại)(?!\p{L}))|thay (?:vì|cho|thế)|ấn định|xếp|(?:trùng|rơi)(?=\s(?:vào|với|dịp|đợt|kỳ|ngày|mùng|mồng|rằm|lịch|tết|lễ|giỗ|quốc|nghỉ|thứ|chủ nhật|\d)))(?!\p{L})(?!\s(?:đổi số|giao ban)).*$`,
  'isu',
);
/** Words and signs that lead to a day or an hour. */
const TRAIL = new RegExp(
  String.raw`(?:[\s,;:.(→=>–—-]|(?<=[:,]\s)(?:thi|họp|học)(?=\s)|(?<!\p{L})(?:${[
    'vào|lúc|từ|đến|tới|sang|nay|sẽ|được|vẫn|đã|tổ chức|diễn ra|mở cửa|dự kiến|dự định|lên(?= lịch)',
    '(?<=(?:dự kiến|dự định|sẽ|được) )mở',
    '(?<=(?:mở|tổ chức|diễn ra|dự kiến) )trong(?: (?:một|hai|ba|bốn|năm|\\d{1,2}))?',
    'theo(?= (?:lịch|kế hoạch|thời gian|ngày|giờ)(?!\\p{L}))|lịch|kế hoạch|thời gian|ngày|giờ',
    // Behind what it is a plan of, each word as one: no word may be taken in two ways.
    '(?<=(?:lịch|kế hoạch|thời gian|ngày|giờ)(?: (?:cũ|mới|đã|ban đầu|trước đây|thông báo|công bố|điều chỉnh|họp|thi)){0,3} )(?:cũ|mới|điều chỉnh|họp|thi)',
    '(?<=[\\s,])vốn|theo (?:giấy mời|thư mời)(?: đã gửi)?(?: là)?',
    'trước đây|trước đó|ban đầu|thông báo|công bố|ấn định|xếp|các|ca|buổi|đợt thi|(?<!lễ )khai mạc|cụ thể|không phải',
    '(?:trước(?! đây| đó)|sau)(?: một| hai| \\d| khi)?',
  ].join('|')}))+$`,
  'iu',
);
const TURNS = new RegExp(`^(?:(?:${TURN}|ngoài ra|bên cạnh đó),?\\s)?(?:nay,?\\s)?`, 'iu');
/** `Do mất điện, Văn phòng thông báo: …`, `Công đoàn xin báo đổi giờ: họp …`, `Do bận họp, …`: why, and who says so. */
const WHY = new RegExp(String.raw`^(?:${TELLER}|(?:do|vì|để|nhân)\s[^,\d]{2,80},\s*)`, 'iu');

/** `Tiếp đoàn công tác. Thành phần: …` */
const FIELDS = /[.;,]\s(?:thành phần|chủ trì|địa điểm|tham dự|cùng dự|thời gian)(?:\s[^:.;]{1,30})?\s?:.*$/isu;
const LEAST_WORDS = 2;
const LONGEST = 220;

/** Empty when the line names nothing. @param printed without its list mark */
export function nameOfChanged(whole: string, moments: readonly Moment[]): string {
  const printed = withoutBracket(withoutNext(whole, moments), moments);
  const bounds = [0, ...moments.map(({ to }) => to)];
  const pieces = bounds.map((from, i) => printed.slice(from, moments[i] && nameEnd(printed, moments[i].from)));
  const names = pieces.map(nameIn);
  const at = names.findIndex((each) => each !== '');
  const name = at < 0 ? '' : names[at]! + (isBareGathering(names[at]!) ? whichIn(pieces[at + 1] ?? '') : '');
  return ONLY_LABELS.test(name) || LABEL.test(name) ? '' : name;
}

/** `Buổi họp ngày 12/5 của Hội đồng dời sang …`: behind the old day, which one it is; empty where no such words follow. */
function whichIn(piece: string): string {
  const words = OF_WHICH.exec(piece)?.[1];
  const name = words === undefined ? '' : nameIn(words);
  return name === '' ? '' : ` ${name}`;
}
const OF_WHICH = new RegExp(
  String.raw`^[\s,)]*((?:của|về|với(?! lý do)|giữa|bàn)\s.*\s(?:${CHANGE})(?!\p{L}).*)$`,
  'isu',
);

/** `Thời gian và địa điểm không thay đổi (từ 8h00 …)`: what of a thing, and not which. */
const ONLY_LABELS =
  /^(?:(?:các )?(?:thời gian|địa điểm|ngày giờ|ngày|giờ|thành phần|nội dung|hình thức|chương trình)(?: (?:tiếp|họp|tổ chức|tham dự|dự|thi|học))?(?:(?:,| và|, và|;)\s|$)){2,6}$/iu;

/** `…, địa điểm chuyển sang …`: one of them, and when or where alone. */
const LABEL = /^(?:thời gian|địa điểm|ngày giờ)(?: (?:tiếp|họp|tổ chức|thi|học))?$/iu;

/** `Thời gian: không thay đổi, 8h00 ngày 12/3. Đại biểu có mặt sớm …`: a label and its time; the next sentence names nothing of it. */
function withoutNext(printed: string, moments: readonly Moment[]): string {
  const last = moments.at(-1);
  if (last === undefined || !LABELS_TIME.test(printed)) return printed;
  const end = /[.;]\s/u.exec(printed.slice(last.to));
  return end ? printed.slice(0, last.to + end.index) : printed;
}
const LABELS_TIME = /^(?:thời gian|ngày giờ|giờ)(?:\s\p{L}+){0,4}\s?:/iu;

/** `Thời gian: không thay đổi, 7h30 ngày 22/5 (đón khách từ 7h00)`: the bracket behind the time of a label names none of it. */
function withoutBracket(printed: string, moments: readonly Moment[]): string {
  if (!LABELS_TIME.test(printed)) return printed;
  return moments.reduce((words, { to }) => {
    const bracket = BRACKET.exec(words.slice(to))?.[0] ?? '';
    return words.slice(0, to) + ' '.repeat(bracket.length) + words.slice(to + bracket.length);
  }, printed);
}
const BRACKET = /^[\s,;]*\([^()]*\)?/u;

/** `Lễ khai mạc lúc 7h00`: a word that leads to the hour, and a name. */
const nameEnd = (printed: string, from: number): number =>
  /lễ\s$/iu.test(printed.slice(0, from)) ? from + (/^khai mạc\s/iu.exec(printed.slice(from))?.[0].length ?? 0) : from;

function nameIn(piece: string): string {
  const opened = piece
    .replace(/^[\s,;:.)(–—-]+/u, '')
    .replace(TURNS, '')
    .replace(WHY, '');
  const bare = withoutOffice(opened.replace(OTHER_LEADS, ''));
  const led = LEADS.exec(withoutTopics(bare))?.[0] ?? '';
  const words = bare.slice(led.length);
  const replaced = placeReplacedIn(words.split('\n')[0]!)?.name.length;
  const told = replaced ?? TELLS.exec(withoutTopics(words))?.index ?? words.length;
  let name = words.slice(0, told).split('\n')[0]!.replace(FIELDS, '');
  for (let before = ''; before !== name; ) {
    before = name;
    name = withoutRest(closed(name.replace(TOLD_IN, '').replace(TRAIL, '')));
  }
  return name.split(/\s+/u).length >= LEAST_WORDS && /\p{L}{2}/u.test(name) && name.length <= LONGEST ? name : '';
}

/** `Hội nghị sơ kết: theo Giấy mời số 8`, `Lớp tập huấn: dự kiến trong hai`: behind the colon of a name, how its old day was told. */
function withoutRest(name: string): string {
  const short = name.replace(REST_BEHIND_COLON, '');
  return short.split(/\s+/u).length >= LEAST_WORDS ? short : name;
}
const REST_BEHIND_COLON =
  /\s?:\s(?:theo (?:giấy mời|thư mời|công văn|thông báo|quyết định|kế hoạch|lịch|văn bản)|dự kiến|trước đây|trước đó|ban đầu|vốn)(?!\p{L})[^:]*$/iu;

/** `Sở Mẫu lùi thời gian tổ chức kỳ thi`, `… thông báo địa điểm tổ chức …`: who changes it is not what changes. */
const withoutOffice = (text: string): string =>
  text
    .replace(HELD_EARLY, '')
    .replace(DECIDES, '')
    .replace(OFFICE_CHANGES, '')
    .replace(OFFICE_TELLS, '')
    .replace(OFFICE_NAMES, '');
const OFFICE_TELLS =
  /^(?:[^.;:,\d]{2,80}?\s)?(?:xin |trân trọng )?thông báo\s(?:về\s|việc\s|tới\s[^,]{2,60},?\s(?:về\s)?)*(?:địa điểm|thời gian)\s(?:(?:tổ chức|họp|diễn ra|của)\s)*(?=\p{L})/iu;
/** `Công ty trân trọng thông báo cuộc họp …` */
const OFFICE_NAMES = new RegExp(
  `^[^.;:,\\d]{2,80}?\\s(?:(?:xin|trân trọng|kính)\\s){0,2}(?:thông )?báo\\s(?:(?:về|việc|là|rằng|tới|đến)\\s){0,2}(?=${GATHERING_WORDS})`,
  'iu',
);
/** `Thường trực quyết định tổ chức sớm kỳ họp` */
const HELD_EARLY =
  /^(?:[^.;:,\d]{2,80}?\s)?(?:quyết định|thống nhất|nhất trí)\s(?:việc\s)?(?:tổ chức|họp|mở|khai mạc)\s(?:sớm|muộn|chậm|lại)(?:\shơn)?\s(?=\p{L})/iu;
const DECIDES =
  /^(?:(?:tuy nhiên|do đó|vì vậy|theo đó|cụ thể|như vậy),?\s)?(?:[^.;:,\d]{2,80}?\s)?(?:quyết định|thống nhất|nhất trí)\s(?:việc\s)?(?=(?:tạm hoãn|hoãn|dời|lùi|chuyển|thay đổi|đổi|điều chỉnh|hủy|huỷ)\s)/iu;
const OFFICE_CHANGES =
  /^(?:ubnd|ủy ban|uỷ ban|sở|văn phòng|nhà trường|học viện|phòng(?! họp)|ban(?! chỉ đạo họp)|trường|trung tâm|công ty|chi cục|cục|bệnh viện|(?:đảng|huyện|thành|tỉnh|thị) ủy|hđnd|thường trực)(?:\s[^.;:,\d]{0,80}?)?\s(?:(?:xin|sẽ|quyết định)\s)?(?=(?:tạm hoãn|hoãn|dời|lùi|chuyển|thay đổi|đổi|điều chỉnh|hủy|huỷ)\s(?:thời gian|lịch|ngày|giờ|địa điểm|tổ chức|cuộc|buổi|phiên|kỳ|lớp|hội nghị|hội thảo|lễ|việc)\s(?!từ\s|sang\s|đến\s))/iu;

/** Without a bracket that opens and does not close. */
const closed = (text: string): string =>
  text.lastIndexOf('(') > text.lastIndexOf(')') ? text.slice(0, text.lastIndexOf('(')) : text;
