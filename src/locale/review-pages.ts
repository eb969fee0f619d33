import type { Kind, Slot, Status, Timing } from '../model/programme.ts';
import type { Sentence } from './sentence.ts';

/** The page on which a draft is mended. */

export const SUMMARY: Sentence = {
  vi: '{items} nội dung, {doubts} chỗ còn ngờ.',
  en: '{items} items, {doubts} doubts.',
};
export const TO_PREVIEW: Sentence = { vi: 'Xem những gì sẽ thay đổi', en: 'See what will change' };
export const UNDO: Sentence = { vi: 'Hoàn tác lần sửa cuối', en: 'Undo the last edit' };
export const DISCARD: Sentence = { vi: 'Bỏ dự thảo này', en: 'Discard this draft' };
export const DISCARD_ASKS: Sentence = {
  vi: 'Mọi chỗ đã sửa trong dự thảo sẽ mất và không lấy lại được.',
  en: 'All that was mended in it is lost and cannot be had back.',
};
export const DISCARD_YES: Sentence = { vi: 'Đồng ý bỏ', en: 'Yes, discard it' };
export const DOWNLOAD: Sentence = { vi: 'Tải tệp gốc “{name}”', en: 'Download the file “{name}”' };
export const FILE_REMOVED: Sentence = {
  vi: 'Tệp “{name}” không còn được giữ: đã xóa lúc {day} vì hết thời hạn lưu giữ của cơ quan. Nội dung đã đọc và những gì đã công bố vẫn còn nguyên.',
  en: 'The file “{name}” is kept no longer: it went at {day}, when the time for which the office keeps files was over. What was read and published is still there.',
};
export const FILE_FACTS: Sentence = {
  vi: 'Nhận lúc {at}, người gửi: {by}; {size} byte; SHA-256: {sha256}.',
  en: 'Received at {at} from {by}; {size} bytes; SHA-256 {sha256}.',
};
export const DOUBTS: Sentence = { vi: 'Chỗ còn ngờ', en: 'Doubts' };
export const NO_DOUBTS: Sentence = {
  vi: 'Không còn chỗ ngờ. Hãy xem những gì sẽ thay đổi rồi công bố.',
  en: 'Nothing is in doubt. See what will change, then publish.',
};
export const REMARKS: Sentence = { vi: 'Lưu ý khi đọc văn bản', en: 'Remarks from reading' };
export const REMEMBER: Sentence = {
  vi: 'Nhớ: “{text}” là người, đơn vị được chọn',
  en: 'Remember: “{text}” is whoever is chosen',
};
export const ENDS_FILE: Sentence = {
  vi: '(danh sách đang theo tệp cấu hình: nhớ thì từ đó danh sách theo trang Danh sách, tệp không còn được dùng nữa)',
  en: '(the roster follows the file of the configuration: once this is remembered it is kept on its page, and the file is no longer used)',
};
export const AS_IS: Sentence = { vi: 'Để như đã hiểu', en: 'Keep as understood' };
export const AS_IS_DAY: Sentence = { vi: 'Để {day}', en: 'Keep {day}' };
export const ITEMS: Sentence = { vi: 'Nội dung đã hiểu', en: 'What was understood' };
export const NO_DAY: Sentence = { vi: 'Chưa có ngày', en: 'Without a day' };
export const SOURCE: Sentence = { vi: 'Văn bản gốc', en: 'Source' };
export const NO_SOURCE: Sentence = {
  vi: 'Bản này không có văn bản gốc để đặt bên cạnh.',
  en: 'There is no source text to show beside it.',
};
export const PAGE: Sentence = { vi: 'Trang {page}', en: 'Page {page}' };
export const LINE: Sentence = { vi: 'dòng {line}', en: 'line {line}' };
export const LINE_ON_PAGE: Sentence = { vi: 'trang {page}, dòng {line}', en: 'page {page}, line {line}' };
export const ITEM_NUMBER: Sentence = { vi: 'Nội dung {number}', en: 'Item {number}' };
export const ALL_DAY: Sentence = { vi: 'Cả ngày', en: 'All day' };
export const EDIT: Sentence = { vi: 'Sửa', en: 'Edit' };
export const CANCEL_ITEM: Sentence = { vi: 'Hủy', en: 'Cancel' };
export const ADD_AFTER: Sentence = { vi: 'Thêm sau', en: 'Add after' };
export const ADD_FIRST: Sentence = { vi: 'Thêm nội dung', en: 'Add an item' };
export const CHOOSE: Sentence = { vi: 'Chọn để gộp', en: 'Choose for merging' };
export const MERGE: Sentence = { vi: 'Gộp các nội dung đã chọn', en: 'Merge the chosen items' };
export const MERGE_HINT: Sentence = {
  vi: 'Đánh dấu từ hai nội dung trở lên; nội dung đứng trước được giữ, người và đơn vị của tất cả được gộp lại.',
  en: 'Tick two items or more; the first stays, with the people and departments of all.',
};
export const DELEGATED: Sentence = { vi: '{to} dự thay {from}', en: '{to} stands in for {from}' };
export const DELEGATED_TO_NOBODY: Sentence = { vi: '{from} ủy quyền', en: '{from} has delegated' };
export const PREPARES: Sentence = { vi: 'Chuẩn bị', en: 'Prepared by' };
export const DUE: Sentence = { vi: 'Hạn {day}', en: 'Due {day}' };
export const UNTIL: Sentence = { vi: 'đến hết {day}', en: 'until {day}' };
export const OTHERS: Sentence = { vi: 'Thành phần', en: 'Participants' };
export const TENTATIVE: Sentence = { vi: 'Dự kiến', en: 'Tentative' };
export const EVIDENCE: Sentence = { vi: 'Bản ký, bản chụp kèm theo', en: 'Signed copy' };
export const EVIDENCE_HINT: Sentence = {
  vi: 'PDF hoặc ảnh của bản đã ký; được giữ và cho xem, không đọc nội dung.',
  en: 'PDF or image of the signed paper; kept and shown, not read.',
};
export const EVIDENCE_FILE: Sentence = { vi: 'Tệp', en: 'File' };
export const ATTACH: Sentence = { vi: 'Kèm tệp', en: 'Attach' };
export const SINCE: Sentence = { vi: 'Đã thay đổi từ lúc anh/chị mở trang:', en: 'Changed since you opened the page:' };

export const ADD_TITLE: Sentence = { vi: 'Thêm nội dung', en: 'Add an item' };
export const EDIT_TITLE: Sentence = { vi: 'Sửa nội dung', en: 'Edit an item' };
export const BACK: Sentence = { vi: 'Về dự thảo', en: 'Back to the draft' };
export const WORDS: Sentence = { vi: 'Nội dung', en: 'Title' };
export const KIND: Sentence = { vi: 'Loại', en: 'Kind' };
export const TIMING: Sentence = { vi: 'Ngày có nghĩa là', en: 'What the days mean' };
export const START: Sentence = { vi: 'Từ ngày', en: 'First day' };
export const END: Sentence = { vi: 'Đến ngày', en: 'Last day' };
export const SLOT: Sentence = { vi: 'Buổi', en: 'Part of the day' };
export const START_TIME: Sentence = { vi: 'Từ giờ', en: 'From' };
export const END_TIME: Sentence = { vi: 'Đến giờ', en: 'To' };
export const DUE_TIME: Sentence = { vi: 'Hạn lúc', en: 'Due at' };
export const LEADERS: Sentence = { vi: 'Lãnh đạo', en: 'Leaders' };
export const ATTENDEES: Sentence = { vi: 'Cùng dự', en: 'Also attending' };
export const UNITS: Sentence = { vi: 'Đơn vị chuẩn bị, chủ trì', en: 'Preparing departments' };
export const CO_UNITS: Sentence = { vi: 'Đơn vị phối hợp', en: 'Helping departments' };
export const DELEGATE_FROM: Sentence = { vi: 'Người ủy quyền', en: 'Who delegates' };
export const DELEGATE_TO: Sentence = { vi: 'Người dự thay', en: 'Who stands in' };
export const NOBODY: Sentence = { vi: '(không)', en: '(none)' };
export const PARTICIPANTS: Sentence = { vi: 'Thành phần khác', en: 'Other participants' };
export const LOCATION: Sentence = { vi: 'Địa điểm', en: 'Place' };
export const PRODUCT: Sentence = { vi: 'Sản phẩm', en: 'Product' };
export const NOTE: Sentence = { vi: 'Ghi chú', en: 'Note' };
export const LEADERS_TEXT: Sentence = { vi: 'Lãnh đạo, như văn bản ghi', en: 'Leaders, as printed' };
export const UNITS_TEXT: Sentence = { vi: 'Đơn vị, như văn bản ghi', en: 'Departments, as printed' };
export const FROM_DOCUMENT: Sentence = { vi: 'Vị trí trong văn bản', en: 'Where it stands in the document' };
export const SECTION: Sentence = {
  vi: 'Phần, mục của văn bản (mỗi cấp một dòng)',
  en: 'Section of the document (a level to a line)',
};
export const LUNAR_TEXT: Sentence = { vi: 'Ngày âm lịch, như văn bản ghi', en: 'Lunar date, as printed' };
export const RELATES_TO: Sentence = { vi: 'Thuộc về nội dung', en: 'Belongs to the item' };
export const HEAD: Sentence = { vi: 'Thông tin của văn bản', en: 'The document as a whole' };
export const HEAD_TITLE: Sentence = { vi: 'Tên chương trình', en: 'Title' };
export const GENRE: Sentence = { vi: 'Loại chương trình', en: 'Kind of programme' };
export const PERIOD_START: Sentence = { vi: 'Thời gian: từ ngày', en: 'Period: first day' };
export const PERIOD_END: Sentence = { vi: 'Thời gian: đến ngày', en: 'Period: last day' };
export const NUMBER: Sentence = { vi: 'Số, ký hiệu', en: 'Number' };
export const SIGNER: Sentence = { vi: 'Người ký', en: 'Signed by' };
export const ISSUED: Sentence = { vi: 'Ngày ký', en: 'Signed on' };
export const KEYS: Sentence = { vi: 'Phím tắt', en: 'Keys' };
export const KEYS_ON: Sentence = { vi: 'Dùng phím tắt trên máy này', en: 'Use these keys on this machine' };
export const KEY_HINTS: readonly (readonly [readonly string[], Sentence])[] = [
  [['n', 'p'], { vi: 'chỗ ngờ sau, chỗ ngờ trước', en: 'next, previous doubt' }],
  [['1', '…', '9'], { vi: 'chọn câu trả lời thứ mấy của chỗ ngờ đang xem', en: 'choose that answer of the doubt' }],
  [['j', 'k'], { vi: 'nội dung sau, nội dung trước', en: 'next, previous item' }],
  [['e'], { vi: 'sửa nội dung đang xem', en: 'edit the item' }],
  [['a'], { vi: 'thêm nội dung sau nội dung đang xem', en: 'add an item after it' }],
  [['x'], { vi: 'chọn nội dung đang xem để gộp', en: 'choose the item for merging' }],
  [['g'], { vi: 'tới dòng của nội dung trong văn bản gốc', en: 'go to its line of the source' }],
  [['u'], { vi: 'hoàn tác lần sửa cuối', en: 'undo the last edit' }],
  [['v'], { vi: 'xem những gì sẽ thay đổi', en: 'see what will change' }],
  [['?'], { vi: 'mở, đóng bảng này', en: 'open, close this list' }],
];
export const STATUS: Sentence = { vi: 'Tình trạng', en: 'State' };
export const PRIVATE: Sentence = { vi: 'Việc riêng: người khác chỉ thấy “Bận”', en: 'Private: others see “Busy” only' };
export const IS_TENTATIVE: Sentence = { vi: 'Dự kiến, chưa chắc', en: 'Tentative' };
export const SPLIT: Sentence = { vi: 'Tách thành nhiều nội dung', en: 'Split into several' };
export const PARTS: Sentence = { vi: 'Các nội dung', en: 'Items' };
export const SPLIT_HINT: Sentence = {
  vi: 'Mỗi dòng là một nội dung; ngày, người và đơn vị được giữ như cũ cho từng nội dung, sau đó sửa riêng.',
  en: 'Each line becomes an item with the same day, people and departments; mend each afterwards.',
};
export const REMOVE: Sentence = { vi: 'Xóa khỏi dự thảo', en: 'Remove from the draft' };
export const REMOVE_HINT: Sentence = {
  vi: 'Dùng khi đây không phải là một nội dung. Việc có mà bị hủy thì bấm “Hủy” để lịch của mọi người ghi rõ là đã hủy.',
  en: 'For what is no item at all. Something that is called off is cancelled, so that calendars say so.',
};

export const KINDS: Readonly<Record<Kind, Sentence>> = {
  event: { vi: 'Cuộc họp, sự kiện', en: 'Meeting, event' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  observance: { vi: 'Ngày kỷ niệm', en: 'Observance' },
  dayOff: { vi: 'Ngày nghỉ', en: 'Day off' },
  focus: { vi: 'Trọng tâm', en: 'Focus' },
};
export const TIMINGS: Readonly<Record<Timing, Sentence>> = {
  on: { vi: 'diễn ra vào ngày ấy', en: 'takes place then' },
  deadline: { vi: 'hạn hoàn thành', en: 'due by then' },
  period: { vi: 'làm trong thời gian ấy', en: 'done within' },
  none: { vi: 'không có ngày', en: 'no day' },
};
export const SLOTS: Readonly<Record<Slot, Sentence>> = {
  morning: { vi: 'Sáng', en: 'Morning' },
  afternoon: { vi: 'Chiều', en: 'Afternoon' },
  evening: { vi: 'Tối', en: 'Evening' },
  allDay: { vi: 'Cả ngày', en: 'All day' },
};
export const STATUSES: Readonly<Record<Status, Sentence>> = {
  confirmed: { vi: 'Diễn ra', en: 'Takes place' },
  postponed: { vi: 'Hoãn', en: 'Postponed' },
  cancelled: { vi: 'Hủy', en: 'Cancelled' },
};

export const DONE: Readonly<Record<string, Sentence>> = {
  read: { vi: 'Đã đọc văn bản.', en: 'The document was read.' },
  answered: { vi: 'Đã ghi câu trả lời.', en: 'The answer was kept.' },
  remembered: {
    vi: 'Đã ghi câu trả lời; từ nay danh bạ biết cách gọi này.',
    en: 'The answer was kept, and the roster knows the name from now on.',
  },
  changed: { vi: 'Đã ghi nội dung.', en: 'The item was saved.' },
  added: { vi: 'Đã thêm nội dung.', en: 'The item was added.' },
  split: { vi: 'Đã tách nội dung.', en: 'The item was split.' },
  merged: { vi: 'Đã gộp nội dung.', en: 'The items were merged.' },
  cancelled: { vi: 'Đã ghi là hủy.', en: 'The item is cancelled.' },
  removed: { vi: 'Đã xóa khỏi dự thảo.', en: 'The item was removed from the draft.' },
  undone: { vi: 'Đã hoàn tác.', en: 'The edit was undone.' },
  head: { vi: 'Đã ghi.', en: 'Saved.' },
  restored: {
    vi: 'Đã lập dự thảo theo bản trước; xem lại rồi công bố như thường.',
    en: 'A draft with the words of the earlier revision was made; review and publish it as usual.',
  },
};
