import type { ClashKind } from '../model/clash.ts';
import type { Sentence } from './sentence.ts';

/** Pages that say what will change, what changed, and what an earlier revision said. */

export const TITLE: Sentence = { vi: 'Những gì sẽ thay đổi', en: 'What will change' };
export const BACK_TO_DRAFT: Sentence = { vi: 'Về dự thảo để sửa', en: 'Back to the draft' };
export const BELONGS: Sentence = { vi: 'Văn bản này là gì', en: 'What this document is' };
export const BEGINS: Sentence = {
  vi: 'Chương trình mới: {genre}, {period}.',
  en: 'A new programme: {genre}, {period}.',
};
export const AMENDS: Sentence = {
  vi: 'Bản thứ {number} của chương trình đã công bố: {genre}, {period}.',
  en: 'Revision {number} of a published programme: {genre}, {period}.',
};
export const FULL: Sentence = {
  vi: 'Thay toàn bộ: việc nào không còn trong văn bản này thì coi là hủy.',
  en: 'It replaces the whole: what it no longer names is cancelled.',
};
export const PARTIAL: Sentence = {
  vi: 'Chỉ đổi những việc được nêu: việc khác giữ nguyên.',
  en: 'It changes only what it names; everything else stays.',
};
export const CORRECT: Sentence = { vi: 'Sửa nếu chưa đúng', en: 'Correct this' };
export const WHICH: Sentence = { vi: 'Thuộc chương trình', en: 'Programme' };
export const BY_DAYS: Sentence = { vi: 'Theo ngày ghi trong văn bản', en: 'As its days say' };
export const AS_NEW: Sentence = { vi: 'Chương trình mới', en: 'A new programme' };
export const EXTENT: Sentence = { vi: 'Phạm vi', en: 'Extent' };
export const APPLY: Sentence = { vi: 'Tính lại', en: 'Work out again' };

export const COUNTS: Sentence = { vi: 'Tóm tắt', en: 'Summary' };
export const BY_PERSON: Sentence = { vi: 'Theo lãnh đạo', en: 'By leader' };
export const BY_UNIT: Sentence = { vi: 'Theo đơn vị', en: 'By department' };
export const NAME: Sentence = { vi: 'Tên', en: 'Name' };
export const ADDED: Sentence = { vi: 'Thêm', en: 'Added' };
export const TAKEN_OVER: Sentence = {
  vi: 'Chuyển từ chương trình khác sang',
  en: 'Taken over from another programme',
};
export const FROM_PROGRAMME: Sentence = { vi: 'Từ: {genre}, {period}', en: 'From: {genre}, {period}' };
export const MOVED: Sentence = { vi: 'Đổi giờ', en: 'Moved' };
export const CHANGED: Sentence = { vi: 'Sửa', en: 'Changed' };
export const CANCELLED: Sentence = { vi: 'Hủy', en: 'Cancelled' };
export const UNCHANGED: Sentence = { vi: 'Giữ nguyên', en: 'Unchanged' };
export const NOTHING: Sentence = {
  vi: 'Lịch đã công bố không có gì thay đổi.',
  en: 'Nothing that is published changes.',
};

export const REMARKS: Sentence = { vi: 'Cần lưu ý', en: 'Please note' };
export const CLASHES: Sentence = { vi: 'Trùng lịch', en: 'Clashes' };
export const CLASHES_TEXT: Sentence = {
  vi: 'Không chặn việc công bố; được ghi lại cùng bản này.',
  en: 'They block nothing and are recorded with the revision.',
};
export const CLASH_KINDS: Readonly<Record<ClashKind, Sentence>> = {
  'leader-twice': { vi: '{of} có hai việc cùng lúc', en: '{of} is in two places' },
  'leader-on-day-off': { vi: '{of} có việc vào ngày nghỉ', en: '{of} has a meeting on a day off' },
  'room-twice': { vi: '“{of}” có hai việc cùng lúc', en: '“{of}” is taken twice' },
};
export const UNCERTAIN: Sentence = {
  vi: 'chưa ghi giờ, có thể không trùng',
  en: 'hours are not written, they may fit',
};

export const UNDATED: Sentence = { vi: 'Không đưa lên lịch vì chưa có ngày', en: 'Not published for lack of a day' };
export const UNDECIDED: Sentence = {
  vi: 'Việc của chương trình dài ngày hơn',
  en: 'Entries of a longer programme',
};
export const UNDECIDED_TEXT: Sentence = {
  vi: 'Chương trình ngắn ngày không nhắc tới những việc sau. Giữ hay hủy?',
  en: 'The shorter programme does not name these. Keep or cancel them?',
};
export const KEEP: Sentence = { vi: 'Giữ', en: 'Keep' };
export const CANCEL_THEM: Sentence = { vi: 'Hủy', en: 'Cancel' };
export const MANY: Sentence = {
  vi: 'Bản này hủy {cancelled} trong {published} việc đã công bố.',
  en: 'This cancels {cancelled} of {published} published entries.',
};
export const MANY_YES: Sentence = { vi: 'Tôi đã xem và đồng ý hủy', en: 'I have seen this and agree' };
export const ACCEPT: Sentence = { vi: 'Chấp nhận và công bố', en: 'Accept and publish' };
export const STILL_DOUBTS: Sentence = {
  vi: 'Còn {count} chỗ ngờ; công bố thì những việc ấy mang dấu “?”.',
  en: '{count} doubts are open; published now, these entries carry a “?”.',
};

export const ISSUES: Sentence = { vi: 'Các bản đã công bố', en: 'Published revisions' };
export const NUMBER: Sentence = { vi: 'Bản', en: 'Revision' };
export const NUMBERED: Sentence = { vi: 'Bản {number}', en: 'Revision {number}' };
export const PUBLISHED_BY: Sentence = { vi: 'Người công bố', en: 'Published by' };
export const WHEN: Sentence = { vi: 'Lúc', en: 'When' };
export const WHAT: Sentence = { vi: 'Thay đổi', en: 'Changes' };
export const COMPARE: Sentence = { vi: 'So sánh', en: 'Compare' };
export const FROM: Sentence = { vi: 'Từ bản', en: 'From' };
export const TO: Sentence = { vi: 'Đến bản', en: 'To' };
export const COMPARED: Sentence = { vi: 'Bản {to} so với bản {from}', en: 'Revision {to} against {from}' };
export const RESTORE: Sentence = { vi: 'Lập dự thảo khôi phục bản này', en: 'Make a draft that restores this' };
export const TO_PROGRAMME: Sentence = { vi: 'Các bản của chương trình này', en: 'All revisions of this programme' };
export const REVISION_TITLE: Sentence = { vi: '{title} – bản {number}', en: '{title} – revision {number}' };
export const TOTALS: Sentence = {
  vi: 'thêm {added}, đổi giờ {moved}, sửa {changed}, hủy {cancelled}, giữ nguyên {unchanged}',
  en: '{added} added, {moved} moved, {changed} changed, {cancelled} cancelled, {unchanged} unchanged',
};
export const DONE: Readonly<Record<string, Sentence>> = {
  accepted: {
    vi: 'Đã công bố. Lịch của mọi người có bản này từ lúc này.',
    en: 'Published. Everybody’s calendars have it from now on.',
  },
};
