import type { FeedDetail, FeedScope, TasksShown } from '../model/feed.ts';
import type { Sentence } from './sentence.ts';

/** The page of calendars and links. */

export const TITLE: Sentence = { vi: 'Lịch và liên kết', en: 'Calendars and links' };
export const EXPLANATION: Sentence = {
  vi: 'Mỗi liên kết là bí mật của người nhận. Lộ thì cấp lại: địa chỉ cũ trong 30 ngày dẫn tới một lịch báo “Liên kết đã thu hồi”, sau đó không còn gì.',
  en: 'A link is its holder’s secret. If it leaks, renew it: for 30 days the old address leads to a calendar that says it was revoked, then to nothing.',
};
export const KINDS: Readonly<Record<FeedScope['type'], Sentence>> = {
  organization: { vi: 'Cả cơ quan', en: 'Whole office' },
  person: { vi: 'Lãnh đạo', en: 'Leaders' },
  unit: { vi: 'Đơn vị', en: 'Departments' },
  group: { vi: 'Nhóm', en: 'Groups' },
  holidays: { vi: 'Ngày nghỉ', en: 'Days off' },
};
export const PAST: Sentence = { vi: 'Đã thôi', en: 'Left' };
export const PAST_HINT: Sentence = {
  vi: 'Người, đơn vị hay nhóm không còn trong danh sách. Liên kết đã cấp vẫn dùng được cho đến khi thu hồi.',
  en: 'People, departments and groups that are no more in the roster. Their links work until they are revoked.',
};
export const ENTRIES: Sentence = { vi: '{count} nội dung', en: '{count} entries' };
export const LINK: Sentence = { vi: 'Liên kết', en: 'Link' };
export const NO_LABEL: Sentence = { vi: '(chưa đặt tên)', en: '(without a name)' };
export const DETAIL: Sentence = { vi: 'Mức chi tiết', en: 'Level of detail' };
export const DETAILS: Readonly<Record<FeedDetail, Sentence>> = {
  full: { vi: 'Đầy đủ', en: 'Everything' },
  titleAndPlace: { vi: 'Nội dung và địa điểm', en: 'Title and place' },
  busyOnly: { vi: 'Chỉ giờ bận', en: 'Busy only' },
};
export const AS_FEED: Sentence = { vi: 'như lịch ({value})', en: 'as the calendar ({value})' };
export const OPTIONS = {
  showCancelled: { vi: 'Việc đã hủy, đã hoãn', en: 'What was called off' },
  showHolidays: { vi: 'Ngày nghỉ, ngày lễ', en: 'Holidays' },
  showDigests: { vi: 'Việc cả kỳ, gom lại', en: 'Digests of work over a period' },
} as const satisfies Record<string, Sentence>;
export const TASKS: Sentence = { vi: 'Công việc có hạn', en: 'Work with a deadline' };
export const TASKS_HINT: Sentence = {
  vi: 'Việc đến hạn đứng ở ngày hạn. Danh sách việc (VTODO) là một mục riêng bên cạnh lịch, thêm ở trang trước.',
  en: 'Work stands on the day it is due. A list of things to do (VTODO) is one of its own beside the calendar, made on the page before.',
};
export const SINGLE_DUE: Sentence = { vi: 'Việc đứng riêng mỗi ngày hạn', en: 'Pieces told singly on a due day' };
export const SINGLE_DUE_HINT: Sentence = {
  vi: 'Nhiều nhất từng này việc (0 – {most}); ngày có nhiều việc đến hạn hơn thì gom thành một mục. Thường là {usual}.',
  en: 'At most so many (0 to {most}); on a day with more they are one entry. Usually {usual}.',
};
export const SINGLE_DUE_LINK_HINT: Sentence = {
  vi: 'Bỏ trống là như lịch ({value}).',
  en: 'Empty is as the calendar ({value}).',
};
export const SINGLE_DUE_SHOWN: Sentence = {
  vi: 'Mỗi ngày hạn nhiều nhất {count} việc đứng riêng',
  en: 'At most {count} pieces singly on a due day',
};
export const SETTINGS: Sentence = { vi: 'Cài đặt', en: 'Settings' };
export const SETTINGS_OF: Sentence = { vi: 'Cài đặt “{title}”', en: 'Settings of “{title}”' };
export const SETTINGS_HINT: Sentence = {
  vi: 'Áp dụng cho mọi liên kết không chọn khác, cho điện thoại (CalDAV) và cho lịch đẩy sang máy chủ khác.',
  en: 'They hold for every link that says nothing else, for phones (CalDAV) and for what is pushed to other servers.',
};
export const TASK_LIST: Sentence = { vi: 'Danh sách việc (VTODO)', en: 'Things to do (VTODO)' };
export const ADD_TASK_LIST: Sentence = { vi: 'Thêm danh sách việc (VTODO)', en: 'Add a list of things to do (VTODO)' };
export const TASK_LIST_HINT: Sentence = {
  vi: 'Chỉ có công việc, mỗi việc một dòng; cho Thunderbird, Tasks.org và chương trình CalDAV có danh sách việc. Google, Outlook và Lịch của iPhone không hiện.',
  en: 'The work alone, piece by piece; for Thunderbird, Tasks.org and CalDAV programs with lists of things to do. Google, Outlook and the iPhone’s calendar show none of it.',
};
export const TASKS_SHOWN: Readonly<Record<TasksShown, Sentence>> = {
  calendar: { vi: 'hiện trong lịch', en: 'in the calendar' },
  none: { vi: 'không hiện', en: 'not shown' },
  todos: { vi: 'chỉ công việc, thành danh sách việc (VTODO)', en: 'the work alone, as a list of things to do (VTODO)' },
};
export const YES: Sentence = { vi: 'có', en: 'yes' };
export const NO: Sentence = { vi: 'không', en: 'no' };
export const LAST_ASKED: Sentence = { vi: 'Cập nhật lần cuối', en: 'Last asked' };
export const ASKED_BY: Sentence = { vi: '{when}, {client}', en: '{when}, {client}' };
export const USES: Sentence = { vi: '{count} lượt', en: '{count} times' };
export const CLIENTS: Readonly<Record<string, Sentence>> = {
  browser: { vi: 'trình duyệt', en: 'a browser' },
  none: { vi: 'không rõ chương trình', en: 'an unknown program' },
  other: { vi: 'chương trình khác', en: 'another program' },
};
export const COPY_ADDRESS: Sentence = { vi: 'Địa chỉ', en: 'Address' };
export const OPEN_PAGE: Sentence = { vi: 'Trang hướng dẫn đăng ký', en: 'Page for subscribing' };
export const NEW_LINK: Sentence = { vi: 'Thêm liên kết', en: 'Add a link' };
export const EDIT: Sentence = { vi: 'Sửa', en: 'Change' };
export const EDIT_LINK: Sentence = { vi: 'Sửa liên kết “{label}”', en: 'Change the link “{label}”' };
export const LABEL: Sentence = { vi: 'Tên gọi', en: 'Name' };
export const LABEL_HINT: Sentence = {
  vi: 'Của ai, trên máy nào; ví dụ: điện thoại của thư ký',
  en: 'Whose it is, on which device; for example: the secretary’s phone',
};
export const RENEW: Sentence = { vi: 'Cấp lại', en: 'Renew' };
export const REVOKE: Sentence = { vi: 'Thu hồi', en: 'Revoke' };
export const RENEW_ASKS: Sentence = {
  vi: 'Địa chỉ đang dùng sẽ hết hiệu lực; phải gửi địa chỉ mới cho người nhận.',
  en: 'The address in use ends; the new one has to be given to whoever uses it.',
};
export const RENEW_YES: Sentence = { vi: 'Đồng ý cấp lại', en: 'Yes, renew it' };
export const REVOKE_ASKS: Sentence = {
  vi: 'Ai đang dùng liên kết này sẽ thôi nhận lịch; liên kết đã thu hồi không dùng lại được.',
  en: 'Whoever uses this link gets no calendar any more; a revoked link cannot be used again.',
};
export const REVOKE_YES: Sentence = { vi: 'Đồng ý thu hồi', en: 'Yes, revoke it' };
export const REVOKED: Sentence = { vi: 'Thu hồi {when}', en: 'Revoked {when}' };
export const BACK: Sentence = { vi: '← Lịch và liên kết', en: '← Calendars and links' };
export const NO_FEEDS: Sentence = { vi: 'Cơ quan chưa có lịch nào.', en: 'The office has no calendar yet.' };

export const PUBLIC: Sentence = { vi: 'Công khai', en: 'Public' };
export const MAKE_PUBLIC: Sentence = { vi: 'Đưa lên trang công khai', en: 'List on the public page' };
export const MAKE_PRIVATE: Sentence = { vi: 'Thôi công khai', en: 'Take off the public page' };

export const DONE = {
  published: {
    vi: 'Đã đưa lên trang công khai của cơ quan; việc riêng hiện “Bận”.',
    en: 'It is listed on the office’s public page; what is private is shown as busy.',
  },
  unpublished: { vi: 'Đã bỏ khỏi trang công khai.', en: 'It is no longer on the public page.' },
  listed: { vi: 'Đã thêm danh sách việc.', en: 'The list of things to do is made.' },
  added: { vi: 'Đã thêm liên kết.', en: 'The link is added.' },
  changed: { vi: 'Đã lưu.', en: 'Saved.' },
  renewed: {
    vi: 'Đã cấp lại: hãy gửi địa chỉ mới cho người nhận.',
    en: 'Renewed: send the new address to its holder.',
  },
  revoked: { vi: 'Đã thu hồi liên kết.', en: 'The link is revoked.' },
} as const satisfies Record<string, Sentence>;
