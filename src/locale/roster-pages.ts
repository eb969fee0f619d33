import type { GroupMeaning } from '../model/organization.ts';
import type { Sentence } from './sentence.ts';

/** The pages of the roster: people, units, groups. */

export const TITLE: Sentence = { vi: 'Danh sách cơ quan', en: 'Roster' };
export const EXPLANATION: Sentence = {
  vi: 'Danh sách này dùng để nhận ra người và đơn vị trong văn bản, và để chia nội dung vào lịch của từng người. Thứ tự là thứ tự lễ tân. Người thôi nhiệm vụ thì ghi ngày thôi, đừng xóa: những gì đã công bố trước ngày đó vẫn đúng.',
  en: 'By this list people and units are recognised in documents, and entries go into their calendars. The order is that of protocol. Whoever leaves gets a last day and is not removed: what was published before stays right.',
};
export const BY_FILE: Sentence = {
  vi: 'Danh sách đang theo tệp cấu hình. Từ lần sửa đầu tiên ở đây, tệp ấy không còn được dùng nữa.',
  en: 'The roster follows the file of the configuration. From the first change made here, that file is no longer used.',
};
export const OFFICE: Sentence = { vi: 'Thông tin chung', en: 'The office' };
export const LISTS = {
  persons: { vi: 'Lãnh đạo và người có trong chương trình', en: 'People' },
  units: { vi: 'Đơn vị', en: 'Units' },
  groups: { vi: 'Nhóm', en: 'Groups' },
} as const satisfies Record<string, Sentence>;
export const ADD = {
  persons: { vi: 'Thêm người', en: 'Add a person' },
  units: { vi: 'Thêm đơn vị', en: 'Add a unit' },
  groups: { vi: 'Thêm nhóm', en: 'Add a group' },
} as const satisfies Record<string, Sentence>;
export const EMPTY: Sentence = { vi: 'Chưa có ai.', en: 'Nobody yet.' };
export const EDIT: Sentence = { vi: 'Sửa', en: 'Change' };
export const BACK: Sentence = { vi: '← Danh sách cơ quan', en: '← Roster' };

export const NAME: Sentence = { vi: 'Tên', en: 'Name' };
export const FULL_NAME: Sentence = { vi: 'Họ và tên', en: 'Full name' };
export const POSITION: Sentence = { vi: 'Chức danh', en: 'Title' };
export const POSITION_HINT: Sentence = {
  vi: 'Như in trong chương trình; ví dụ: Phó Giám đốc Sở',
  en: 'As programmes print it',
};
export const ALIASES: Sentence = { vi: 'Tên gọi khác', en: 'Other names' };
export const ALIASES_HINT: Sentence = {
  vi: 'Mỗi dòng một tên, như văn bản hay viết',
  en: 'One on each line, as documents write them',
};
export const SECRETARIES: Sentence = { vi: 'Thư điện tử của thư ký', en: 'Secretaries’ e-mail' };
export const SECRETARIES_HINT: Sentence = {
  vi: 'Mỗi dòng một địa chỉ; người giữ lịch cho lãnh đạo này',
  en: 'One on each line; who keeps this person’s calendar',
};
export const EXTERNAL: Sentence = {
  vi: 'Người của cơ quan khác (nhận ra tên, không lập lịch)',
  en: 'Of another body (recognised, without a calendar)',
};
export const EXTERNAL_BADGE: Sentence = { vi: 'Cơ quan khác', en: 'Another body' };
export const PLACE: Sentence = { vi: 'Thứ tự', en: 'Place in the order' };
export const FIRST: Sentence = { vi: 'Đầu danh sách', en: 'First' };
export const AFTER: Sentence = { vi: 'Sau {name}', en: 'After {name}' };
export const TIME: Sentence = { vi: 'Thời gian', en: 'Time' };
export const FROM: Sentence = { vi: 'Từ ngày', en: 'From' };
export const TO: Sentence = { vi: 'Đến hết ngày', en: 'Until' };
export const OPEN_HINT: Sentence = { vi: 'Để trống là không giới hạn', en: 'Left open: without limit' };
export const SINCE: Sentence = { vi: 'Áp dụng từ ngày', en: 'As from' };
export const SINCE_HINTS = {
  persons: {
    vi: 'Khi đổi chức danh từ một ngày; để trống là sửa lại cho cả thời gian trước',
    en: 'When the title changes on a day; left empty it is mended for all the time before too',
  },
  units: {
    vi: 'Khi đổi người phụ trách từ một ngày; để trống là sửa lại cho cả thời gian trước',
    en: 'When the deputy in charge changes on a day; left empty it is mended for all the time before too',
  },
  groups: {
    vi: 'Khi đổi thành viên từ một ngày; để trống là sửa lại cho cả thời gian trước',
    en: 'When members change on a day; left empty it is mended for all the time before too',
  },
} as const satisfies Record<string, Sentence>;
/** Where changes on days are known already. */
export const SINCE_AGAIN: Sentence = {
  vi: 'Ô trên ghi điều có hiệu lực từ {date}, lần đổi cuối cùng đã ghi; để trống ngày này là sửa lại cho thời gian từ {date}. Ghi một ngày sớm hơn thì điều ghi ở trên chỉ áp dụng đến trước lần đổi kế tiếp đã ghi; từ lần đổi ấy trở đi vẫn như cũ.',
  en: 'Above stands what holds from {date}, the last change that is known; left empty it is mended from {date} on. With an earlier day, what you write above holds up to the next change that is known; from that change on all stays as it is.',
};
export const FOR_GOOD: Sentence = {
  vi: 'Giữ luôn về sau: bỏ những lần đổi đã ghi sau ngày áp dụng',
  en: 'It holds for good: changes known after that day are dropped',
};
export const EARLIER: Sentence = { vi: 'Trước đây', en: 'Before' };
export const FORGET: Sentence = { vi: 'Bỏ: {text}', en: 'Remove: {text}' };
export const SINCE_DAY: Sentence = { vi: 'từ {date}', en: 'from {date}' };
export const UNTIL_DAY: Sentence = { vi: 'đến hết {date}', en: 'until {date}' };
export const PAST: Sentence = { vi: 'Đã thôi', en: 'Left' };
export const COMING: Sentence = { vi: 'Chưa đến', en: 'Not yet' };
export const PARENT: Sentence = { vi: 'Đơn vị cấp trên', en: 'Unit above' };
export const IN_CHARGE: Sentence = { vi: 'Người phụ trách', en: 'Deputy in charge' };
export const NOBODY: Sentence = { vi: '(không)', en: '(none)' };
export const MEANING: Sentence = { vi: 'Cách hiểu', en: 'Meaning' };
export const MEANINGS: Readonly<Record<GroupMeaning, Sentence>> = {
  members: { vi: 'Mọi thành viên cùng dự', en: 'All members take part' },
  deputyInCharge: { vi: 'Người phụ trách đơn vị chuẩn bị', en: 'The deputy in charge of the preparing unit' },
  representative: {
    vi: 'Một người trong nhóm, chưa rõ ai (hiện ở lịch mọi thành viên, không tính là bận)',
    en: 'One of them, not said who (shown to all, nobody is busy)',
  },
};
export const MEMBERS: Sentence = { vi: 'Thành viên', en: 'Members' };
export const REMOVE: Sentence = { vi: 'Xóa khỏi danh sách', en: 'Remove from the roster' };
export const REMOVE_TEXT: Sentence = {
  vi: 'Chỉ xóa khi nhập nhầm: nội dung đã công bố cũng mất tên này. Ai thôi nhiệm vụ, đơn vị nào giải thể thì ghi “Đến hết ngày” ở trên.',
  en: 'Only for what was entered by mistake: published entries lose it too. Who leaves gets a last day above.',
};

export const SHORT_NAME: Sentence = { vi: 'Tên gọn', en: 'Short name' };
export const PROVINCE: Sentence = { vi: 'Địa danh', en: 'Place of issue' };
export const PROVINCE_HINT: Sentence = {
  vi: 'Như ở dòng ngày của văn bản: “Hà Tĩnh, ngày …”',
  en: 'As on the date line of documents',
};
export const ISSUERS: Sentence = { vi: 'Tên ở đầu văn bản', en: 'Names in mastheads' };
export const ISSUERS_HINT: Sentence = {
  vi: 'Mỗi dòng một cách ghi; để nhận ra văn bản của cơ quan này',
  en: 'One on each line; by which documents of this office are recognised',
};
export const SHOW_TENTATIVE: Sentence = {
  vi: 'Nhóm chưa rõ người (Lãnh đạo Sở, đại diện) hiện trong lịch của mọi thành viên',
  en: 'Groups of uncertain members are shown in every member’s calendar',
};
export const SHOW_HOLIDAYS: Sentence = {
  vi: 'Ngày nghỉ, ngày kỷ niệm hiện cả trong lịch của lãnh đạo và đơn vị (lập từ nay về sau)',
  en: 'Holidays and observances also stand in calendars of leaders and units',
};

export const DONE = {
  saved: { vi: 'Đã lưu.', en: 'Saved.' },
  savedUntilNext: {
    vi: 'Đã lưu. Điều vừa ghi áp dụng đến trước lần đổi kế tiếp đã ghi từ trước; từ lần đổi ấy trở đi vẫn như cũ.',
    en: 'Saved. It holds up to the next change that was known; from that change on all stays as it was.',
  },
  removed: { vi: 'Đã xóa khỏi danh sách.', en: 'Removed from the roster.' },
  imported: { vi: 'Đã nhập xong.', en: 'Imported.' },
  unchanged: { vi: 'Không có gì thay đổi nên không lưu.', en: 'Nothing was different.' },
} as const satisfies Record<string, Sentence>;
