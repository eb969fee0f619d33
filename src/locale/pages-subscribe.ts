import type { Sentence } from './sentence.ts';

/** The page of one calendar: how to subscribe, and what stands in it. */

export const SUBSCRIBE: Sentence = { vi: 'Đăng ký lịch này', en: 'Subscribe to this calendar' };
export const SECRET: Sentence = {
  vi: 'Địa chỉ này chỉ dành cho người nhận; không chuyển cho người khác. Nếu bị lộ, hãy báo văn phòng thu hồi.',
  en: 'This address is its holder’s own; do not pass it on. If it becomes known, ask the office to revoke it.',
};
export const OTHER_WAYS: Sentence = { vi: 'Thiết bị hay ứng dụng khác', en: 'Other devices and programs' };
export const HOW_OFTEN: Sentence = { vi: 'Bao lâu cập nhật', en: 'How often it updates' };
export const APPLICATION: Sentence = { vi: 'Ứng dụng', en: 'Program' };
export const WAY: Sentence = { vi: 'Cách đăng ký', en: 'How to subscribe' };
export const REFRESH_NOTE: Sentence = {
  vi: 'Mỗi ứng dụng tự quyết định khi nào cập nhật; Lịch không tác động được. Với việc gấp trong ngày, không nên chỉ dựa vào Google hay Outlook web.',
  en: 'Each program decides itself when it asks again; this server cannot hurry it. Do not rely on Google or Outlook on the web for what changes within a day.',
};
export const ADDRESS: Sentence = { vi: 'Địa chỉ của lịch', en: 'Address of the calendar' };
export const ADDRESS_HINT: Sentence = {
  vi: 'Chép vào mục “đăng ký lịch bằng URL”. Không mở tệp: mở tệp là chỉ nhập một lần, sau đó không cập nhật.',
  en: 'Paste it where the program asks for the URL of a calendar. Do not open the file: that imports it once, without updates.',
};
export const COPY: Sentence = { vi: 'Chép địa chỉ', en: 'Copy the address' };
export const COPIED: Sentence = { vi: 'Đã chép', en: 'Copied' };
export const TO_PHONE: Sentence = { vi: 'Mở trên điện thoại', en: 'Open on a phone' };
export const QR_TEXT: Sentence = {
  vi: 'Mã QR của trang này: quét bằng máy ảnh của điện thoại.',
  en: 'QR code of this page: scan it with the phone’s camera.',
};
export const NOT_PUBLIC: Sentence = {
  vi: 'Google và Outlook web chỉ đọc được địa chỉ https mở ra Internet; máy chủ này chưa có địa chỉ như vậy.',
  en: 'Google and Outlook on the web read public https addresses only; this server does not have one yet.',
};
export const LOOPBACK: Sentence = {
  vi: 'Địa chỉ này chỉ mở được trên chính máy chủ; điện thoại và máy khác chưa vào được. Người quản trị cần đặt LICH_PUBLIC_URL.',
  en: 'This address opens on the server itself only; phones and other computers cannot reach it. The administrator has to set LICH_PUBLIC_URL.',
};
export const PROGRAMME: Sentence = { vi: 'Lịch công tác', en: 'Programme' };
export const PREVIOUS_WEEK: Sentence = { vi: 'Tuần trước', en: 'Previous week' };
export const THIS_WEEK: Sentence = { vi: 'Tuần này', en: 'This week' };
export const NEXT_WEEK: Sentence = { vi: 'Tuần sau', en: 'Next week' };
export const WEEKS: Sentence = { vi: 'Chuyển tuần', en: 'Weeks' };
export const MONTH_OF: Sentence = { vi: 'Cả {month}', en: 'All of {month}' };
export const PRINT_HINT: Sentence = {
  vi: 'In trang này (Ctrl+P) để có lịch tuần trên khổ A4 ngang.',
  en: 'Printing this page (Ctrl+P) gives the week’s programme on A4, landscape.',
};
export const DOWNLOAD_DOCX: Sentence = { vi: 'Tải lịch tuần (Word)', en: 'The week as a Word document' };
export const MORE_LINES: Sentence = { vi: '{count} việc', en: '{count} tasks' };
export const PUBLIC_CALENDARS: Sentence = { vi: 'Lịch công khai', en: 'Public calendars' };
export const PUBLIC_HINT: Sentence = {
  vi: 'Ai cũng xem và đăng ký được các lịch này.',
  en: 'Anybody may see these calendars and subscribe to them.',
};

export const TODO_SUBSCRIBE: Sentence = {
  vi: 'Đăng ký danh sách việc này',
  en: 'Subscribe to this list of things to do',
};
export const TODO_NOT_FOR: Sentence = {
  vi: 'Đây là danh sách việc cần làm (VTODO), không phải lịch. Google Lịch, Outlook và ứng dụng Lịch của iPhone, Mac không hiện loại này; trên các ứng dụng ấy hãy đăng ký lịch thường, trong đó việc đến hạn đứng ở ngày hạn.',
  en: 'This is a list of things to do (VTODO), not a calendar. Google Calendar, Outlook and the Calendar of iPhone and Mac show none of it; with those subscribe to the ordinary calendar, where work stands on the day it is due.',
};
export const TODO_CLIENTS: readonly { readonly name: Sentence; readonly how: Sentence }[] = [
  {
    name: { vi: 'Thunderbird', en: 'Thunderbird' },
    how: {
      vi: 'Lịch mới › Trên mạng, dán địa chỉ; các việc hiện ở mục Công việc.',
      en: 'New Calendar › On the Network, paste the address; the work is under Tasks.',
    },
  },
  {
    name: { vi: 'Android: Tasks.org, jtx Board', en: 'Android: Tasks.org, jtx Board' },
    how: {
      vi: 'Thêm tài khoản CalDAV vào DAVx5 rồi chọn danh sách việc này; hỏi văn phòng để được cấp tài khoản.',
      en: 'Add a CalDAV account to DAVx5 and choose this list; ask the office for an account.',
    },
  },
  {
    name: { vi: 'Chương trình CalDAV khác có danh sách việc', en: 'Other CalDAV programs with lists of things to do' },
    how: {
      vi: 'Thêm tài khoản CalDAV; danh sách việc là một mục riêng, chỉ đọc.',
      en: 'Add a CalDAV account; the list is a collection of its own, read-only.',
    },
  },
];

export const CALDAV = { vi: 'Thêm tài khoản CalDAV', en: 'Add a CalDAV account' } as const satisfies Sentence;
export const CALDAV_WHY: Sentence = {
  vi: 'Một tài khoản là có mọi lịch được xem, chỉ đọc, tự cập nhật. Tên và mật khẩu hỏi văn phòng; mỗi máy một mật khẩu riêng.',
  en: 'One account brings every calendar you may see, read-only and kept fresh. Ask the office for a name and a password; each device has its own.',
};
export const CALDAV_SERVER: Sentence = { vi: 'Máy chủ', en: 'Server' };
export const CALDAV_PROFILE: Sentence = {
  vi: 'Hồ sơ cho iPhone, iPad, Mac (không chứa mật khẩu)',
  en: 'Profile for iPhone, iPad, Mac (without the password)',
};
export const CALDAV_STEPS: readonly Sentence[] = [
  {
    vi: 'iPhone, iPad: tải hồ sơ rồi cài trong Cài đặt › Cài đặt chung › VPN & Quản lý thiết bị; hoặc Cài đặt › Ứng dụng › Lịch › Tài khoản lịch › Thêm tài khoản › Khác › Thêm tài khoản CalDAV.',
    en: 'iPhone, iPad: download the profile and install it in Settings › General › VPN & Device Management; or Settings › Apps › Calendar › Calendar Accounts › Add Account › Other › Add CalDAV Account.',
  },
  {
    vi: 'Mac: mở hồ sơ; hoặc Lịch › Thêm tài khoản › Tài khoản CalDAV khác.',
    en: 'Mac: open the profile; or Calendar › Add Account › Other CalDAV Account.',
  },
  {
    vi: 'Android: cài DAVx5 › dấu cộng › Đăng nhập bằng URL và tên người dùng; rồi chọn các lịch và đặt cập nhật mỗi 15 phút.',
    en: 'Android: install DAVx5 › plus › Login with URL and user name; then choose the calendars and set the interval to 15 minutes.',
  },
  {
    vi: 'Thunderbird: Lịch mới › Trên mạng, điền tên và địa chỉ máy chủ.',
    en: 'Thunderbird: New Calendar › On the Network, give the name and the server.',
  },
];

export interface ClientWords {
  readonly name: Sentence;
  readonly button: Sentence;
  readonly how: Sentence;
  readonly refresh: Sentence;
}

/** What is known of calendar programs; times as measured or as their makers say. */
export const CLIENTS = {
  iphone: {
    name: { vi: 'iPhone, iPad', en: 'iPhone, iPad' },
    button: { vi: 'Thêm vào Lịch của iPhone, iPad', en: 'Add to Calendar on iPhone, iPad' },
    how: { vi: 'Bấm nút rồi chọn Đăng ký.', en: 'Press the button, then Subscribe.' },
    refresh: { vi: 'khoảng 15 phút đến 1 giờ', en: 'about 15 minutes to 1 hour' },
  },
  mac: {
    name: { vi: 'Mac', en: 'Mac' },
    button: { vi: 'Thêm vào Lịch của Mac', en: 'Add to Calendar on Mac' },
    how: {
      vi: 'Bấm nút rồi chọn Đăng ký; mục Tự động làm mới chọn 5 hay 15 phút.',
      en: 'Press the button, then Subscribe; set Auto-refresh to 5 or 15 minutes.',
    },
    refresh: { vi: 'tự chọn, từ 5 phút', en: 'as set, from 5 minutes' },
  },
  profile: {
    name: { vi: 'iPhone, iPad: hồ sơ cấu hình', en: 'iPhone, iPad: profile' },
    button: { vi: 'Tải hồ sơ cấu hình (.mobileconfig)', en: 'Download the profile (.mobileconfig)' },
    how: {
      vi: 'Tải về, rồi Cài đặt › Cài đặt chung › VPN & Quản lý thiết bị › cài hồ sơ. Không dùng được cho Mac.',
      en: 'Download it, then Settings › General › VPN & Device Management › install it. Not for Mac.',
    },
    refresh: { vi: 'khoảng 15 phút đến 1 giờ', en: 'about 15 minutes to 1 hour' },
  },
  outlook: {
    name: { vi: 'Outlook trên máy tính', en: 'Outlook on the desktop' },
    button: { vi: 'Thêm vào Outlook trên máy tính', en: 'Add to Outlook on the desktop' },
    how: {
      vi: 'Bấm nút; nếu không mở ra: Thêm lịch › Từ Internet, dán địa chỉ.',
      en: 'Press the button; if nothing opens: Add Calendar › From Internet, paste the address.',
    },
    refresh: { vi: 'khi mở, rồi từ 15 phút đến 3 giờ', en: 'on start, then every 15 minutes to 3 hours' },
  },
  outlookWeb: {
    name: { vi: 'Outlook trên web, Microsoft 365', en: 'Outlook on the web, Microsoft 365' },
    button: { vi: 'Thêm vào Outlook trên web', en: 'Add to Outlook on the web' },
    how: { vi: 'Bấm nút, đăng nhập rồi chọn Nhập.', en: 'Press the button, sign in, choose Import.' },
    refresh: { vi: 'vài giờ, có khi hơn một ngày', en: 'some hours, at times more than a day' },
  },
  google: {
    name: { vi: 'Google Lịch', en: 'Google Calendar' },
    button: { vi: 'Thêm vào Google Lịch', en: 'Add to Google Calendar' },
    how: {
      vi: 'Bấm nút trên máy tính (không dùng được trong ứng dụng Android).',
      en: 'Press the button on a computer (it does not work in the Android app).',
    },
    refresh: { vi: '8 – 24 giờ, không giục được', en: '8 to 24 hours, and cannot be hurried' },
  },
  icsx5: {
    name: { vi: 'Android: ICSx5', en: 'Android: ICSx5' },
    button: { vi: 'Mở bằng ICSx5', en: 'Open in ICSx5' },
    how: {
      vi: 'Cài ICSx5 (Google Play, F-Droid), bấm nút hay quét mã QR; rồi bật lịch trong ứng dụng lịch của máy.',
      en: 'Install ICSx5 (Google Play, F-Droid), press the button or scan the QR code; then switch the calendar on in the phone’s calendar app.',
    },
    refresh: { vi: 'tự chọn trong ICSx5, từ 15 phút', en: 'as set in ICSx5, from 15 minutes' },
  },
  caldav: {
    name: { vi: 'Android: tài khoản CalDAV (DAVx5)', en: 'Android: CalDAV account (DAVx5)' },
    button: { vi: '', en: '' },
    how: {
      vi: 'Hỏi văn phòng để được cấp tài khoản CalDAV, rồi thêm vào DAVx5.',
      en: 'Ask the office for a CalDAV account and add it to DAVx5.',
    },
    refresh: { vi: 'mặc định 4 giờ, đặt được 15 phút', en: 'every 4 hours unless set, from 15 minutes' },
  },
  thunderbird: {
    name: { vi: 'Thunderbird', en: 'Thunderbird' },
    button: { vi: '', en: '' },
    how: { vi: 'Lịch mới › Trên mạng, dán địa chỉ.', en: 'New Calendar › On the Network, paste the address.' },
    refresh: { vi: 'tự chọn, thường 30 phút', en: 'as set, usually 30 minutes' },
  },
} as const satisfies Record<string, ClientWords>;
export type ClientName = keyof typeof CLIENTS;
