import { CALLING_PAPERS } from './citations.ts';
import { opensActivity } from './subjects.ts';

/** Words by which a sentence tells of what has been done. */

/** `đã tổ chức`, `vừa diễn ra`; not `như đã thông báo`, `đã đăng ký`. */
export const TOLD: RegExp =
  /(?<!\p{L}|chưa |như |theo )(?:đã|vừa|vừa mới)\s(?:diễn ra|tổ chức|họp|có (?:buổi|cuộc|chuyến|mặt)|tiến hành|kết thúc|khai mạc|bế mạc|thông qua|ký(?: kết)?|hoàn thành|trao|tặng|được (?:tặng|trao|tổ chức|khai mạc|ký|thông qua)|tham dự|dự|đến|thăm|làm việc|tiếp|đón|chủ trì|phát biểu|ra quân|phối hợp|triển khai|khánh thành|khởi công|chúc mừng|động viên|biểu dương|khen thưởng|ghi nhận)(?!\p{L})/iu;

const DOES =
  '(?:thực hiện|tổ chức|tiến hành|triển khai|diễn ra|hoàn thành|hoàn tất|kết thúc|tiêm|khám|làm|thi|học|họp|tiếp)';
/** How it went, or that there is no more of it: there the clause ends. */
const ENDED = '(?:(?:xong|an toàn|thành công|tốt đẹp|đúng (?:tiến độ|kế hoạch|lịch))(?=\\s?(?:$|[.;,]))|đạt\\s\\d)';
/** `công trình đã hoàn thành` is only called so. */
const DONE_BY_DAYS = String.raw`^[\s\-–+*•]*(?:(?:các|những)\s)?(?:lịch|kế hoạch|đợt|kỳ|vòng|lượt|buổi|lần|giai đoạn|tuần|tháng|công tác)\s(?:[^.;:]{1,80}\s)?đã\s(?:được\s)?(?:kết thúc|hoàn tất|hoàn thành)[\s.]*$`;
const DONE = new RegExp(
  String.raw`${DONE_BY_DAYS}|(?<!\p{L}|\(|chưa |như |theo |khi |nếu |sau |việc |nội dung |kết quả )(?:đã|vừa|vừa mới)\s(?:cơ bản\s)?(?:được\s)?${DOES}(?:\s[^.;:,]{1,30})??,?\s${ENDED}`,
  'iu',
);

/** `Lịch khám tháng 2 đã thực hiện xong`: of something it says no more than that it is over; `Họp về việc đã làm xong` is held. */
export const isSaidDone = (text: string): boolean => DONE.test(text) && !opensActivity(text);

/** `Sở Mẫu ban hành Kế hoạch số 12/KH-SM`: a paper that has its number has been made. */
export const ISSUED: RegExp = new RegExp(
  String.raw`(?<!\p{L}|sẽ |chưa |dự kiến )(?:ban hành|ký|phát hành|có)\s(?:${CALLING_PAPERS}|chỉ thị|nghị quyết|hướng dẫn|công điện)\ssố\s\d`,
  'iu',
);
