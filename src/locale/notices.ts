import type { Notice, NoticeCode } from '../model/notice.ts';
import type { Programme } from '../model/programme.ts';
import { inWords } from './notice-words.ts';
import { fill, type Language, type Sentence } from './sentence.ts';

const NOTICES: Record<NoticeCode, Sentence> = {
  'weekday-mismatch': {
    vi: 'Ngày {date} là {actual}, nhưng văn bản ghi {printed}.',
    en: '{date} is {actual}, but the document says {printed}.',
  },
  'lunar-mismatch': {
    vi: 'Ngày {date} là {actual} âm lịch, nhưng văn bản ghi {printed}.',
    en: '{date} is {actual} in the lunar calendar, but the document says {printed}.',
  },
  'year-mismatch': {
    vi: 'Năm {printed} trong văn bản không khớp với năm {used} của tiêu đề; đã dùng năm {used}.',
    en: 'The year {printed} contradicts the year {used} of the title; {used} was used.',
  },
  'date-outside-period': {
    vi: 'Ngày {date} nằm ngoài thời gian của chương trình ({start} – {end}).',
    en: '{date} lies outside the period of the programme ({start} – {end}).',
  },
  'date-corrected': {
    vi: 'Văn bản ghi “{printed}”; đã hiểu là {used} theo ngày của hàng và kỳ chương trình.',
    en: 'The document says “{printed}”; it was read as {used}, after the row and the period.',
  },
  'impossible-date': { vi: 'Không có ngày “{printed}” trong lịch.', en: 'There is no day “{printed}”.' },
  'impossible-time': { vi: 'Không có giờ “{printed}”.', en: 'There is no time “{printed}”.' },
  'missing-date': { vi: 'Nội dung này không ghi ngày.', en: 'No date is written for this item.' },
  'missing-year': {
    vi: 'Văn bản không ghi năm; hãy tải lên lại, ghi một ngày của chương trình vào ô “Ngày để tính năm”.',
    en: 'The document gives no year; upload it again with a day of its period in “Day that tells the year”.',
  },
  'several-dates': {
    vi: 'Nội dung này ghi nhiều mốc thời gian ({printed}); đã lấy mốc “{used}”.',
    en: 'Several times are written for this item ({printed}); “{used}” was taken.',
  },
  'uncertain-date': {
    vi: 'Chưa chắc “{printed}” là thời gian của nội dung này.',
    en: 'It is not certain that “{printed}” is the time of this item.',
  },
  'other-day-above': {
    vi: 'Nội dung này được xếp vào {used}, nhưng ngày ghi gần nhất phía trên là “{printed}”.',
    en: 'This item was put on {used}, but the nearest day above it is “{printed}”.',
  },
  'week-number-unresolved': {
    vi: 'Không xác định được “{printed}” là những ngày nào.',
    en: 'It is not clear which days “{printed}” means.',
  },
  'leader-inferred': {
    vi: 'Lãnh đạo “{printed}” được suy ra theo vị trí các cột, không đọc được trực tiếp.',
    en: 'The leader “{printed}” was inferred from the columns, not read.',
  },
  'unit-inferred': {
    vi: 'Đơn vị “{printed}” được suy ra theo vị trí các cột, không đọc được trực tiếp.',
    en: 'The unit “{printed}” was inferred from the columns, not read.',
  },
  'more-leaders-than-items': {
    vi: 'Có {leaders} lãnh đạo cho {items} nội dung; chưa chắc ai dự nội dung nào.',
    en: 'There are {leaders} leaders for {items} items; who belongs to which is not certain.',
  },
  'unknown-person': {
    vi: 'Không có ai tên “{printed}” trong danh sách của cơ quan.',
    en: 'Nobody named “{printed}” stands in the roster.',
  },
  'unknown-unit': {
    vi: 'Không có đơn vị “{printed}” trong danh sách của cơ quan.',
    en: 'No unit “{printed}” stands in the roster.',
  },
  'uncertain-person': {
    vi: '“{printed}” có lẽ là {used}; cần xác nhận.',
    en: '“{printed}” is probably {used}; please confirm.',
  },
  'uncertain-unit': {
    vi: '“{printed}” có lẽ là {used}; cần xác nhận.',
    en: '“{printed}” is probably {used}; please confirm.',
  },
  'person-as-unit': {
    vi: '“{printed}” đứng ở cột cơ quan chuẩn bị; chưa rõ là người chuẩn bị hay lãnh đạo dự.',
    en: '“{printed}” stands in the column of the preparing units; preparer or leader is not clear.',
  },
  'shifted-cell': {
    vi: 'Ô nội dung trống; nội dung được lấy từ cột bên cạnh nên không rõ đơn vị.',
    en: 'The content cell is empty; its text was found in the next column, so the unit is unknown.',
  },
  'count-mismatch': {
    vi: 'Văn bản nói {printed} nhưng chỉ liệt kê {counted}.',
    en: 'The document says {printed} but lists {counted}.',
  },
  'displaced-month': {
    vi: 'Nội dung này có thể thuộc {other}, nhãn tháng trong bảng có lẽ bị lệch.',
    en: 'This item may belong to {other}; the month label in the table looks displaced.',
  },
  'near-duplicate': {
    vi: 'Gần giống nội dung ở dòng {other}.',
    en: 'Nearly the same as the item on line {other}.',
  },
  'ends-before-start': {
    vi: '“{printed}” kết thúc trước khi bắt đầu.',
    en: '“{printed}” ends before it begins.',
  },
  'time-inferred': {
    vi: 'Dòng này không ghi giờ; giờ “{printed}” lấy theo dòng trên.',
    en: 'No hour is written here; “{printed}” was taken from the row above.',
  },
  'hour-left': {
    vi: 'Giờ hoặc buổi “{printed}” có trong văn bản nhưng chưa thành của nội dung này.',
    en: 'The hour or half of the day “{printed}” stands in the document but was not taken for this item.',
  },
  'hours-by-season': {
    vi: 'Giờ khác nhau theo mùa nên chưa đặt cho ngày nào: “{printed}”.',
    en: 'The hours differ by season and were set for no day: “{printed}”.',
  },
  'slot-time-mismatch': {
    vi: 'Ghi buổi {slot} nhưng giờ là {time}.',
    en: 'The slot says {slot} but the time is {time}.',
  },
  'unclear-boundary': {
    vi: 'Chưa chắc nội dung này bắt đầu và kết thúc ở đâu.',
    en: 'Where this item begins and ends is not certain.',
  },
  'unclear-status': {
    vi: 'Chưa rõ nội dung này còn diễn ra hay đã hoãn, hủy.',
    en: 'Whether this item still takes place is not clear.',
  },
  'spelling-corrected': {
    vi: 'Đã sửa lỗi chính tả: “{printed}” thành “{used}”.',
    en: 'A slip of spelling was mended: “{printed}” to “{used}”.',
  },
  'abbreviation-corrected': {
    vi: 'Chữ viết tắt “{printed}” được hiểu là “{used}”.',
    en: 'The abbreviation “{printed}” was read as “{used}”.',
  },
  'line-dropped': {
    vi: 'Dòng “{printed}” không thuộc chương trình nên được bỏ qua.',
    en: 'The line “{printed}” is not part of the programme and was left out.',
  },
  'quoted-letter-cut': {
    vi: 'Phần thư cũ được trích lại bên dưới không được đọc: “{printed}”. Nếu lịch nằm trong thư ấy, hãy nộp riêng thư ấy.',
    en: 'The earlier letter that is quoted below was not read: “{printed}”. If the programme stands in it, hand in that letter by itself.',
  },
  'other-articles-cut': {
    vi: 'Phần tin, bài khác của trang không được đọc: “{printed}”. Nếu đó là một phần của lịch, hãy nộp riêng phần ấy.',
    en: 'The part of the page with other articles was not read: “{printed}”. If it is part of the programme, hand it in by itself.',
  },
  'rule-without-date': {
    vi: 'Quy định lặp lại, không ghi ngày cụ thể: “{printed}”.',
    en: 'A recurring rule without dates: “{printed}”.',
  },
  'row-joined': {
    vi: 'Hàng bị ngắt trang đã được nối lại.',
    en: 'A row cut by a page break was joined.',
  },
  'line-unread': {
    vi: 'Dòng này có ngày, giờ mà không thành mục nào: “{printed}”.',
    en: 'This line names a day or an hour, but became no item: “{printed}”.',
  },
  'odd-title': {
    vi: '“{printed}” có thể không phải tên một nội dung; hãy đối chiếu với văn bản.',
    en: '“{printed}” may not be what this item is called; compare it with the document.',
  },
  'line-alone': {
    vi: 'Dòng này nằm ngoài cách trình bày chung của văn bản; ngày, giờ lấy từ chính dòng hoặc từ ngày ghi phía trên.',
    en: 'This line stands outside the layout of the document; its day and hour are its own or those of the day above.',
  },
  'entry-left-out': {
    vi: 'Nội dung “{printed}” không thể đưa vào lịch (lỗi {reason}) nên bị bỏ qua.',
    en: 'The entry “{printed}” cannot stand in a calendar ({reason}) and was left out.',
  },
  'nothing-called-off': {
    vi: 'Văn bản ghi hoãn hoặc hủy “{printed}” nhưng không rõ là mục nào đã công bố, nên không mục nào bị hoãn, hủy theo; nếu có, hãy sửa tên hoặc ngày trong dự thảo cho khớp.',
    en: 'The document calls off “{printed}”, but it is not clear which published entry that is, so none is called off; if there is one, make its title or day agree in the draft.',
  },
  'work-untold': {
    vi: 'Văn bản sửa “{meeting}” mà không nhắc tới việc phải chuẩn bị “{printed}”, nên không lịch nào còn ghi việc ấy; nếu vẫn phải làm, hãy thêm việc ấy vào dự thảo.',
    en: 'The document changes “{meeting}” and does not speak of “{printed}”, which was to be ready for it, so that no calendar tells that work any more; if it is still due, add it to the draft.',
  },
  'organization-unknown': {
    vi: 'Chưa biết cơ quan nào ban hành nên không đối chiếu được tên người và đơn vị.',
    en: 'The issuing office is not known, so names were not matched.',
  },
  'organization-recognised': {
    vi: 'Nhận ra cơ quan ban hành: {name}.',
    en: 'The issuing office was recognised: {name}.',
  },
  'name-mismatch': {
    vi: 'Tên tệp có đuôi {printed} nhưng nội dung là {used}; đã đọc theo nội dung.',
    en: 'The file is named {printed} but its content is {used}; it was read as what it is.',
  },
  'issued-date-missing': {
    vi: 'Ngày ban hành để trống.',
    en: 'The date of issue is left blank.',
  },
};

export function noticeSentence(notice: Pick<Notice, 'code' | 'data'>, language: Language): string {
  return fill(NOTICES[notice.code][language], inWords(notice.data, language));
}

/** A notice as a programme carries it: with its sentences. */
export function printedNotice(notice: Notice): Programme['notices'][number] {
  const { code, severity, line, item, data } = notice;
  const sentences = { message: noticeSentence(notice, 'vi'), messageEn: noticeSentence(notice, 'en') };
  return { code, severity, line, item, ...sentences, data: { ...data } };
}
