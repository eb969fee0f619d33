import type { Moment } from './moments.ts';
import { isPlaceLine, NAMED_PLACE, placeReplacedIn, ROOM_WORDS, withoutOldPlace } from './places.ts';
import { STAYS_WORDS, stays } from './stays.ts';

/** Where something takes place by a line of changes. */

const WORDS = String.raw`(?:[^.;:,()\n]|:(?=\d)|\.(?=\S)|,\s(?=(?:số|nhà|tầng|tòa|khu|xã|phường|thôn|tỉnh)\s))`;
/** What a meeting is about: `họp về bầu cử`, `về việc …`. */
const MEETING =
  'họp|cuộc họp|hội nghị|hội thảo|tọa đàm|toạ đàm|tập huấn|bồi dưỡng|lớp|chuyên đề|làm việc|trao đổi|thảo luận|bàn|đối thoại|nói chuyện|tuyên truyền|phổ biến|truyền thông|báo cáo|thông tin|thi|tìm hiểu|kiểm tra|giám sát|khảo sát';
const TOPIC =
  'việc|công tác|vấn đề|chủ đề|chuyên đề|nội dung|lĩnh vực|kết quả|kế hoạch|tình hình|tiến độ|dự án|đề án|chương trình|phương án|chính sách|chế độ|quy (?:hoạch|định|chế|trình)|nghị (?:quyết|định)|thông tư|luật|phòng,? chống|an (?:toàn|ninh)|chuyển đổi|cải cách|xây dựng|sáp nhập|sắp xếp|bầu cử|thực hiện|triển khai|giải phóng|bồi thường|đất đai|kỹ năng|nghiệp vụ|nhà ở|xã hội|môi trường|giáo dục|y tế|thi đua|khen thưởng';
/** `địa điểm cuộc họp về bầu cử … sang Hội trường`: what a meeting is about is no place, and `sang` leads surer to one. */
const BACK_TO = String.raw`về(?:(?<!(?<!\p{L})(?:${MEETING})\svề)|(?=\s${NAMED_PLACE}))(?!\s(?:${TOPIC})(?!\p{L}))(?!(?:[^.;]|\.(?=\S)){0,160}\ssang\s)`;
/** `đổi địa điểm`, `chuyển phòng họp`, for a larger pattern. */
export const CHANGES_PLACE: string = String.raw`(?:đổi|chuyển|thay đổi|điều chỉnh|dời)\s(?:tên\s)?(?:địa điểm|phòng|hội trường|nơi|điểm)(?!\p{L})`;
/** chuyển địa điểm từ A sang B */
const FROM_PLACE = String.raw`${CHANGES_PLACE}(?:[^.;]|\.(?=\S)){0,160}?\s(?:sang|thành|đến|là|lên|xuống|${BACK_TO})`;
/** `chuyển lên phòng họp tầng 5` */
const TO = 'sang|thành|đến|tới|về|lên|xuống|qua';
const MOVED = [
  FROM_PLACE,
  String.raw`(?:địa điểm|phòng(?: họp| thi| học)?|nơi họp)\s(?:mới(?:\slà)?|(?:được\s)?(?:(?:chuyển|đổi|dời)\s(?:sang|thành|đến|về)|thay (?:bằng|thành)))\s?:?`,
  // chuyển từ Phòng họp 1 về Hội trường
  String.raw`(?:đổi|chuyển|dời)\s(?:từ\s)?(?=${ROOM_WORDS})(?:[^.;]|\.(?=\S)){2,120}?\s(?:${TO})(?=\s${ROOM_WORDS})`,
  // chuyển từ Trạm y tế sang Nhà văn hóa
  String.raw`(?:đổi|chuyển|dời)\stừ\s[^.;\d]{2,100}?\s(?:${TO})(?=\s${ROOM_WORDS})`,
  // không học ở Nhà văn hóa mà học tại Hội trường
  String.raw`không\s(?:(?:học|thi|họp|tổ chức|diễn ra|khai mạc|khai giảng|làm việc)\s)?(?:ở|tại)\s[^.;]{2,120}?\smà\s(?:(?:sẽ|được|nay)\s)?(?:(?:\p{L}+\s){0,3}?(?:ở|tại)|(?:chuyển|dời|đổi)\s(?:sang|ra|vào|về|đến|lên|xuống))`,
  // chuyển sang địa điểm: …
  String.raw`(?:đổi|chuyển|dời)\s(?:sang|về|đến)\s(?:địa điểm|nơi)(?: họp| tổ chức)?(?: mới)?(?: là)?\s?:?`,
  // chuyển về Hội trường
  String.raw`(?:đổi|chuyển|dời)\s(?:${TO})(?=\s${ROOM_WORDS})`,
].join('|');
/** `đổi địa điểm từ … sang …`: its place is told to change, whatever else does. */
export const movesPlace = (text: string): boolean => MOVES_PLACE.test(text);
const MOVES_PLACE = new RegExp(String.raw`(?<!\p{L})${FROM_PLACE}\s`, 'iu');
/** Only the place is told to change: `chuyển từ Phòng họp 1 về Hội trường`. */
export const movesRoom = (text: string): boolean => MOVES_ROOM.test(text);
const MOVES_ROOM = new RegExp(
  String.raw`(?<!\p{L})(?:đổi|chuyển|dời)\s(?:từ\s(?:[^.;\d]{2,100}?\s(?:${TO})\s)?|(?:${TO})\s)${ROOM_WORDS}`,
  'iu',
);
const NEW_PLACE = new RegExp(String.raw`(?<!\p{L})(?:${MOVED})\s(${WORDS}{2,120})`, 'iu');
const TOLD = new RegExp(
  String.raw`(?:^|[\s,;.(–-])(?:địa điểm(?: tổ chức| họp| thi)?\s?:|(?:tại|ở)(?:\s?:)?)\s?(${WORDS}{3,120})`,
  'iu',
);
/** `… Hội trường A từ 8h00`: when, behind the place. */
const CLOCK = String.raw`(?:(?:vào|từ|lúc|hồi|khoảng)\s){0,2}(?:(?:sáng|chiều|tối)\s)?\d{1,2}\s?(?:[hg:]\d{2}|[hg]|giờ)(?![\p{L}\d])`;
const TAIL = new RegExp(
  String.raw`(?:[\s,]|\s[–-]\s)+(?:${CLOCK}|vẫn|${STAYS_WORDS}|thời gian|các nội dung|(?:và\s|sẽ\s|dự kiến\s){0,3}kết thúc|(?:theo|như)\s(?:(?:đã|nội dung|trong)\s)?(?:giấy mời|thư mời|thông báo|kế hoạch|lịch|mời)|để|cho đến|(?:vào\s|từ\s)?(?:(?:sáng|chiều|tối)\s)?(?:ngày|lúc|hồi)(?=\s\d))(?!\p{L}).*$`,
  'isu',
);

/** `giữ nguyên, sân vận động xã` */
const BESIDE = new RegExp(String.raw`${STAYS_WORDS},?\s([^.;]{4,80})`, 'iu');

const bare = (found: string | undefined): string | undefined =>
  found === undefined ? undefined : withoutOldPlace(found).replace(TAIL, '');

/** `…: phòng máy số 2 thay cho phòng máy số 1` */
const ROOM = `(?:${ROOM_WORDS}|phòng (?:máy|học|thi|thí nghiệm|đọc)|giảng đường)`;
const INSTEAD_OF = new RegExp(
  String.raw`[\s,:–-]\s?(${ROOM}[^.;:,()\n]{0,80}?)\s\(?thay(?: thế)?(?: cho| vì)?\s${ROOM}`,
  'iu',
);

/** `tại phòng họp số 2 thay phòng họp số 1` */
export const replacesPlace = (text: string): boolean => {
  if (INSTEAD_OF.test(text)) return true;
  const place = TOLD.exec(text)?.[1];
  return place !== undefined && withoutOldPlace(place) !== place;
};

/** The place to which a sentence moves something, or null. */
export function placeMovedTo(text: string): string | null {
  const place = bare(NEW_PLACE.exec(text)?.[1])
    ?.replace(/[\s.,;:]+$/u, '')
    .trim();
  return place && !stays(place) ? place : null;
}

/** The place that holds with the moment, or null. */
export function newPlaceIn(text: string, { from, to }: Moment): string | null {
  const beside = BESIDE.exec(text)?.[1]?.trim() ?? '';
  const found =
    NEW_PLACE.exec(text)?.[1] ??
    INSTEAD_OF.exec(text)?.[1] ??
    TOLD.exec(text.slice(to))?.[1] ??
    placeReplacedIn(text.slice(0, from))?.place ??
    (isPlaceLine(beside) ? beside : undefined);
  const place = bare(found)
    ?.replace(/^(?:(?:chuyển|đổi|dời)\s(?:sang|đến|tới|về|lên|xuống|qua)|tại)\s/iu, '')
    .replace(/[\s.,;:]+$/u, '')
    .trim();
  return place && !stays(place) ? place : null;
}

/** `giờ họp (8h30) và phòng họp tầng 3 giữ nguyên`, `địa điểm Hội trường A không thay đổi`: the place that stays, or null. */
export const keptPlace = (text: string): string | null => KEPT_PLACE.exec(text)?.[1]?.trim() ?? null;
const KEPT_PLACE = new RegExp(
  String.raw`(?:^|[\s,])(?:địa điểm\s?:?\s|(?:tại|ở)\s)?(${ROOM_WORDS}(?:[^.;:,()\d]|\d(?!\d?\s?[hg:]\d|/)){2,60}?)\s(?:vẫn\s)?${STAYS_WORDS}(?!\p{L})`,
  'iu',
);

/** A sentence that changes a place and does not tell the new one, or leads to it with `về` and words that are of no place known. */
export function isPlaceDoubtful(text: string, place: string | null): boolean {
  if (!CHANGES.test(text)) return false;
  return place === null || (text.includes(`về ${place}`) && !NAMED.test(place) && !isPlaceLine(place));
}
const CHANGES = new RegExp(String.raw`(?<!\p{L})${CHANGES_PLACE}`, 'iu');
const NAMED = new RegExp(`^${NAMED_PLACE}`, 'iu');
