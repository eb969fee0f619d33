import type { ErrorCode, LichError } from '../errors.ts';
import type { NoticeCode } from '../model/notice.ts';
import { errorSentence } from './errors.ts';
import type { Language, Sentence } from './sentence.ts';

/** What to do about it, where that is a button of a page or an option of a command. */

type Hints<Code extends string> = Readonly<Partial<Record<Code, Sentence>>>;

const ON_PAGE: Hints<ErrorCode> = {
  'acceptance-needs-confirmation': {
    vi: 'Hãy đánh dấu “Tôi đã xem và đồng ý hủy” rồi bấm công bố lần nữa.',
    en: 'Tick “I have seen this and agree”, then publish again.',
  },
  'wider-undecided': {
    vi: 'Hãy chọn giữ hay hủy ở mục hỏi về các nội dung ấy rồi bấm công bố lần nữa.',
    en: 'Choose below whether they are kept or cancelled, then publish again.',
  },
  'alias-taken': {
    vi: 'Câu trả lời cũng chưa được ghi: bỏ đánh dấu “Nhớ” rồi trả lời lại, hoặc sửa tên gọi ở trang Danh sách trước.',
    en: 'The answer was not kept either: answer again without “Remember”, or mend the name in the roster first.',
  },
};

const IN_COMMAND: Hints<ErrorCode> = {
  'acceptance-needs-confirmation': { vi: 'Đồng ý thì thêm --confirm.', en: 'To agree, add --confirm.' },
  'wider-undecided': {
    vi: 'Thêm --others keep (giữ) hoặc --others cancel (hủy).',
    en: 'Add --others keep or --others cancel.',
  },
};

const NOTICES_IN_COMMAND: Hints<NoticeCode> = {
  'missing-year': { vi: 'Trong lệnh: --on NĂM-THÁNG-NGÀY.', en: 'In a command: --on YYYY-MM-DD.' },
  'organization-unknown': { vi: 'Trong lệnh: --organization MÃ.', en: 'In a command: --organization ID.' },
};

/** An error as a page says it. */
export function errorOnPage(error: Pick<LichError, 'code' | 'data'>, language: Language): string {
  return withHint(errorSentence(error, language), ON_PAGE[error.code], language);
}

/** An error as a command says it. */
export function errorInCommand(error: Pick<LichError, 'code' | 'data'>, language: Language): string {
  return withHint(errorSentence(error, language), IN_COMMAND[error.code], language);
}

/** A notice's sentence as a command says it. */
export function messageInCommand(code: string, message: string, language: Language): string {
  return withHint(message, NOTICES_IN_COMMAND[code as NoticeCode], language);
}

function withHint(sentence: string, hint: Sentence | undefined, language: Language): string {
  return hint === undefined ? sentence : `${sentence} ${hint[language]}`;
}
