import type { Sentence } from '../sentence.ts';

/** What is typed wrong: on the command line, in the configuration. */
export const COMMANDS = {
  'organization-unknown': {
    vi: 'Không có cơ quan “{id}” trong cấu hình. Các cơ quan có: {known}.',
    en: 'There is no organisation “{id}” in the configuration. Known: {known}.',
  },
  'organization-needed': {
    vi: 'Chưa biết chương trình của cơ quan nào; hãy dùng --organization.',
    en: 'The organisation is not known; use --organization.',
  },
  'command-unknown': {
    vi: 'Không có lệnh “{name}”. Xem các lệnh bằng: lich --help',
    en: 'There is no command “{name}”. See them with: lich --help',
  },
  'option-unknown': { vi: 'Không có tùy chọn {option}.', en: 'There is no option {option}.' },
  'option-value': {
    vi: 'Giá trị của tùy chọn {option} bị thiếu hoặc thừa.',
    en: 'The option {option} lacks its value, or takes none.',
  },
  'argument-missing': { vi: 'Thiếu {name}.', en: '{name} is missing.' },
  'argument-unexpected': { vi: 'Thừa “{text}”.', en: '“{text}” is one argument too many.' },
  'date-invalid': {
    vi: '“{text}” không phải là ngày; hãy viết dạng NĂM-THÁNG-NGÀY, ví dụ 2025-03-01.',
    en: '“{text}” is not a day; write YYYY-MM-DD, for example 2025-03-01.',
  },
  'cursor-unknown': {
    vi: 'Vị trí đọc tiếp (cursor) không đúng; hãy đọc lại từ trang đầu.',
    en: 'The cursor is wrong; begin again with the first page.',
  },
  'date-range-invalid': {
    vi: 'Ngày cuối {end} đứng trước ngày đầu {start}.',
    en: 'The last day {end} comes before the first day {start}.',
  },
  'lunar-range': {
    vi: 'Chỉ tính được âm lịch từ {start} đến {end}.',
    en: 'Lunar dates are known from {start} to {end} only.',
  },
  'configuration-invalid': {
    vi: 'Cấu hình có {count} lỗi:\n{faultsVi}',
    en: 'The configuration has {count} faults:\n{faultsEn}',
  },
  'port-in-use': {
    vi: 'Cổng {port} trên {host} đang được dùng; hãy đặt PORT khác.',
    en: 'Port {port} on {host} is in use; set another PORT.',
  },
  'address-unusable': {
    vi: 'Không mở được cổng {port} trên {host}: {reason}.',
    en: 'Port {port} on {host} cannot be opened: {reason}.',
  },
  'date-outside-window': {
    vi: 'Lịch chỉ có từ {start} đến {end}.',
    en: 'The calendar reaches from {start} to {end}.',
  },
} as const satisfies Record<string, Sentence>;
