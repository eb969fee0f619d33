import type { Sentence } from '../sentence.ts';

/** What is wrong with a file or with what it says. */
export const READING = {
  'file-not-found': { vi: 'Không tìm thấy tệp “{file}”.', en: 'The file “{file}” was not found.' },
  'file-inaccessible': {
    vi: 'Không mở được tệp “{file}”: {reason}.',
    en: 'The file “{file}” cannot be opened: {reason}.',
  },
  'file-empty': { vi: 'Tệp trống, không có nội dung để đọc.', en: 'The file is empty.' },
  'file-too-large': {
    vi: 'Tệp lớn {size} MB, vượt mức cho phép {limit} MB.',
    en: 'The file has {size} MB; the limit is {limit} MB.',
  },
  'file-binary': {
    vi: 'Tệp này không phải văn bản, Word, PDF, Excel hay trang web nên không đọc được.',
    en: 'This file is not text, Word, PDF, Excel or a web page, so it cannot be read.',
  },
  'file-format': {
    vi: 'Lịch chưa đọc được tệp {format}; hãy lưu thành .docx, .xlsx hoặc .pdf rồi nộp lại.',
    en: 'Files of the kind {format} are not read; save it as .docx, .xlsx or .pdf and try again.',
  },
  'file-unreadable': {
    vi: 'Tệp {format} bị hỏng hoặc không đúng định dạng nên không đọc được.',
    en: 'The {format} file is damaged or not what it claims to be.',
  },
  'file-encrypted': {
    vi: 'Tệp được đặt mật khẩu; hãy lưu lại bản không có mật khẩu rồi nộp lại.',
    en: 'The file is protected by a password; save a copy without one and try again.',
  },
  'file-scanned': {
    vi: 'Tệp PDF này là bản chụp (scan), không có chữ để đọc; hãy nộp tệp Word hoặc PDF có chữ.',
    en: 'This PDF is a scan without text; give the Word file or a PDF with a text layer.',
  },
  'file-tabs': {
    vi: 'Tệp PDF này in từ văn bản dàn cột bằng phím Tab hoặc từ bảng không kẻ đường: không chắc nội dung nào thuộc hàng nào, của ai. Hãy nộp tệp Word gốc, hoặc bản PDF có bảng kẻ đường.',
    en: 'This PDF was printed from text whose columns were made with the Tab key, or from a table without ruling lines: it is not certain what belongs to which row and to whom. Give the Word file, or a PDF whose table has lines.',
  },
  'file-limits': {
    vi: 'Tệp có cấu trúc quá lớn hoặc bất thường nên bị từ chối.',
    en: 'The file is too large or too strange inside and was refused.',
  },
  'reading-timeout': {
    vi: 'Đọc tệp quá lâu nên đã dừng; hãy thử tệp nhỏ hơn hoặc định dạng khác.',
    en: 'Reading took too long and was stopped; try a smaller file or another format.',
  },
  'document-classified': {
    vi: 'Văn bản có dấu mật “{mark}” nên không được đưa vào hệ thống mạng; không nội dung nào được lưu.',
    en: 'The document bears the secrecy mark “{mark}”; it does not belong on a network service and nothing was kept.',
  },
  'no-programme': {
    vi: 'Không tìm thấy chương trình hay lịch công tác trong văn bản.',
    en: 'No work programme was found in the document.',
  },
  'programme-invalid': {
    vi: 'Chương trình có cấu trúc không đúng ở {path}: {reason}.',
    en: 'The structured programme is wrong at {path}: {reason}.',
  },
} as const satisfies Record<string, Sentence>;
