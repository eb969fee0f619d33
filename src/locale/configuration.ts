import { fill, type Sentence, type SentenceData } from './sentence.ts';

/** What can be wrong in a file of `config/` or in the environment: one line a code. */
const FAULTS = {
  'port-invalid': {
    vi: '“{text}” không phải là cổng; hãy đặt một số từ 0 đến 65535.',
    en: '“{text}” is not a port; give a number from 0 to 65535.',
  },
  'host-invalid': {
    vi: '“{text}” không phải là địa chỉ hay tên máy.',
    en: '“{text}” is neither an address nor a host name.',
  },
  'url-invalid': {
    vi: '“{text}” không phải là địa chỉ web; hãy viết dạng https://lich.co-quan.gov.vn.',
    en: '“{text}” is not a web address; write it like https://calendar.example.org.',
  },
  'proxy-invalid': {
    vi: '“{text}” không dùng được; hãy đặt false, số chặng proxy, loopback, hoặc các địa chỉ IP cách nhau bằng dấu phẩy.',
    en: '“{text}” cannot be used; give false, the number of proxies, loopback, or IP addresses parted by commas.',
  },
  'level-invalid': { vi: '“{text}” không phải là một trong: {values}.', en: '“{text}” is not one of: {values}.' },
  'file-missing': { vi: 'Không có tệp “{text}”.', en: 'There is no file “{text}”.' },
  'folder-missing': { vi: 'Không có thư mục “{text}”.', en: 'There is no folder “{text}”.' },
  'key-inside-data': {
    vi: 'Tệp khóa “{text}” phải nằm ngoài thư mục dữ liệu “{folder}”, để bản sao dữ liệu không lộ liên kết lịch.',
    en: 'The key file “{text}” must lie outside the data folder “{folder}”, so that a copy of the data reveals no link.',
  },
  'key-invalid': {
    vi: 'Khóa phải là 32 byte viết bằng base64 (tạo bằng: openssl rand -base64 32).',
    en: 'The key is 32 bytes in base64 (made with: openssl rand -base64 32).',
  },
  'seal-key-invalid': {
    vi: 'Mỗi khóa phải là 32 byte viết bằng base64 (tạo bằng: openssl rand -base64 32), cách nhau bằng dấu phẩy.',
    en: 'Each key is 32 bytes in base64 (made with: openssl rand -base64 32), separated by commas.',
  },
  'smtp-url-invalid': {
    vi: 'Phải có dạng smtp://tên:mật-khẩu@máy-chủ:587 hay smtps://tên:mật-khẩu@máy-chủ; ký tự đặc biệt trong mật khẩu viết bằng %XX.',
    en: 'Write it like smtp://user:password@host:587 or smtps://user:password@host; special characters of a password are written as %XX.',
  },
  'sender-invalid': {
    vi: '“{text}” không phải là người gửi; hãy viết dạng Lịch công tác <lich@co-quan.gov.vn>.',
    en: '“{text}” is no sender; write it like Work programme <calendar@example.org>.',
  },
  'sender-missing': {
    vi: 'Có LICH_SMTP_URL thì phải có người gửi, ví dụ Lịch công tác <lich@co-quan.gov.vn>.',
    en: 'With LICH_SMTP_URL a sender is needed, for example Work programme <calendar@example.org>.',
  },
  'smtp-tls-invalid': {
    vi: '“{text}” không phải là một trong: required, optional.',
    en: '“{text}” is not one of: required, optional.',
  },
  'token-invalid': {
    vi: 'Mã phải có ít nhất 16 chữ, số hoặc dấu - . _ ~ + / (tạo bằng: openssl rand -hex 32).',
    en: 'The token has at least 16 letters, digits or - . _ ~ + / (made with: openssl rand -hex 32).',
  },
  'database-url-invalid': {
    vi: 'Phải có dạng postgres://tên:mật-khẩu@máy-chủ:5432/cơ-sở-dữ-liệu; ký tự đặc biệt trong mật khẩu viết bằng %XX.',
    en: 'Write it like postgres://user:password@host:5432/database; special characters of a password are written as %XX.',
  },
  'connections-invalid': { vi: '“{text}” phải là số từ 1 đến 999.', en: '“{text}” must be a number from 1 to 999.' },
  syntax: { vi: 'Không đúng cú pháp YAML: {reason}', en: 'Not valid YAML: {reason}' },
  empty: { vi: 'Tệp trống.', en: 'The file is empty.' },
  'not-keys': { vi: 'Tệp phải gồm các mục dạng “tên: giá trị”.', en: 'The file must be made of keys and values.' },
  'key-missing': { vi: 'Thiếu mục “{key}”.', en: 'The key “{key}” is missing.' },
  'key-unknown': { vi: 'Không có mục nào tên “{key}”.', en: 'There is no key “{key}”.' },
  'wrong-type': { vi: '“{key}” phải là {typeVi}.', en: '“{key}” must be {typeEn}.' },
  'wrong-value': { vi: '“{key}” phải là một trong: {values}.', en: '“{key}” must be one of: {values}.' },
  'out-of-range': {
    vi: '“{key}” phải từ {least} đến {most}.',
    en: '“{key}” must lie between {least} and {most}.',
  },
  'too-few': { vi: '“{key}” phải có ít nhất {limit} mục.', en: '“{key}” must hold at least {limit} entries.' },
  'date-invalid': {
    vi: '“{text}” không phải là ngày có thật; hãy viết dạng 2025-03-01.',
    en: '“{text}” is not a day that exists; write it like 2025-03-01.',
  },
  'dates-reversed': { vi: 'Ngày cuối {to} đứng trước ngày đầu {from}.', en: 'The end {to} comes before {from}.' },
  'time-invalid': {
    vi: '“{text}” không phải là giờ; hãy viết dạng "07:30".',
    en: '“{text}” is not a time; write it like "07:30".',
  },
  'times-reversed': {
    vi: 'Giờ kết thúc {end} không sau giờ bắt đầu {start}.',
    en: 'The end {end} does not come after the start {start}.',
  },
  'id-invalid': {
    vi: 'Mã “{id}” chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối.',
    en: 'The id “{id}” may hold only a-z, 0-9 and hyphens.',
  },
  'id-not-file-name': {
    vi: 'Mã “{id}” phải trùng với tên tệp “{expected}”.',
    en: 'The id “{id}” must be the name of the file, “{expected}”.',
  },
  'id-repeated': {
    vi: 'Mã “{id}” đã được dùng ở dòng {line}.',
    en: 'The id “{id}” is already used on line {line}.',
  },
  'email-invalid': {
    vi: '“{text}” không phải là địa chỉ thư điện tử.',
    en: '“{text}” is not an e-mail address.',
  },
  'person-unknown': { vi: 'Không có người nào mang mã “{id}”.', en: 'No person has the id “{id}”.' },
  'unit-unknown': { vi: 'Không có đơn vị nào mang mã “{id}”.', en: 'No unit has the id “{id}”.' },
  'units-in-a-circle': {
    vi: 'Đơn vị “{id}” là cấp trên của chính nó.',
    en: 'The unit “{id}” stands above itself.',
  },
  'alias-ambiguous': {
    vi: '“{alias}” chỉ cả “{other}” (dòng {line}) trong cùng thời gian, nên không biết là ai.',
    en: '“{alias}” also names “{other}” (line {line}) at the same time.',
  },
  'season-invalid': {
    vi: '“{text}” không phải là ngày trong năm; hãy viết dạng "04-16" (tháng-ngày).',
    en: '“{text}” is not a day of the year; write month and day like "04-16".',
  },
  'season-gap': {
    vi: 'Không mùa nào có ngày {day} (tháng-ngày); mỗi ngày trong năm phải thuộc đúng một mùa.',
    en: 'No season holds {day} (month-day); every day of the year belongs to exactly one.',
  },
  'season-overlap': {
    vi: 'Ngày {day} (tháng-ngày) thuộc hai mùa; mỗi ngày trong năm phải thuộc đúng một mùa.',
    en: 'Two seasons hold {day} (month-day); every day of the year belongs to exactly one.',
  },
  'hours-gap': {
    vi: 'Ngày {day} không có giờ làm việc nào; hãy để trống from của mục đầu và to của mục cuối.',
    en: 'No office hours hold on {day}; leave the first from and the last to open.',
  },
  'hours-overlap': {
    vi: 'Ngày {day} có hai bộ giờ làm việc cùng hiệu lực.',
    en: 'Two sets of office hours hold on {day}.',
  },
  'day-of-month-invalid': { vi: 'Tháng {month} không có ngày {day}.', en: 'Month {month} has no day {day}.' },
  'source-unknown': { vi: 'Không có văn bản nào mang mã “{id}” trong sources.', en: 'No source has the id “{id}”.' },
  'year-repeated': { vi: 'Năm {year} đã có ở trên.', en: 'The year {year} stands above already.' },
  'date-outside-year': { vi: 'Ngày {date} không thuộc năm {year}.', en: '{date} is not in {year}.' },
  'date-repeated': { vi: 'Ngày {date} đã có ở trên.', en: '{date} stands above already.' },
  'in-lieu-of-nothing': {
    vi: 'Ngày {date} không phải ngày lễ rơi vào Thứ Bảy hay Chủ nhật nên không có nghỉ bù.',
    en: '{date} is not a holiday on a weekend, so nothing is given in lieu of it.',
  },
  'not-working-day': {
    vi: 'Ngày {date} là Thứ Bảy hoặc Chủ nhật, vốn đã nghỉ.',
    en: '{date} is a Saturday or Sunday, a day of rest as it is.',
  },
  'not-rest-day': {
    vi: 'Ngày {date} không phải Thứ Bảy hay Chủ nhật nên không thể là ngày làm bù.',
    en: '{date} is neither Saturday nor Sunday, so it cannot make up for another day.',
  },
} as const satisfies Record<string, Sentence>;

export type ConfigurationFaultCode = keyof typeof FAULTS;

export function configurationSentence(code: ConfigurationFaultCode, data: SentenceData): Sentence {
  return { vi: fill(FAULTS[code].vi, data), en: fill(FAULTS[code].en, data) };
}
