import type { Sentence } from './sentence.ts';

/** What `lich backup` and `lich restore` say. */

export const PASSPHRASE: Sentence = { vi: 'Cụm mật khẩu của bản sao lưu', en: 'Passphrase of the backup' };
export const PASSPHRASE_AGAIN: Sentence = { vi: 'Gõ lại', en: 'Once more' };

export const BACKED_UP: Sentence = {
  vi: 'Đã sao lưu {rows} dòng vào “{file}” ({megabytes} MB) và đọc lại cả tệp: không sai chỗ nào.',
  en: 'Backed up {rows} rows to “{file}” ({megabytes} MB) and read all of it back: nothing is wrong.',
};

export const KEEP_PASSPHRASE: Sentence = {
  vi: 'Giữ cụm mật khẩu ở nơi khác: không có nó thì không ai khôi phục được.',
  en: 'Keep the passphrase somewhere else: without it nobody can restore.',
};

export const RESTORED: Sentence = {
  vi: 'Đã khôi phục {rows} dòng, sao lưu lúc {at}; khóa nằm ở “{key}”.',
  en: 'Restored {rows} rows, backed up at {at}; the key is in “{key}”.',
};

export const STOP_THE_OTHER: Sentence = {
  vi: 'Mọi liên kết và mật khẩu CalDAV dùng tiếp được. Đừng chạy song song với dịch vụ cũ.',
  en: 'Every link and every CalDAV password goes on working. Do not run it beside the old service.',
};
