import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { BUNDLED_CONFIG } from '../../src/config/bundled.ts';
import { loadCalendar } from '../../src/config/calendar.ts';
import { isLoopback, isPublicAddress } from '../../src/http/addresses.ts';
import { programmeDays } from '../../src/pages/programme/days.ts';
import { addressFor, clientsFor } from '../../src/pages/subscribe/clients.ts';
import { davProfile, mobileConfig } from '../../src/pages/subscribe/mobileconfig.ts';
import { waysToTodos } from '../../src/pages/subscribe/todo-ways.ts';
import { waysToSubscribe } from '../../src/pages/subscribe/ways.ts';
import { weeklyDocx } from '../../src/pages/subscribe/weekly-docx.ts';
import { type LocalDate, weekOf } from '../../src/time/local.ts';
import { occurrence, organization } from '../contract/samples.ts';
import { feed } from '../feeds/samples.ts';

const CONTEXT = { language: 'vi', asset: (name: string) => `/assets/${name}` } as const;
const ADDRESS = {
  page: 'https://lich.example/feeds/abc',
  feed: 'https://lich.example/feeds/abc.ics',
  isPublic: true,
  isLoopback: false,
};

test.each([
  ['https://lich.example/x', true, false],
  ['http://lich.example/x', false, false],
  ['https://lich.so.local/x', false, false],
  ['http://10.0.0.5:8080/x', false, false],
  ['http://localhost:8080/x', false, true],
  ['http://127.0.0.1:8080/x', false, true],
  ['http://[::1]:8080/x', false, true],
])('%s: whether strangers reach it, and whether anybody but the machine does', (address, everybody, nobody) => {
  expect([isPublicAddress(address), isLoopback(address)]).toEqual([everybody, nobody]);
});

test.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X)', ['iphone', 'profile']],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', ['mac', 'iphone', 'outlook']],
  ['Mozilla/5.0 (Linux; Android 15; Pixel 9)', ['icsx5', 'caldav']],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', ['outlook', 'outlookWeb', 'google']],
  ['', ['google', 'outlookWeb', 'thunderbird']],
])('%s is offered its own way first, and all others after it', (userAgent, best) => {
  const offered = clientsFor(userAgent);
  expect(offered.best).toEqual(best);
  expect(new Set([...offered.best, ...offered.others]).size).toBe(9);
});

test('each program is given the address that makes it subscribe', () => {
  expect(addressFor('iphone', ADDRESS, 'x')).toBe('webcal://lich.example/feeds/abc.ics');
  expect(addressFor('google', ADDRESS, 'x')).toBe(
    'https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2Flich.example%2Ffeeds%2Fabc.ics',
  );
  expect(addressFor('outlookWeb', ADDRESS, 'Lịch & họp')).toBe(
    'https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Flich.example%2Ffeeds%2Fabc.ics&name=L%E1%BB%8Bch%20%26%20h%E1%BB%8Dp',
  );
  expect(addressFor('profile', ADDRESS, 'x')).toBe('https://lich.example/feeds/abc.mobileconfig');
  expect(addressFor('thunderbird', ADDRESS, 'x')).toBeNull();
});

test('a list of things to do is offered to programs that take one, and to no other', () => {
  const list = feed({ type: 'person', id: 'an' }, { tasks: 'todos', title: 'Việc cần làm' });
  for (const address of [ADDRESS, { ...ADDRESS, isPublic: false }]) {
    const { markup } = waysToTodos(CONTEXT, list, address);
    expect(markup).toContain('Google Lịch, Outlook và ứng dụng Lịch của iPhone, Mac không hiện loại này');
    expect(markup).toContain('Thunderbird');
    expect(markup).toContain('Tasks.org');
    expect(markup).toContain('https://lich.example/feeds/abc.ics');
    expect(markup).toContain('https://lich.example/dav/');
    expect(markup).not.toMatch(/calendar\.google\.com|outlook\.office|webcal:|abc\.mobileconfig/);
  }
  const calendar = waysToSubscribe(CONTEXT, feed({ type: 'person', id: 'an' }), ADDRESS, '');
  expect(calendar.markup).toContain('calendar.google.com');
});

test('the profile subscribes an iPhone and carries no text as markup', () => {
  const given = { id: 'so.person.an', title: '<An> & Bình', address: ADDRESS.feed, office: 'Sở Mẫu' };
  const profile = mobileConfig(given);
  expect(profile).toContain('<key>PayloadType</key><string>com.apple.subscribedcalendar.account</string>');
  expect(profile).toContain('<key>SubCalAccountHostName</key><string>https://lich.example/feeds/abc.ics</string>');
  expect(profile).toContain('<key>SubCalAccountUseSSL</key><true/>');
  expect(profile).toContain('&lt;An&gt; &amp; Bình');
  expect(profile).not.toContain('<An>');
  expect(mobileConfig(given)).toBe(profile);
});

test('the week in Word is the state form, on A4 landscape', async () => {
  const week = weekOf('2025-03-10' as LocalDate);
  const entry = { occurrence: occurrence('a', '2025-03-10'), busy: true, certain: true, role: null, change: null };
  const days = programmeDays(week, [entry], loadCalendar(BUNDLED_CONFIG));
  const values = { organization: organization({ province: 'Hà Mẫu' }), week, days, today: '2025-03-03' as LocalDate };
  const parts = unzipSync(await weeklyDocx(values));
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  const text = xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
  for (const words of [
    'SỞ MẪU',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Hà Mẫu, ngày 03 tháng 3 năm 2025',
    'LỊCH CÔNG TÁC TUẦN 11',
    '(Từ ngày 10/3/2025 đến ngày 16/3/2025)',
    'Họp giao ban',
    'Nơi nhận:',
    '- Lưu: VT.',
    'QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ',
  ]) {
    expect(text).toContain(words);
  }
  const size = /<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="landscape"/.exec(xml);
  expect([size?.[1], size?.[2]].map((twips) => Math.round(Number(twips) / 56.7))).toEqual([297, 210]);
});

test('no title breaks the week in Word: what XML cannot hold is left out, markup is text', async () => {
  const summary = 'Họp \u0001\uFFFE\uD800 & <w:p/> ]]> hết';
  const one = occurrence('a', '2025-03-10', { summary });
  const entry = { occurrence: one, busy: true, certain: true, role: null, change: null };
  const week = weekOf('2025-03-10' as LocalDate);
  const days = programmeDays(week, [entry], loadCalendar(BUNDLED_CONFIG));
  const values = { organization: organization(), week, days, today: '2025-03-03' as LocalDate };
  const xml = new TextDecoder().decode(unzipSync(await weeklyDocx(values))['word/document.xml']);
  expect(/Họp[^<]*/.exec(xml)![0].replace('\uFFFD', '')).toBe('Họp  &amp; &lt;w:p/&gt; ]]&gt; hết');
  expect(xml).not.toMatch(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/u);
});

test('a CalDAV profile names server and account, never a password, and its identifiers stay', () => {
  const given = {
    server: 'https://lich.example:8443',
    user: 'so-mau-abc23',
    principal: 'https://lich.example:8443/dav/principals/so-mau-abc23/',
  };
  const profile = davProfile(given);
  expect(profile).toContain('<key>PayloadType</key><string>com.apple.caldav.account</string>');
  expect(profile).toContain('<key>CalDAVHostName</key><string>lich.example</string>');
  expect(profile).toContain('<key>CalDAVPort</key><integer>8443</integer><key>CalDAVUseSSL</key><true/>');
  expect(profile).toContain('<key>CalDAVUsername</key><string>so-mau-abc23</string>');
  expect(profile).toContain('<string>https://lich.example:8443/dav/principals/so-mau-abc23/</string>');
  expect(profile).not.toMatch(/password/i);
  expect(davProfile(given)).toBe(profile);
});

test('without a name the CalDAV profile lets the device ask for it', () => {
  const profile = davProfile({ server: 'http://lich.example', user: null, principal: null });
  expect(profile).toContain('<key>CalDAVPort</key><integer>80</integer><key>CalDAVUseSSL</key><false/>');
  expect(profile).not.toMatch(/CalDAVUsername|CalDAVPrincipalURL/);
});
