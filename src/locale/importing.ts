import type { Sentence } from './sentence.ts';

/** What `lich import` says. */

export const READ: Sentence = {
  vi: 'Đã đọc “{file}”: {items} nội dung, {review} nội dung cần xem lại (xem bằng: lich read).',
  en: 'Read “{file}”: {items} items, {review} of them to be looked at (see them with: lich read).',
};

export const WAITING: Sentence = {
  vi: 'Đã lưu, chưa công bố. Để công bố, chạy lại lệnh này với --accept.',
  en: 'Kept, not published. To publish, run this command again with --accept.',
};

export const ACCEPTED: Sentence = {
  vi: 'Đã công bố chương trình {start} – {end}, bản {number}: thêm {added}, đổi ngày giờ {moved}, sửa {changed}, hủy {cancelled}, giữ nguyên {unchanged}.',
  en: 'Published the programme of {start} – {end}, revision {number}: {added} added, {moved} moved, {changed} changed, {cancelled} cancelled, {unchanged} unchanged.',
};

export const ACCEPTED_BEFORE: Sentence = {
  vi: 'Văn bản này đã được công bố trước đây (chương trình {start} – {end}, bản {number}); không có gì thay đổi.',
  en: 'This document was published before (programme of {start} – {end}, revision {number}); nothing has changed.',
};

export const UNDATED: Sentence = {
  vi: 'Có {count} nội dung không rõ ngày nên chưa lên lịch, ví dụ: “{example}”.',
  en: '{count} items have no certain day and stand in no calendar, for example “{example}”.',
};
