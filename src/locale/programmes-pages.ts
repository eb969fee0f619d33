import type { Genre } from '../model/programme.ts';
import type { Sentence } from './sentence.ts';

/** Pages where documents come in, and where programmes are listed. */

export const TITLE: Sentence = { vi: 'Chương trình', en: 'Programmes' };
export const UPLOAD: Sentence = { vi: 'Đưa văn bản vào', en: 'Add a document' };
export const UPLOAD_HINT: Sentence = {
  vi: 'Word, PDF (không phải bản chụp), Excel, trang web, văn bản thuần; tối đa {limit} MB. Văn bản có dấu MẬT, TỐI MẬT, TUYỆT MẬT bị từ chối và không lưu lại gì.',
  en: 'Word, PDF (no scan), Excel, web page, plain text; at most {limit} MB. Documents marked MẬT, TỐI MẬT or TUYỆT MẬT are refused and nothing of them is kept.',
};
export const FILE: Sentence = { vi: 'Tệp văn bản', en: 'File' };
export const DROP: Sentence = { vi: 'Kéo tệp thả vào đây cũng được.', en: 'Or drop the file here.' };
export const PASTE: Sentence = { vi: 'Hoặc dán nội dung văn bản', en: 'Or paste its text' };
export const PASTE_LABEL: Sentence = { vi: 'Nội dung văn bản', en: 'Text of the document' };
export const PASTED_NAME: Sentence = { vi: 'văn bản dán vào.txt', en: 'pasted text.txt' };
export const ON: Sentence = { vi: 'Ngày để tính năm (không bắt buộc)', en: 'Day that tells the year (optional)' };
export const ON_HINT: Sentence = {
  vi: 'Chỉ cần khi văn bản không ghi năm: một ngày trong thời gian của chương trình.',
  en: 'Needed only when the document gives no year: any day of its period.',
};
export const READ: Sentence = { vi: 'Đọc văn bản', en: 'Read the document' };
export const NOTHING_GIVEN: Sentence = {
  vi: 'Chưa chọn tệp và chưa dán nội dung nào.',
  en: 'No file was chosen and no text pasted.',
};

export const IN_WORK: Sentence = { vi: 'Đang đọc', en: 'Being read' };
export const FAILED: Sentence = { vi: 'Văn bản không đọc được', en: 'Documents that could not be read' };
export const DRAFTS: Sentence = { vi: 'Dự thảo chờ xem lại', en: 'Drafts to review' };
export const NO_DRAFTS: Sentence = { vi: 'Không có dự thảo nào đang chờ.', en: 'No draft is waiting.' };
export const DOCUMENT: Sentence = { vi: 'Văn bản', en: 'Document' };
export const RECEIVED: Sentence = { vi: 'Nhận lúc', en: 'Received' };
export const ITEMS: Sentence = { vi: 'Nội dung', en: 'Items' };
export const STATE: Sentence = { vi: 'Tình trạng', en: 'State' };
export const DOUBTFUL: Sentence = { vi: '{count} nội dung còn ngờ', en: '{count} items in doubt' };
export const SURE: Sentence = { vi: 'Không còn chỗ ngờ', en: 'Nothing in doubt' };
export const PUBLISHED: Sentence = { vi: 'Đã công bố', en: 'Published' };
export const NO_PROGRAMMES: Sentence = { vi: 'Chưa công bố chương trình nào.', en: 'Nothing has been published yet.' };
export const PERIOD: Sentence = { vi: 'Thời gian', en: 'Period' };
export const GENRE: Sentence = { vi: 'Loại', en: 'Kind' };
export const REVISIONS: Sentence = { vi: 'Số bản', en: 'Revisions' };
export const LAST: Sentence = { vi: 'Bản mới nhất', en: 'Latest' };
export const BY_AT: Sentence = { vi: '{by}, {when}', en: '{by}, {when}' };

export const READING_TITLE: Sentence = { vi: 'Đang đọc văn bản', en: 'Reading the document' };
export const READING: Sentence = {
  vi: 'Máy chủ đang đọc văn bản, thường mất vài giây. Trang này tự xem lại; có thể rời trang, dự thảo sẽ nằm trong danh sách.',
  en: 'The document is being read, usually within seconds. This page looks again by itself; you may leave it, the draft will be in the list.',
};
export const QUEUED: Sentence = { vi: 'Đang chờ tới lượt', en: 'Waiting for its turn' };
export const READING_NOW: Sentence = { vi: 'Đang đọc', en: 'Reading' };
export const LOOK_AGAIN: Sentence = { vi: 'Xem lại ngay', en: 'Look again now' };
export const NOT_READ_TITLE: Sentence = { vi: 'Chưa đọc được văn bản', en: 'The document was not read' };
export const NOTHING_KEPT: Sentence = {
  vi: 'Không lưu lại gì của tệp này, kể cả tên tệp.',
  en: 'Nothing of this file was kept, not even its name.',
};
export const BACK: Sentence = { vi: 'Về danh sách chương trình', en: 'Back to the programmes' };

export const GENRES: Readonly<Record<Genre, Sentence>> = {
  'day-schedule': { vi: 'Lịch công tác theo ngày', en: 'Programme by days' },
  'task-list': { vi: 'Danh mục nhiệm vụ', en: 'List of tasks' },
  'annual-plan': { vi: 'Chương trình năm', en: 'Plan of the year' },
  conclusions: { vi: 'Thông báo kết luận', en: 'Conclusions' },
  list: { vi: 'Danh sách ngày', en: 'List of days' },
};

export const DONE: Readonly<Record<string, Sentence>> = {
  discarded: { vi: 'Đã bỏ dự thảo.', en: 'The draft was discarded.' },
};
