import type { Sentence } from './sentence.ts';

/** What `lich store` says. */

export const COPYING: Sentence = {
  vi: '{table}: {done} / {total} dòng',
  en: '{table}: {done} of {total} rows',
};

export const COPIED: Sentence = {
  vi: 'Đã chép {rows} dòng của {tables} bảng và đối chiếu từng dòng: hai kho giống hệt nhau.',
  en: 'Copied {rows} rows of {tables} tables and compared each of them: the two stores are the same.',
};

export const USE_POSTGRES: Sentence = {
  vi: 'Từ nay chạy dịch vụ với DATABASE_URL này và với chính tệp khóa đang dùng; kho cũ giữ nguyên.',
  en: 'From now on run the service with this DATABASE_URL and with the same key file; the other store stays as it is.',
};

export const USE_EMBEDDED: Sentence = {
  vi: 'Từ nay chạy dịch vụ không đặt DATABASE_URL, với LICH_DATA={folder} và với chính tệp khóa đang dùng; kho cũ giữ nguyên.',
  en: 'From now on run the service without DATABASE_URL, with LICH_DATA={folder} and with the same key file; the other store stays as it is.',
};
