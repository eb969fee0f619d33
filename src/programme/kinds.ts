import type { Kind } from '../model/programme.ts';

/**
 * What an entry is, by its head words: a gathering takes place, work is done by somebody. Between the two lie
 * inspections, appraisals and the like, which a day's schedule holds and a task list asks for: the layout decides.
 */

const START = String.raw`^[\s\-–—+*•·“"(]*`;
// Said before the head without changing what it is.
const FORE = [
  'tiếp tục',
  'tổ chức',
  'đồng tổ chức',
  String.raw`mở(?= (?:các |thêm |\d{1,3} )?(?:lớp|khóa|khoá|hội (?:nghị|thảo)))`,
  'chủ trì',
  'đồng chủ trì',
  'tham dự',
  'cùng dự',
  'dự(?! (?:thảo|toán|án|kiến|báo))',
  'tham gia',
  'mời',
  'dự kiến',
  'phấn đấu',
  'phối hợp tổ chức',
  'phối hợp (?:với )?.{2,60}? tổ chức',
  'chuỗi(?: các)?',
  'các',
  'những',
  String.raw`\d{1,3}(?: \([^)]{1,20}\))?(?: (?:cuộc|buổi|lớp|đợt|khóa|khoá))?`,
  'cuộc',
  'buổi',
  'lớp',
  'khóa',
  'khoá',
  'đợt',
].join('|');

// A gathering: people come together, on a day that is known or still open.
const GATHERING = [
  'họp',
  'hội nghị',
  'hội thảo',
  'hội đồng',
  'hội ý',
  'hội thi',
  'hội giảng',
  'hội chợ',
  'hội báo',
  'hội thao',
  'hội diễn',
  'hội trại',
  'hội đàm',
  'hội chẩn',
  // `Giao Ban Quản lý chợ …` gives work to a body.
  'giao (?!(?-i:Ban) (?:quản lý|qlda|chỉ huy|chqs|tổ chức|tuyên giáo|dân vận|pháp chế|chấp hành|điều hành|chỉ đạo|công tác|kiểm tra|kinh tế|văn hóa|nhân dân)(?!\\p{L}))ban',
  'giao lưu',
  'giao hữu',
  'gặp mặt',
  'gặp gỡ',
  'tập huấn',
  'bồi dưỡng',
  'lễ',
  'ngày hội',
  'tuần lễ',
  'đêm (?:hội|giao lưu|nhạc|văn nghệ)',
  'phiên(?! dịch)',
  'kỳ họp',
  'đại hội',
  'tọa đàm',
  'toạ đàm',
  'diễn đàn',
  'diễn tập',
  'đối thoại',
  'sinh hoạt',
  'chào cờ',
  'khai mạc',
  'khai xuân',
  'kỳ thi',
  'khai giảng',
  'bế giảng',
  'mít tinh',
  'kỷ niệm',
  'trực báo',
  'đón(?! đầu)',
  'hội khỏe',
  'hội khoẻ',
  'hội xuân',
  'liên hoan',
  'festival',
  'giải(?! (?:quyết|ngân|pháp|phóng|trình|thể|tỏa|toả|thích))',
  'chương trình (?:nghệ thuật|giao lưu|gặp mặt|văn nghệ|ca nhạc)',
  'bế mạc',
  'khai trương',
  'khánh thành',
  'khởi công',
  'sự kiện',
  'triển lãm',
  'trưng bày',
  'chung kết',
  'vòng',
  'cuộc thi',
  'techfest',
  'làm việc',
  'tiếp công dân',
  'tiếp đoàn',
  'tiếp xúc cử tri',
  'tiếp và làm việc',
  'đoàn(?! (?:kết|viên|thể|thanh niên))',
  'đi công tác',
  'thăm',
  'viếng',
  'bảo vệ (?:đề tài|đề cương|luận|dự án|nhiệm vụ|dự toán)',
  'nghe báo cáo',
].join('|');

// Work on paper, even when it prepares a gathering.
const WORK = [
  'xây dựng',
  'soạn thảo',
  'dự thảo',
  'tham mưu',
  'chuẩn bị',
  'hoàn thiện',
  'hoàn thành',
  'hoàn chỉnh',
  'bổ sung',
  'chỉnh sửa',
  'cập nhật',
  'tổng hợp',
  'báo cáo',
  'trình',
  'đề xuất',
  'góp ý',
  'ban hành',
  'gửi',
  'lập',
  'theo dõi',
  'đôn đốc',
  'hướng dẫn',
  'đăng ký',
  'sắp xếp',
  'bố trí',
  'triển khai',
  'thực hiện',
  'phối hợp',
  'giao',
  'kiện toàn',
  'củng cố',
  'vận động',
  'rà soát',
  'phân công',
].join('|');

const BOUNDARY = String.raw`(?![\p{L}\p{N}])`;
const FORES = new RegExp(String.raw`${START}(?:(?:${FORE})${BOUNDARY}[\s,:]*)*`, 'iu');
const GATHERING_HEAD = new RegExp(`^(?:${GATHERING})${BOUNDARY}`, 'iu');
const WORK_HEAD = new RegExp(`^(?:${WORK})${BOUNDARY}`, 'iu');

const EVENT_PROGRAMME =
  /(?<!\p{L})(?:lễ hội|festival|ngày hội|tuần lễ|lễ kỷ niệm|hội thi|hội thao|liên hoan|giải (?:đấu|thể thao|bóng|vô địch)|năm học|tuyển sinh|tốt nghiệp|khóa học|học kỳ|sự kiện|kỳ thi|(?:mở |các )+(?:lớp|khóa)|lớp (?:bồi dưỡng|tập huấn|đào tạo|học))(?!\p{L})/iu;
/** A title under which days are those on which something takes place, not those by which work is due. */
export const isEventProgramme = (title: string): boolean =>
  EVENT_PROGRAMME.test(title) && !/nhiệm vụ|phân công|công tác/iu.test(title);

/** Null when the head words say neither: `Kiểm tra cơ sở` is an event in a day's schedule and a task in a list. */
export function kindOfTitle(title: string): Extract<Kind, 'event' | 'task'> | null {
  const head = title.slice(FORES.exec(title)?.[0].length ?? 0);
  if (GATHERING_HEAD.test(head)) return 'event';
  return WORK_HEAD.test(head) ? 'task' : null;
}

/** A gathering named inside a text (`cuộc họp`, `vòng chung kết …`), as the source of a regular expression. */
export const GATHERING_WORDS: string = `(?:cuộc |buổi |phiên |kỳ |lớp )?(?:${GATHERING})${BOUNDARY}`;

// `dự kiến 5 đề tài` doubts a number and `dự kiến nhân sự` plans something, neither doubts the entry; `nếu` and `khi có` make it depend on something.
const TENTATIVE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:dự kiến(?!\s*(?:khoảng\s*)?\d{1,4}\s+(?!giờ|tháng)\p{L}|\s+(?:danh mục|danh sách|nhân sự|người|cơ cấu|phương án|phân bổ)(?!\p{L}))|phấn đấu|nếu|khi có|(?:trạng thái|tình trạng)\s?:\s{0,3}(?:đang )?(?:chờ|chưa)(?: được)?(?: phê)? duyệt)${BOUNDARY}`,
  'iu',
);

/** Soon found, as nothing stands around the words. */
const ANY_TENTATIVE = /dự kiến|phấn đấu|nếu|khi có|trạng thái|tình trạng/iu;

/** Whether the words leave open that it takes place: `dự kiến`, `phấn đấu`, `nếu …`, `khi có …`, `Trạng thái: Chờ duyệt`. */
export function isTentative(text: string): boolean {
  return ANY_TENTATIVE.test(text) && TENTATIVE.test(text);
}

/** `Cuộc họp`, `Hội nghị`: one of which nothing is said. */
export const isBareGathering = (name: string): boolean => BARE_GATHERING.test(name);
const BARE_GATHERING =
  /^(?:(?:cuộc|buổi|phiên|kỳ|lớp)\s)?(?:họp|hội nghị|hội thảo|lễ|làm việc|tập huấn|học|kỳ thi|hội thi|sự kiện|chương trình)$/iu;
