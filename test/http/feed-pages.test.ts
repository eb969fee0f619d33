import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTerminal, type Terminal } from '../cli/running.ts';

/** The example office served whole, on a Thursday of its November. */

const EXAMPLE = join(import.meta.dirname, '../../config/example/chuong-trinh-thang-11-2026.txt');
const NOW = Date.parse('2026-11-19T01:00:00Z') / 1000;
const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': 'vi' };

let terminal: Terminal;
let server: Awaited<ReturnType<Terminal['serve']>>;
let feeds: { feed: string; address: string; links: { id: string }[] }[];
let page: (feed: string) => string;

beforeAll(async () => {
  terminal = openTerminal({}, () => NOW);
  await terminal.run('import', EXAMPLE, '--organization', 'so-vi-du', '--accept');
  feeds = JSON.parse((await terminal.run('feeds', '--json')).stdout);
  server = await terminal.serve();
  page = (id) => {
    const { address } = feeds.find(({ feed }) => feed === `so-vi-du.${id}`)!;
    return server.address + new URL(address).pathname.replace('.ics', '');
  };
});
afterAll(async () => {
  await server.stop();
  terminal.close();
});

async function get(url: string, headers: Record<string, string> = BROWSER) {
  const answer = await fetch(url, { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

test('a secret link without .ics is a page: how to subscribe, this week and next, nothing kept by others', async () => {
  const { status, headers, text } = await get(page('person.mau'));
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(text).toContain('Nguyễn Văn Mẫu');
  expect(text).toContain(`${page('person.mau')}.ics`);
  expect(text).toContain('Tuần 47 (từ 16/11/2026 đến 22/11/2026)');
  expect(text).toContain('Làm việc với Phòng Chuyển đổi số');
  expect(text).toContain('Tuần 48');
  expect(text).toContain('NGHỈ');
  expect(text).toContain('ÂL 11/10');
  expect(text).toContain('8 – 24 giờ, không giục được');
});

test('the feed itself is where it was', async () => {
  const { status, headers, text } = await get(`${page('person.mau')}.ics`);
  expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(text).toMatch(/^BEGIN:VCALENDAR/);
});

test('an iPhone is offered its own link and the profile, Windows is offered Outlook', async () => {
  const iphone = await get(page('organization'), {
    ...BROWSER,
    'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1)',
  });
  expect(/<a class="button button-main" href="([^"]+)" data-client="iphone">/.exec(iphone.text)?.[1]).toMatch(
    /^webcal:\/\/127\.0\.0\.1:\d+\/feeds\/.+\.ics$/,
  );
  expect(iphone.text).toContain('.mobileconfig" data-client="profile"');
  const windows = await get(page('organization'), { ...BROWSER, 'user-agent': 'Mozilla/5.0 (Windows NT 10.0)' });
  expect(windows.text).toMatch(/button-main" href="webcal:[^"]+" data-client="outlook"/);
  expect(windows.text).toContain('chỉ đọc được địa chỉ https mở ra Internet');
  expect(windows.text).toContain('Địa chỉ này chỉ mở được trên chính máy chủ');
});

test('the profile and the week in Word are downloads', async () => {
  const profile = await get(`${page('person.mau')}.mobileconfig`);
  expect(profile.headers.get('content-type')).toBe('application/x-apple-aspen-config; charset=utf-8');
  expect(profile.text).toContain(`<string>${page('person.mau')}.ics</string>`);
  const word = await get(`${page('organization')}.docx?date=2026-11-24`);
  expect(word.headers.get('content-disposition')).toBe('attachment; filename="lich-tuan-2026-11-23.docx"');
  expect(word.text.slice(0, 2)).toBe('PK');
});

test.each([
  ['an unknown link', () => `${server.address}/feeds/${'x'.repeat(32)}`, 404, 'Không có lịch nào ở liên kết này.'],
  ['a link that is none', () => `${server.address}/feeds/xx`, 404, 'Không có lịch nào ở liên kết này.'],
  ['a day that is none', () => `${page('organization')}?date=2026-02-30`, 400, 'không phải là ngày'],
  ['a day with markup', () => `${page('organization')}?date=<script>alert(1)</script>`, 400, '&lt;script&gt;'],
  ['two days', () => `${page('organization')}?date=2026-11-19&date=2026-11-20`, 400, 'không phải là ngày'],
  ['a day long past', () => `${page('organization')}?date=2020-01-01`, 404, 'Lịch chỉ có từ'],
  ['an office with nothing public', () => `${server.address}/organizations/so-vi-du`, 404, 'Không có trang này.'],
  ['an office that is not here', () => `${server.address}/organizations/so-khac`, 404, 'Không có trang này.'],
])('%s is refused in a Vietnamese page', async (_name, url, status, sentence) => {
  const answer = await get(url());
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.text).toContain(sentence);
  expect(answer.text).not.toMatch(/<script>alert|\.ts:\d|x{32}/);
});

test('a link that was taken back is gone at once for people, while clients are told in a calendar', async () => {
  const { links } = feeds.find(({ feed }) => feed === 'so-vi-du.unit.cong-doan')!;
  expect(await terminal.run('feeds', '--revoke', links[0]!.id)).toMatchObject({ status: 0, stderr: '' });
  const answer = await get(page('unit.cong-doan'));
  expect([answer.status, answer.text.includes('Liên kết này đã được thu hồi.')]).toEqual([410, true]);
  expect((await get(`${page('unit.cong-doan')}.ics`)).status).toBe(200);
});

test('a public feed is listed on the organisation’s page and on the first one, until it is taken off', async () => {
  await terminal.run('feeds', '--publish', 'so-vi-du.holidays');
  const listed = await get(`${server.address}/organizations/so-vi-du`);
  expect(listed.status).toBe(200);
  expect(listed.text).toContain(
    `<a href="${new URL(page('holidays')).pathname}">Ngày nghỉ, ngày lễ và ngày kỷ niệm</a>`,
  );
  expect(listed.text.match(/href="\/feeds\//g)).toHaveLength(1);
  expect((await get(server.address)).text).toContain('/organizations/so-vi-du');
  await terminal.run('feeds', '--unpublish', 'so-vi-du.holidays');
  expect((await get(`${server.address}/organizations/so-vi-du`)).status).toBe(404);
});

test('the first visit weighs under 30 KB without the code for phones, all of it from here', async () => {
  const packed = { ...BROWSER, 'accept-encoding': 'gzip' };
  const { text } = await get(page('organization'), packed);
  const assets = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1]!);
  expect(assets).toHaveLength(4);
  expect(text).not.toMatch(/(?:src|<link[^>]*href)="https?:/);
  const weigh = async (url: string) => {
    const { request } = await import('node:http');
    return new Promise<{ bytes: Buffer; size: number }>((resolve) => {
      request(url, { headers: packed }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve({ bytes: Buffer.concat(parts), size: Buffer.concat(parts).length }));
      }).end();
    });
  };
  const whole = await weigh(page('organization'));
  expect(gunzipSync(whole.bytes).toString()).toContain('<svg');
  const sizes = await Promise.all(assets.map((path) => weigh(server.address + path)));
  // With the code for phones, too: what is asked for is kept all the more.
  expect(whole.size + sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(30_000);
});

test('titles of 5,000 characters and titles with markup are shown as text', async () => {
  const words = readFileSync(EXAMPLE, 'utf8');
  const hostile = `Họp <img src=x onerror=alert(1)> ${'dài '.repeat(1250)}`;
  const { writeFileSync } = await import('node:fs');
  const file = join(terminal.folder, 'doi.txt');
  writeFileSync(file, words.replace('Làm việc với Phòng Chuyển đổi số', hostile));
  await terminal.run('import', file, '--organization', 'so-vi-du', '--accept');
  const { text } = await (async () => {
    for (let tries = 0; tries < 100; tries += 1) {
      const answer = await get(page('organization'));
      if (answer.text.includes('&lt;img src=x')) return answer;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return get(page('organization'));
  })();
  expect(text).toContain('Họp &lt;img src=x onerror=alert(1)&gt;');
  expect(text).not.toContain('<img');
});

test('the page tells how to add a CalDAV account, and its profile takes a name but no markup', async () => {
  const { text } = await get(page('person.mau'));
  expect(text).toContain('Thêm tài khoản CalDAV');
  expect(text).toContain(`${server.address}/dav/`);
  expect(text).toContain('href="/caldav.mobileconfig"');
  const plain = await get(`${server.address}/caldav.mobileconfig`);
  expect([plain.status, plain.headers.get('content-type')]).toEqual([
    200,
    'application/x-apple-aspen-config; charset=utf-8',
  ]);
  expect(plain.text).not.toContain('CalDAVUsername');
  const named = await get(`${server.address}/caldav.mobileconfig?user=so-vi-du-abc23`);
  expect(named.text).toContain('<key>CalDAVUsername</key><string>so-vi-du-abc23</string>');
  expect((await get(`${server.address}/caldav.mobileconfig?user=%3Cx%3E`)).status).toBe(400);
});
