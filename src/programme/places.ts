import { INSTEAD } from './change-verbs.ts';

/** Where something takes place, as a line of its own or in a sentence. */

const PLACES =
  'phòng họp|p\\.\\s?(?:họp|lớn|nhỏ|trực tuyến)|ph (?:lớn|nhỏ|trực tuyến)|phòng (?:lớn|nhỏ|xử|xét xử|hòa giải|hoà giải|tcd|tiếp|khách|truyền thống|khánh tiết|hội thảo|hội đồng|trực tuyến|làm việc|bí thư|giám đốc|chủ tịch|hiệu trưởng|a|b|c|d|\\d)|hội trường|trụ sở|trung tâm|nhà (?:văn hóa|văn hoá|sinh hoạt|khách|hát|thi đấu|làm việc|truyền thống)|cung (?:văn hóa|văn hoá|thiếu nhi|thể thao)|sảnh|tầng|ubnd|hđnd|ubmttq|văn phòng|sân vận động|sân|quảng trường|trường|bệnh viện|khách sạn|tại|cơ sở|khu|điểm cầu|trạm|công ty|nghĩa trang|đền|chùa|thôn|xóm|ấp|xã|phường|thị trấn|huyện|tỉnh ủy|huyện ủy|thành ủy|đảng ủy|học viện|viện|sở|cục|chi cục|ban chỉ huy|công viên|bảo tàng|thư viện|hà nội|tp|thành phố|cơ quan|giảng đường|ga|cảng|p\\d|p\\.\\s?\\d|ph(?!t(?!\\p{L}))\\s?[a-z\\d]{1,3}|ht|nvh';
const PLACE_LINE = new RegExp(`^(?:điểm )?(?:tại )?(?:${PLACES})(?![\\p{L}])`, 'iu');
const VERB =
  /(?<!\p{L})(?:họp(?! báo)|dự|làm việc với|kiểm tra|tổ chức|chủ trì|tham dự|báo cáo|khảo sát|chuẩn bị|phục vụ|tham mưu|hội nghị|kỷ niệm|tiếp công dân|đại hội)(?!\p{L})/iu;

/** A short line that names a place alone (`Hội trường A`, `P. họp 1 tầng 3`). */
export function isPlaceLine(line: string): boolean {
  const text = line.trim();
  const words = text.replace(
    /phòng họp|p\.\s?họp|(?:phòng|trụ sở|điểm) tiếp (?:công )?dân|phòng làm việc|hội nghị quốc gia|trung tâm hội nghị/giu,
    '',
  );
  return text.length >= 2 && text.length <= 110 && PLACE_LINE.test(text) && !VERB.test(words) && !/[;:]/.test(text);
}

const ROOM =
  /^(?:tại )?(?:phòng (?:họp|xử|xét xử|h(?:òa|oà) giải|lớn|nhỏ|trực tuyến|khách|hội|tiếp|làm việc|\d|[a-z]\d)|p\.\s?(?:họp|lớn|nhỏ|trực tuyến|\d|[a-z])|ph (?:lớn|nhỏ|trực tuyến)|p(?:h|\.h)?\s?\d{1,3}|ht(?: lớn)?|hội trường|trụ sở|nhà (?:văn h(?:óa|oá)|sinh hoạt)|nvh|tầng|sảnh|sân|trực tuyến|khách sạn|giảng đường)(?!\p{L})/iu;
/** A room or a hall: a place that is nothing else. */
export const isRoomLine = (line: string): boolean => ROOM.test(line) && isPlaceLine(line);

/** With what the name of a room or a house begins, for a larger pattern. */
export const ROOM_WORDS: string =
  '(?:phòng (?:họp|xử|xét xử|h(?:òa|oà) giải|lớn|nhỏ|hội|khách|làm việc|trực tuyến|số|\\d)|phòng \\p{Lu}\\d?(?!\\p{L})|hội trường|trụ sở|nhà (?:văn h(?:óa|oá)|sinh hoạt|khách|hát|thi đấu|truyền thống)|trung tâm|sân|tầng|thư viện|khách sạn|quảng trường|ubnd)';

/** With what a house or a quarter that has a name begins: `trường Tiểu học Mẫu`, `xã Đoài`; not `xã hội`, `nhà ở`. */
export const HOUSE_WORDS: string = String.raw`(?:nhà|trường|trạm|bệnh viện|công ty|cơ sở|khu|thôn|xóm|ấp|bản|xã|phường|đình|chùa|đền|điểm|số)(?:\s\p{L}+){0,3}?\s(?-i:\p{Lu}|\d)`;

/** A place that has a name or a number: `Sở Nội vụ`, `P.305`. */
export const NAMED_PLACE: string = String.raw`(?:${ROOM_WORDS}|${HOUSE_WORDS}|(?:${PLACES})(?!\p{L})(?:\s\p{L}+){0,3}?\s(?-i:\p{Lu}|\d)|p\.?\s?[a-z]?\d)`;

const OLD_PLACE = new RegExp(
  String.raw`(?<![\s,(–-])[\s,(–-]+(?:để )?(?:${INSTEAD}|thay(?=\s(?:${ROOM_WORDS}|phòng|địa điểm|nơi|nhà|trường|P\.?\s?\d)))(?!\p{L})\s.*$`,
  'isu',
);
/** `phòng họp số 2 thay phòng họp số 1`, `Hội trường A (thay cho Hội trường B)`: where it takes place now. */
export const withoutOldPlace = (place: string): string => place.replace(OLD_PLACE, '');

/** `Họp xét duyệt tại phòng họp số 2 thay phòng họp số 1`: the name, and the new place behind it; null for no such words. */
export function placeReplacedIn(name: string): { readonly name: string; readonly place: string } | null {
  const at = name.search(OLD_PLACE);
  const { before, place } = (at < 0 ? null : NAME_AND_PLACE.exec(name.slice(0, at)))?.groups ?? {};
  return before === undefined || place === undefined ? null : { name: before, place };
}
const NAME_AND_PLACE =
  /^(?<before>.*?\p{L})[\s,(–-]+(?:(?:được )?(?:họp|tổ chức|diễn ra)\s)?(?:tại|ở)\s(?<place>(?:(?!\stại\s)[^.;,()]){3,100})$/su;

const IN_SENTENCE =
  /(?:^|[\s,(])(?:tại|ở)\s(?!xa(?!\p{L})|\p{Lu}{0,1}ết|cấp\s|(?:buổi|cuộc|phiên|kỳ)\s\p{Ll})(?<place>(?:(?!,\s[^,.;()]{1,60}\stại\s)(?:[^.;()]|(?<=\s(?:TP|TX|TT|P|Q))\.(?=\s?\p{Lu}))){3,140})/giu;

/** `Tại xã Mẫu sẽ diễn ra hội chợ …`: where the sentence begins with the place, the others are of something else. */
const FIRST =
  /^(?:tại|ở)\s(?!cấp\s)(?<place>(?:(?!\stại\s)[^;:()]){2,80}?),?\s(?:sẽ |cũng |chính thức ){0,2}(?:diễn ra|khai mạc|bế mạc|tổ chức)(?!\p{L})/iu;

/** The last place that a sentence names with `tại`, as printed, with those that semicolons join to it; or null. */
export function placeIn(title: string): string | null {
  const first = FIRST.exec(title)?.groups?.place;
  if (first !== undefined) return first;
  const match = [...title.matchAll(IN_SENTENCE)].at(-1);
  const found = match?.groups?.place;
  if (match === undefined || found === undefined) return null;
  const place = withoutTail(found);
  const end = match.index + match[0].length;
  // Words behind the place have ended it.
  return place !== null && found.trimEnd().endsWith(place) ? place + morePlaces(title.slice(end)) : place;
}

/** `; Nhà văn hóa thôn Đoài; xã Mẫu`: what else is nothing but a place. */
function morePlaces(after: string): string {
  let places = '';
  for (const [whole, part] of after.matchAll(/;\s*([^;]+)/gy)) {
    const place = part!.replace(/[\s.,;]+$/u, '');
    if (!isPlaceLine(place) || /[.()]|,\s(?=\p{Ll})/u.test(place)) break;
    places += whole.replace(/[\s.,;]+$/u, '');
  }
  return places;
}

/** `xã Đại Từ Mẫu`, `xã Đại Từ do …`: with a capital it is of the name where a capital follows, or a word that ends it. */
const WITHIN_NAME = String.raw`(?-i:\p{Lu}\p{Ll})\p{L}*\s(?!\d|ngày|thứ|sáng|chiều|tối)(?:(?-i:\p{Lu})|(?-i:để|về|do|trong|theo|gồm|từ|lúc|vào)\s)`;
const TAIL = new RegExp(
  String.raw`,\s(?:(?:trân trọng )?kính mời|mời|đề nghị)\s.*$|\s(?!${WITHIN_NAME})(?:từ|lúc|vào|bắt đầu|thời gian|để|nhân(?! (?:dân|viên|sự|lực))|về|do|trong|theo|gồm|(?:sẽ )?(?:diễn ra|khai mạc|bế mạc))\s.*$`,
  'iu',
);
function withoutTail(found: string): string | null {
  return (
    withoutOldPlace(found)
      .replace(/,\s(?:(?:lúc|từ|vào)\s)?\d{1,2}\s?(?:[hg:]\s?\d{0,2}|giờ)(?![\p{L}\d]).*$/isu, '')
      .replace(/\s?[,–—-]\s(?:cả ngày|(?:buổi\s)?(?:sáng|chiều|tối)(?:(?:,| và| [-+])\schiều)?)\s*$/iu, '')
      .replace(TAIL, '')
      .replace(/[\s,]+$/u, '') || null
  );
}
