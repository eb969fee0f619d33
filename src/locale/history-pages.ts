import type { PartyRole } from '../model/occurrence.ts';
import type { Sentence } from './sentence.ts';

/** The page of the history. */

export const TITLE: Sentence = { vi: 'Nhật ký', en: 'History' };
export const WHEN: Sentence = { vi: 'Lúc', en: 'When' };
export const WHO: Sentence = { vi: 'Ai', en: 'Who' };
export const WHAT: Sentence = { vi: 'Việc', en: 'What' };
export const CHANGES: Sentence = { vi: 'Thay đổi', en: 'Changes' };
export const FIELD: Sentence = { vi: 'Mục', en: 'Field' };
export const OF: Sentence = { vi: 'Của', en: 'Of' };
export const FROM: Sentence = { vi: 'Trước', en: 'Before' };
export const TO: Sentence = { vi: 'Sau', en: 'After' };
export const DETAILS: Sentence = { vi: 'Chi tiết', en: 'Details' };
export const DAYS: Sentence = { vi: 'Những ngày', en: 'Days' };
export const ALL_ACTS: Sentence = { vi: 'Mọi việc', en: 'Every act' };
export const LEADER: Sentence = { vi: 'Lãnh đạo, đơn vị', en: 'Leader, department' };
export const EVERYBODY: Sentence = { vi: 'Tất cả', en: 'All' };
export const WEEK: Sentence = { vi: 'Tuần có ngày', en: 'Week of the day' };
export const SHOW: Sentence = { vi: 'Xem', en: 'Show' };
export const DOWNLOAD: Sentence = { vi: 'Tải về (CSV)', en: 'Download (CSV)' };
export const OLDER: Sentence = { vi: 'Cũ hơn', en: 'Older' };
export const NOTHING: Sentence = { vi: 'Không có gì trong nhật ký.', en: 'There is nothing in the history.' };
export const MORE: Sentence = { vi: 'và {count} thay đổi nữa', en: 'and {count} more changes' };
export const ADDED: Sentence = { vi: 'Thêm', en: 'Added' };
export const REMOVED: Sentence = { vi: 'Bỏ', en: 'Removed' };
export const EMPTY: Sentence = { vi: '(trống)', en: '(empty)' };
export const YES: Sentence = { vi: 'có', en: 'yes' };
export const NO: Sentence = { vi: 'không', en: 'no' };

export const UNTIL: Sentence = { vi: '{what} đến hết {date}', en: '{what} until {date}' };

export const AS_WHAT: Sentence = { vi: 'Với tư cách', en: 'As' };

export const ACTOR_KINDS = {
  user: { vi: 'người dùng', en: 'user' },
  token: { vi: 'khóa API', en: 'API token' },
  command: { vi: 'lệnh trên máy chủ', en: 'command on the server' },
} as const satisfies Record<string, Sentence>;

/** Fields of entries, roster, links and accounts; another is shown by its own name. */
export const FIELDS: Readonly<Record<string, Sentence>> = {
  when: { vi: 'thời gian', en: 'time' },
  summary: { vi: 'nội dung', en: 'title' },
  location: { vi: 'địa điểm', en: 'place' },
  status: { vi: 'tình trạng', en: 'state' },
  parties: { vi: 'người và đơn vị', en: 'people and departments' },
  participantsText: { vi: 'thành phần', en: 'participants' },
  leadersText: { vi: 'lãnh đạo', en: 'leaders' },
  unitsText: { vi: 'đơn vị', en: 'departments' },
  product: { vi: 'sản phẩm', en: 'product' },
  timingText: { vi: 'thời hạn như đã ghi', en: 'timing as written' },
  dueDate: { vi: 'hạn', en: 'due' },
  preparation: { vi: 'chuẩn bị', en: 'preparation' },
  note: { vi: 'ghi chú', en: 'note' },
  section: { vi: 'phần của văn bản', en: 'section' },
  printedTitle: { vi: 'nội dung như đã in', en: 'title as printed' },
  review: { vi: 'chỗ còn ngờ', en: 'doubts' },
  private: { vi: 'riêng', en: 'private' },
  busy: { vi: 'bận', en: 'busy' },
  kind: { vi: 'loại', en: 'kind' },
  lines: { vi: 'các dòng', en: 'lines' },
  label: { vi: 'tên gọi', en: 'name' },
  title: { vi: 'nội dung', en: 'title' },
  titleCorrected: { vi: 'nội dung đã sửa chính tả', en: 'title with slips mended' },
  start: { vi: 'từ ngày', en: 'first day' },
  end: { vi: 'đến ngày', en: 'last day' },
  timing: { vi: 'ý nghĩa của ngày', en: 'what the days mean' },
  slot: { vi: 'buổi', en: 'part of the day' },
  startTime: { vi: 'từ giờ', en: 'from' },
  endTime: { vi: 'đến giờ', en: 'to' },
  dueTime: { vi: 'hạn lúc', en: 'due at' },
  leaders: { vi: 'lãnh đạo', en: 'leaders' },
  attendees: { vi: 'cùng dự', en: 'attendees' },
  delegates: { vi: 'ủy quyền', en: 'delegation' },
  coUnits: { vi: 'đơn vị phối hợp', en: 'helping departments' },
  tentative: { vi: 'dự kiến', en: 'tentative' },
  scope: { vi: 'phạm vi', en: 'extent' },
  amends: { vi: 'thuộc chương trình', en: 'programme' },
  evidence: { vi: 'bản ký kèm theo', en: 'signed copy' },
  detail: { vi: 'mức chi tiết', en: 'level of detail' },
  showCancelled: { vi: 'việc đã hủy, đã hoãn', en: 'what was called off' },
  showHolidays: { vi: 'ngày nghỉ, ngày lễ', en: 'holidays' },
  showDigests: { vi: 'việc cả kỳ', en: 'digests' },
  memberName: { vi: 'tên', en: 'name' },
  position: { vi: 'chức danh', en: 'title' },
  from: { vi: 'từ ngày', en: 'from' },
  until: { vi: 'đến hết ngày', en: 'until' },
  aliases: { vi: 'tên gọi khác', en: 'other names' },
  external: { vi: 'người của cơ quan khác', en: 'of another body' },
  secretaries: { vi: 'thư điện tử của thư ký', en: 'secretaries’ e-mail' },
  earlier: { vi: 'trước đây', en: 'before' },
  inCharge: { vi: 'người phụ trách', en: 'deputy in charge' },
  parent: { vi: 'đơn vị cấp trên', en: 'unit above' },
  meaning: { vi: 'cách hiểu', en: 'meaning' },
  members: { vi: 'thành viên', en: 'members' },
  persons: { vi: 'người', en: 'person' },
  units: { vi: 'đơn vị', en: 'departments' },
  groups: { vi: 'nhóm', en: 'group' },
  'persons.order': { vi: 'thứ tự lãnh đạo', en: 'order of the leaders' },
  'units.order': { vi: 'thứ tự đơn vị', en: 'order of the units' },
  'groups.order': { vi: 'thứ tự nhóm', en: 'order of the groups' },
  shortName: { vi: 'tên gọn', en: 'short name' },
  province: { vi: 'địa danh', en: 'place of issue' },
  issuers: { vi: 'tên ở đầu văn bản', en: 'names in mastheads' },
  hours: { vi: 'giờ làm việc', en: 'office hours' },
  'hours.to': { vi: 'giờ làm việc đang có, đến hết ngày', en: 'the present office hours, until' },
  'hours.seasons': { vi: 'giờ làm việc', en: 'office hours' },
  'hours.meetingMinutes': { vi: 'độ dài cuộc họp (phút)', en: 'length of a meeting (minutes)' },
  showTentativeGroups: { vi: 'hiện nhóm chưa rõ người', en: 'groups of uncertain members' },
  yearStatus: { vi: 'tình trạng của năm', en: 'state of the year' },
  dayOff: { vi: 'ngày nghỉ', en: 'day off' },
  swap: { vi: 'hoán đổi', en: 'swap' },
  openDay: { vi: 'ngày chưa quyết định', en: 'undecided day' },
  source: { vi: 'văn bản', en: 'document' },
  law: { vi: 'ngày nghỉ theo luật', en: 'day off by law' },
  public: { vi: 'công khai', en: 'public' },
  address: { vi: 'cấp địa chỉ mới', en: 'given another address' },
  view: { vi: 'cách xem', en: 'view' },
  dark: { vi: 'giờ nền tối', en: 'dark hours' },
  tasks: { vi: 'công việc có hạn', en: 'work with a deadline' },
  singleDue: { vi: 'số việc đứng riêng mỗi ngày hạn', en: 'pieces told singly on a due day' },
  name: { vi: 'họ và tên', en: 'full name' },
  login: { vi: 'tên đăng nhập', en: 'login name' },
  role: { vi: 'vai trò', en: 'role' },
  email: { vi: 'thư điện tử', en: 'e-mail' },
  disabledAt: { vi: 'khóa tài khoản', en: 'disabled' },
  target: { vi: 'lịch trên máy chủ khác', en: 'calendar on another server' },
  user: { vi: 'tài khoản ở máy chủ ấy', en: 'account on that server' },
  purged: { vi: 'đã xóa ở máy chủ ấy', en: 'deleted on that server' },
  password: { vi: 'mật khẩu ở máy chủ ấy', en: 'password on that server' },
  policy: { vi: 'khi có người sửa trên máy chủ', en: 'when somebody changes an entry there' },
  confirmed: { vi: 'đồng ý xóa nhiều nội dung', en: 'agreed to many deletions' },
  'password-link': { vi: 'liên kết đặt lại mật khẩu', en: 'link for a new password' },
};

/** Values that have a word of their own, by their field. */
export const VALUES: Readonly<Record<string, Readonly<Record<string, Sentence>>>> = {
  status: {
    confirmed: { vi: 'có', en: 'confirmed' },
    cancelled: { vi: 'đã hủy', en: 'cancelled' },
    postponed: { vi: 'đã hoãn', en: 'postponed' },
    tentative: { vi: 'chưa chắc', en: 'tentative' },
  },
  role: {
    administrator: { vi: 'quản trị', en: 'administrator' },
    clerk: { vi: 'văn thư', en: 'clerk' },
    viewer: { vi: 'người xem', en: 'viewer' },
  },
  policy: {
    keep: { vi: 'giữ bản của họ', en: 'keep theirs' },
    overwrite: { vi: 'ghi đè', en: 'overwrite' },
  },
  yearStatus: {
    final: { vi: 'đã có quyết định', en: 'final' },
    provisional: { vi: 'dự kiến', en: 'provisional' },
  },
  meaning: {
    members: { vi: 'mọi thành viên cùng dự', en: 'all take part' },
    deputyInCharge: { vi: 'người phụ trách đơn vị chuẩn bị', en: 'the deputy in charge' },
    representative: { vi: 'một người trong nhóm, chưa rõ ai', en: 'one of them' },
  },
  tasks: {
    calendar: { vi: 'hiện trong lịch', en: 'in the calendar' },
    none: { vi: 'không hiện', en: 'not shown' },
    todos: { vi: 'danh sách việc (VTODO)', en: 'list of things to do (VTODO)' },
  },
  view: {
    today: { vi: 'trong ngày', en: 'the day' },
    week: { vi: 'cả tuần', en: 'the week' },
    leaders: { vi: 'từng lãnh đạo', en: 'each leader' },
    agenda: { vi: 'từng ngày', en: 'day by day' },
  },
  detail: {
    full: { vi: 'đầy đủ', en: 'everything' },
    titleAndPlace: { vi: 'nội dung và địa điểm', en: 'title and place' },
    busyOnly: { vi: 'chỉ giờ bận', en: 'busy only' },
  },
};

/** Plain facts of an entry. */
export const FACTS: Readonly<Record<string, Sentence>> = {
  number: { vi: 'bản thứ {value}', en: 'revision {value}' },
  title: { vi: '“{value}”', en: '“{value}”' },
  added: { vi: 'thêm {value}', en: '{value} added' },
  moved: { vi: 'đổi giờ {value}', en: '{value} moved' },
  changed: { vi: 'sửa {value}', en: '{value} changed' },
  cancelled: { vi: 'hủy {value}', en: '{value} cancelled' },
  unchanged: { vi: 'giữ nguyên {value}', en: '{value} unchanged' },
  fileName: { vi: 'tệp “{value}”', en: 'file “{value}”' },
  items: { vi: '{value} nội dung', en: '{value} items' },
  label: { vi: '“{value}”', en: '“{value}”' },
  login: { vi: 'tài khoản {value}', en: 'account {value}' },
  address: { vi: 'từ {value}', en: 'from {value}' },
  url: { vi: '{value}', en: '{value}' },
};
/** As what somebody has to do with an entry. */
export const PARTS: Readonly<Record<PartyRole, Sentence>> = {
  chair: { vi: 'chủ trì', en: 'leads' },
  attendee: { vi: 'cùng dự', en: 'attends' },
  delegator: { vi: 'ủy quyền', en: 'has delegated' },
  delegate: { vi: 'dự thay', en: 'stands in' },
  preparer: { vi: 'chuẩn bị', en: 'prepares' },
  coUnit: { vi: 'phối hợp', en: 'helps' },
};
export const UNSURE: Sentence = { vi: 'chưa chắc', en: 'not certain' };
export const SLOTS = {
  morning: { vi: 'Sáng', en: 'Morning' },
  afternoon: { vi: 'Chiều', en: 'Afternoon' },
  evening: { vi: 'Tối', en: 'Evening' },
} as const satisfies Record<string, Sentence>;
