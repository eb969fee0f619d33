/** The place that a sentence names with `tại`. */

const AT = /(?<![\p{L}])tại\s+(?=\S)/giu;
/** What stands after `tại` without being a place one can go to. */
const NO_PLACE =
  /^(?:kỳ|nghị|quyết định|kế hoạch|công văn|văn bản|thông báo|tờ trình|báo cáo|chỉ thị|luật|điều|khoản|mục|điểm [a-zđ]\b|phụ lục|các|những|một số|mỗi|buổi|phiên|cuộc|hội nghị|hội thảo|đại hội|lễ|diễn đàn|đây|đó|chỗ|thời điểm|tổ chức|nơi|địa phương|cơ sở|đơn vị|doanh nghiệp|chức|phiếu|đề án|dự án|chương trình|khoảng|khu dân cư)(?!\p{L})/iu;
/** Nouns of places in small letters; anything that begins with a capital or a number is one too. */
const PLACE =
  /^(?:\p{Lu}|\d|(?:huyện|thành phố|tp|thị xã|thị trấn|xã|phường|tỉnh|thôn|xóm|khối|bản|trụ sở|hội trường|phòng|nhà|khách sạn|trung tâm|trường|cơ quan|sân|điểm cầu|khu|số|tầng|văn phòng|công ty|bệnh viện|ban|sở|ubnd|trạm|cảng|chợ|vườn|nước|công viên|quảng trường|bảo tàng|thư viện|đường|hiện trường|địa bàn)(?!\p{L}))/u;
/** Where the name of the place ends. */
const END =
  /[.;:]|,(?!\s*(?:\p{Lu}|\d|tầng|phòng|số|đường|huyện|thành phố|tỉnh|xã|phường|thị))|\s\((?!cũ|mới|nay|cơ sở)|\s(?:từ|lúc|vào|để|nhằm|nhân|về|do|theo|với|trong|nghe|cho|của đoàn|và (?=\p{Ll})|(?:sáng|chiều|tối) (?:ngày|thứ)|(?:–|-)(?=\s)|bắt đầu|kết hợp|phục vụ)(?!\p{L})/u;
const LONGEST = 120;

/** As printed, or null. Of several the last; nothing within quotation marks, which hold the name of something else. */
export function venueIn(title: string): string | null {
  let found: string | null = null;
  for (const match of title.matchAll(AT)) {
    if (isQuoted(title, match.index)) continue;
    const after = title.slice(match.index + match[0].length);
    if (NO_PLACE.test(after) || !PLACE.test(after)) continue;
    const end = END.exec(after)?.index ?? after.length;
    const place = after
      .slice(0, end)
      .replace(/[\s,”)]+$/u, (tail) => (tail.includes(')') && hasOpen(after.slice(0, end)) ? ')' : ''));
    if (place.length >= 2 && place.length <= LONGEST) found = place;
  }
  return found;
}

const hasOpen = (text: string) => text.includes('(');

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const open = before.lastIndexOf('“');
  return open >= 0 && !before.slice(open).includes('”');
}
