/** `trực sự cố 24/7 qua số hotline`, `hỗ trợ 24/7`: all hours of all days, and not the 24th of July. */

const FIGURES = /^24\/7$/u;
const NO_LEAD =
  '(?!(?:ngày|từ|đến|tới|hết|trước|sau|vào|và|sáng|trưa|chiều|tối|đêm|thứ|chủ|hai|ba|tư|năm|sáu|bảy|bẩy|nhật|hôm|lãnh|chỉ|ban|cơ)(?!\\p{L}))';
/** A service that stands, up to the figures, and no word that leads a day or tells of a roster (`trực lãnh đạo 24/7`). */
const STANDS = String.raw`(?:trực|hotline|đường dây nóng|tổng đài|(?:máy |cây )?atm|(?:ngân hàng|dịch vụ|giao dịch) (?:số|điện tử|trực tuyến)|(?:internet|mobile|e|digi)[\s-]?banking)(?:\s${NO_LEAD}\p{L}+(?:-\p{L}+)?){0,7}`;
/** `Tiếp nhận quân nhân 24/7` is a day: of these verbs what they are for tells that they go on. */
const FOR_ALL =
  '(?:hỗ trợ|(?:phục vụ|tiếp nhận|hoạt động)(?=\\s\\p{L}))(?:\\s(?:khách hàng|khách|người dân|kỹ thuật|thông tin|phản ánh|trực tuyến|cuộc gọi|liên tục|thường xuyên)){0,3}';
const SERVICE_BEFORE = new RegExp(String.raw`(?<!\p{L})(?:${STANDS}|${FOR_ALL})\s\(?$`, 'iu');
/** Its end, or words that go on with the service; a colon, an hour, a year or a name makes it a day. */
const GOES_ON = /^\)?\s?(?:$|\n|[.,;!](?!\d)|(?:qua|trên|cho|để|kể cả|suốt|trong|miễn phí)(?!\p{L}))/iu;
/** `Trần Văn Mẫu trực 24/7`, `24/7, Lê Thị Mẫu`: a person has that day. */
const PERSON_BEFORE = /\p{Lu}\p{Ll}*\strực\s[^\d]{0,30}$/u;
const PERSON_AFTER = /^\)?\s?[,;]?\s?(?:(?:đ\/c|đồng chí|ông|bà|bs)\.?\s|\p{Lu}\p{Ll}+\s\p{Lu})/u;
/** `trực 24/7; … trực 25/7`: one of several days of July. */
const IN_JULY = /(?<!\d)\d{1,2}\/0?7(?!\d)/u;
/** The whole line of a heading with those on duty below. */
const BARE_DUTY = /^[\s\-–+*•]*trực\s$/iu;

export const isRoundTheClock = (before: string, figures: string, after: string): boolean =>
  FIGURES.test(figures) &&
  SERVICE_BEFORE.test(before) &&
  GOES_ON.test(after) &&
  !PERSON_BEFORE.test(before) &&
  !PERSON_AFTER.test(after) &&
  !IN_JULY.test(before) &&
  !IN_JULY.test(after) &&
  !(BARE_DUTY.test(before) && after.trim() === '');
