import type { Sentence } from '../sentence.ts';

/** Drafts, revisions, rosters and holidays. */
export const PROGRAMMES = {
  'acceptance-needs-confirmation': {
    vi: 'Chấp nhận bản này sẽ hủy {cancelled} trong {published} nội dung đã công bố; cần xác nhận rõ ràng.',
    en: 'Accepting this would cancel {cancelled} of {published} published entries; it needs an explicit yes.',
  },
  'items-unresolved': {
    vi: 'Còn {count} nội dung chưa rõ ngày nên chưa đưa lên lịch được.',
    en: '{count} items have no certain day and cannot be published.',
  },
  'revision-unknown': { vi: 'Không có bản chương trình này.', en: 'There is no such revision.' },
  'wider-undecided': {
    vi: 'Chương trình dài ngày hơn có {count} nội dung trong những ngày này mà chương trình kia không nhắc tới (ví dụ: “{example}”); cần quyết định giữ hay hủy.',
    en: 'A longer programme has {count} entries on these days that the shorter one does not name (for example “{example}”); somebody has to decide what becomes of them.',
  },
  'revision-stale': {
    vi: 'Trong lúc anh/chị làm việc, {by} đã sửa bản này {count} lần (gần nhất: “{example}”). Thay đổi của anh/chị chưa được ghi; hãy xem bản mới rồi sửa lại.',
    en: 'Meanwhile {by} has changed this draft {count} times (last: “{example}”). Your change was not kept; look at the new state and make it again.',
  },
  'revision-accepted': {
    vi: 'Bản này đã được {by} chấp nhận và công bố, không sửa được nữa; hãy tạo bản điều chỉnh.',
    en: '{by} has accepted and published this revision, so it cannot be changed; make a new one.',
  },
  'programme-unknown': { vi: 'Không có chương trình này.', en: 'There is no such programme.' },
  'programme-exists': {
    vi: 'Đã có chương trình cùng loại, cùng thời gian; bản này phải là bản kế tiếp của chương trình đó.',
    en: 'There is a programme of this kind and period already; this must be its next revision.',
  },
  'published-changed': {
    vi: 'Trong lúc anh/chị xem, {by} đã thay đổi lịch đã công bố ({count} chỗ, ví dụ: “{example}”). Chưa có gì được công bố; hãy xem lại những gì sẽ thay đổi.',
    en: 'Meanwhile {by} has changed what is published ({count} places, for example “{example}”). Nothing was published; look again at what will change.',
  },
  'revision-not-accepted': {
    vi: 'Chỉ khôi phục được bản đã công bố.',
    en: 'Only a published revision can be restored.',
  },
  'roster-stale': {
    vi: 'Trong lúc anh/chị sửa, {by} đã thay đổi danh sách (gần nhất: “{example}”). Thay đổi của anh/chị chưa được ghi; hãy xem lại rồi sửa.',
    en: 'Meanwhile {by} has changed the roster (last: “{example}”). Your change was not kept; look again and make it anew.',
  },
  'roster-invalid': {
    vi: 'Nội dung có {count} chỗ chưa đúng nên chưa ghi gì:\n{faultsVi}',
    en: 'There are {count} faults, so nothing was kept:\n{faultsEn}',
  },
  'alias-taken': {
    vi: '“{text}” đang là tên gọi của {name}; một tên gọi không dùng cho hai nơi.',
    en: '“{text}” names {name} already; an alias belongs to one.',
  },
  'holidays-stale': {
    vi: 'Trong lúc anh/chị sửa, {by} đã thay đổi ngày nghỉ (gần nhất: năm {example}). Thay đổi của anh/chị chưa được ghi; hãy xem lại rồi sửa.',
    en: 'Meanwhile {by} has changed the holidays (last: {example}). Your change was not kept; look again and make it anew.',
  },
  'holidays-unchanged': {
    vi: 'Ngày nghỉ, ngày lễ không có gì thay đổi.',
    en: 'Nothing in the holidays is different.',
  },
  'item-unknown': {
    vi: 'Không có nội dung mã “{id}” trong bản này; có thể người khác đã xóa hoặc gộp.',
    en: 'There is no item “{id}” in this draft; somebody may have removed or merged it.',
  },
  'parts-missing': { vi: 'Cần chọn ít nhất hai nội dung khác nhau.', en: 'Choose at least two different items.' },
  'title-missing': {
    vi: 'Nội dung còn trống hoặc dài quá 2.000 chữ cái.',
    en: 'The title is empty or longer than 2,000 letters.',
  },
  'time-invalid': {
    vi: '“{text}” không phải là giờ; hãy viết dạng GIỜ:PHÚT, ví dụ 07:30.',
    en: '“{text}” is not a time; write HH:MM, for example 07:30.',
  },
  'day-missing': {
    vi: 'Chưa ghi ngày; hãy viết ngày/tháng/năm, ví dụ 01/3/2025.',
    en: 'The day is missing; write day/month/year, for example 01/3/2025.',
  },
  'year-day-invalid': {
    vi: '“{text}” không phải là một ngày trong năm; hãy viết ngày/tháng, ví dụ 16/4.',
    en: '“{text}” is not a day of the year; write day/month, for example 16/4.',
  },
  'season-incomplete': {
    vi: 'Mùa thứ {number} mới ghi một phần: hãy ghi đủ hai ngày và giờ của cả sáng, chiều, tối, hoặc để trống cả mùa.',
    en: 'Season {number} is written in part: fill in both days and the hours of morning, afternoon and evening, or leave all of it empty.',
  },
  'minutes-invalid': {
    vi: '“{text}” không phải là số phút; hãy viết một số, ví dụ 90.',
    en: '“{text}” is not a number of minutes; write one, for example 90.',
  },
  'hours-gone': {
    vi: 'Bộ giờ này không còn nữa: có người vừa bỏ hoặc đổi. Chưa ghi gì; nếu vẫn cần thì lưu lại như giờ mới từ một ngày.',
    en: 'These hours are gone: somebody has just removed or changed them. Nothing was kept; if they are still wanted, save them as new hours from a day.',
  },
  'member-unknown': {
    vi: 'Không có người, nhóm hay đơn vị mã “{id}” trong danh sách của cơ quan; có thể vừa bị xóa.',
    en: 'Nobody and no unit with the id “{id}” stands in the roster; it may just have been removed.',
  },
  'roster-id-unknown': {
    vi: 'Không có người, nhóm hay đơn vị mã “{id}” trong danh sách của cơ quan.',
    en: 'Nobody and no unit with the id “{id}” stands in the roster.',
  },
  'nothing-to-undo': { vi: 'Không còn lần sửa nào để hoàn tác.', en: 'There is no edit left to undo.' },
  'upload-unknown': { vi: 'Không có lần tải lên này.', en: 'There is no such upload.' },
  'upload-interrupted': {
    vi: 'Máy chủ dừng khi đang đọc tệp nên chưa có gì được lưu; hãy tải tệp lên lại.',
    en: 'The server stopped while it read the file and nothing was kept; upload it again.',
  },
  'evidence-format': {
    vi: 'Bản ký số, bản chụp kèm theo phải là tệp PDF, JPEG, PNG hoặc TIFF.',
    en: 'A signed copy must be a PDF, JPEG, PNG or TIFF file.',
  },
  'evidence-unknown': { vi: 'Không có bản kèm theo này.', en: 'There is no such signed copy.' },
  'document-unknown': { vi: 'Không có văn bản này.', en: 'There is no such document.' },
  'file-removed': {
    vi: 'Tệp “{fileName}” không còn được giữ: đã xóa ngày {dayVi} vì hết thời hạn lưu giữ của cơ quan. Những gì đã công bố không thay đổi.',
    en: 'The file “{fileName}” is kept no longer: it went on {dayEn}, when the time for which the office keeps files was over. What was published has not changed.',
  },
} as const satisfies Record<string, Sentence>;
