import type { Sentence } from './sentence.ts';

/** What `lich serve` and `lich feeds` say. */

export const LISTENING: Sentence = {
  vi: 'Lịch đang chạy ở {address} (dừng: Ctrl+C).',
  en: 'Lịch is running at {address} (stop: Ctrl+C).',
};

export const EXAMPLE_FEEDS: Sentence = {
  vi: 'Cơ quan ví dụ “{name}” đã có lịch. Mỗi địa chỉ dưới đây là một lịch để đăng ký:',
  en: 'The example office “{name}” has calendars. Each address below is one to subscribe to:',
};

export const EVENTS: Sentence = { vi: '{count} nội dung', en: '{count} entries' };

export const SUBSCRIBE: Sentence = {
  vi: `Cách đăng ký: chép địa chỉ vào mục đăng ký lịch bằng URL của ứng dụng lịch.
  iPhone, iPad: Cài đặt › Ứng dụng › Lịch › Tài khoản lịch › Thêm tài khoản › Khác › Thêm lịch đã đăng ký
  Android: ứng dụng ICSx5 › dấu cộng.  Thunderbird: Lịch mới › Trên mạng.  Mac: Lịch › Tệp › Đăng ký lịch mới
  Outlook: Thêm lịch › Từ Internet.  Google: Cài đặt › Thêm lịch › Từ URL; Google chỉ đọc địa chỉ https mở ra Internet`,
  en: `To subscribe: give the address to the calendar program where it asks for the URL of a calendar.
  iPhone, iPad: Settings › Apps › Calendar › Calendar Accounts › Add Account › Other › Add Subscribed Calendar
  Android: ICSx5 › plus.  Thunderbird: New Calendar › On the Network.  Mac: Calendar › File › New Calendar Subscription
  Outlook: Add calendar › From Internet.  Google: Settings › Add calendar › From URL; Google reads public https only`,
};

export const LOOPBACK_ONLY: Sentence = {
  vi: 'Hiện chỉ máy này mở được (HOST={host}). Để mở cho mạng: đặt sau Caddy hoặc nginx có TLS và đặt LICH_PUBLIC_URL=https://… (xem README).',
  en: 'Only this machine can open it now (HOST={host}). To open it to the network: put Caddy or nginx with TLS before it and set LICH_PUBLIC_URL=https://… (see the README).',
};

export const WITHOUT_TLS: Sentence = {
  vi: 'Đang nghe trên mạng (HOST={host}) mà không mã hóa: hãy đặt sau Caddy hoặc nginx có TLS và đặt LICH_PUBLIC_URL=https://… (xem README).',
  en: 'It listens on the network (HOST={host}) without encryption: put Caddy or nginx with TLS before it and set LICH_PUBLIC_URL=https://… (see the README).',
};

export const NEXT_STEP: Sentence = {
  vi: 'Nhập văn bản của cơ quan mình: npm run -s lich -- import FILE --organization ID --accept',
  en: "To import your own office's document: npm run -s lich -- import FILE --organization ID --accept",
};

export const OFFICES: Sentence = {
  vi: 'Số cơ quan: {count}. Xem các liên kết bằng: npm run -s lich -- feeds',
  en: 'Organisations: {count}. See the links with: npm run -s lich -- feeds',
};

export const NO_ORGANIZATION: Sentence = {
  vi: 'Kho chưa có cơ quan nào.',
  en: 'There is no organisation in the store yet.',
};

export const LINK_MADE: Sentence = { vi: 'Liên kết mới “{label}”:', en: 'New link “{label}”:' };
export const FEED_PUBLIC: Sentence = {
  vi: 'Lịch này nay ai cũng xem được; nội dung riêng hiện là “Bận”. Trang công khai của cơ quan:',
  en: 'Anybody may see this calendar now; private entries say “Bận”. The organisation’s public page:',
};
export const FEED_PRIVATE: Sentence = {
  vi: 'Đã rút lịch này khỏi trang công khai. Ai đã có liên kết thì vẫn dùng được; muốn chặn, hãy thu hồi liên kết.',
  en: 'The calendar is off the public page. Who has its link can still use it; revoke the link to stop that.',
};
export const LINK_REVOKED: Sentence = {
  vi: 'Đã thu hồi liên kết {id}. Trong 30 ngày nó dẫn tới một lịch báo đã thu hồi, sau đó không còn.',
  en: 'The link {id} was revoked. For 30 days it leads to a calendar that says so, then to nothing.',
};
