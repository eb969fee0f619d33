import type { ScanOutcome, UploadOutcome } from '../model/upload.ts';
import type { Sentence } from './sentence.ts';

/** What is said of a file that came before. */

const KEPT_ANEW = {
  vi: 'Bản lưu của tệp đã bị xóa vì hết thời hạn lưu giữ, nay được lưu lại.',
  en: 'Its copy had gone when the time to keep it was over, and is kept anew.',
};

/** Null where there is nothing to say: a draft was made from it. */
export const UPLOAD_TOLD: Readonly<Record<UploadOutcome, Sentence | null>> = {
  draft: null,
  mended: {
    vi: 'Tệp này đã có dự thảo từ trước; những chỗ đã sửa trong dự thảo được giữ nguyên, tệp không được đọc lại.',
    en: 'There is a draft of this file already; what was mended in it stays, and the file was not read anew.',
  },
  published: {
    vi: 'Tệp này đã được công bố trước đây; lịch đã công bố không thay đổi.',
    en: 'This file was published before; nothing that is published has changed.',
  },
  'kept-anew': {
    vi: `Tệp này đã được công bố trước đây; lịch đã công bố không thay đổi. ${KEPT_ANEW.vi}`,
    en: `This file was published before; nothing that is published has changed. ${KEPT_ANEW.en}`,
  },
};

export const SCAN_TOLD: Readonly<Record<ScanOutcome, Sentence>> = {
  attached: { vi: 'Đã kèm tệp.', en: 'The file was attached.' },
  known: { vi: 'Tệp này đã được kèm từ trước.', en: 'This file is attached already.' },
  'kept-anew': {
    vi: `Tệp này đã được kèm từ trước. ${KEPT_ANEW.vi}`,
    en: `This file was attached before. ${KEPT_ANEW.en}`,
  },
};

/** The same by the names under which a page's address carries them. */
export const FILE_DONE: Readonly<Record<string, Sentence>> = {
  ...Object.fromEntries(Object.entries(UPLOAD_TOLD).flatMap(([name, told]) => (told === null ? [] : [[name, told]]))),
  ...Object.fromEntries(Object.entries(SCAN_TOLD).map(([name, told]) => [`scan-${name}`, told])),
};
