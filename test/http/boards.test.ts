import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BOARD_VIEWS } from '../../src/model/board.ts';
import { openTerminal, type Terminal } from '../cli/running.ts';

/** Boards of the example office, on a Thursday of its November at nine. */

const EXAMPLE = join(import.meta.dirname, '../../config/example/chuong-trinh-thang-11-2026.txt');
const MORNING = Date.parse('2026-11-26T02:00:00Z') / 1000;
const DAY = 86_400;

let now = MORNING;
let terminal: Terminal;
let server: Awaited<ReturnType<Terminal['serve']>>;
beforeAll(async () => {
  terminal = openTerminal({}, () => now);
  await terminal.run('import', EXAMPLE, '--organization', 'so-vi-du', '--accept');
  server = await terminal.serve();
});
afterAll(async () => {
  await server.stop();
  terminal.close();
});

/** Makes a board and answers its address on the server. */
async function board(...options: string[]): Promise<string> {
  const { stdout } = await terminal.run('boards', '--new', 'so-vi-du', ...options);
  return server.address + new URL(/http:\S+/.exec(stdout)![0]).pathname;
}

async function get(url: string, headers: Record<string, string> = { accept: 'text/html' }) {
  const answer = await fetch(url, { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** What a stream says, as it says it. */
function listen(url: string) {
  const news: { version: string; release: string; now: number }[] = [];
  const heard = { news, isOver: false, stop: () => asked.destroy() };
  const asked = request(url, (response) => {
    response.setEncoding('utf8');
    response.on('end', () => {
      heard.isOver = true;
    });
    response.on('data', (part: string) => {
      for (const [, data] of part.matchAll(/^data: (.*)$/gm)) news.push(JSON.parse(data!));
    });
  });
  asked.on('error', () => {});
  asked.end();
  return heard;
}

async function until(fits: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400 && !(await fits()); tries += 1) await new Promise((done) => setTimeout(done, 25));
}

test('the day has two halves and the next day below', async () => {
  const { status, headers, text } = await get(await board('--label', 'Sảnh tầng 1'));
  expect(status).toBe(200);
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'self';/);
  const order = ['Sáng', '08h30', 'Chiều', 'Tiếp và làm việc với Hội đồng tư vấn', 'Ngày mai – Thứ Sáu, 27/11/2026'];
  const places = order.map((words) => text.indexOf(words));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
  expect(text).toContain('Cập nhật 09:00 · lần 1');
});

test('the same link shows the week and the leaders, a unit’s link shows that unit alone', async () => {
  const office = await board();
  expect((await get(`${office}/week`)).text).toContain('Lịch công tác tuần 48');
  const leaders = (await get(`${office}/leaders`)).text;
  for (const name of ['Nguyễn Văn Mẫu', 'Lê Giả Định', 'Phạm Thí Dụ', 'Võ Thị Tưởng']) expect(leaders).toContain(name);
  const unit = (await get(await board('--unit', 'quan-ly-vi-du', '--view', 'agenda'))).text;
  expect(unit).toContain('Tiếp và làm việc với Hội đồng tư vấn');
  expect(unit).not.toContain('Họp Chi ủy');
});

test('a unit’s link shows of its leader no more than what the unit’s own board shows', async () => {
  const leader = 'Phạm Thí Dụ';
  const whole = (await get(`${await board()}/leaders`)).text;
  expect(whole).toContain('Làm lịch công tác thế nào cho khỏi trùng');
  const unit = (await get(`${await board('--unit', 'quan-ly-vi-du')}/leaders`)).text;
  expect(unit).toContain(leader);
  expect(unit).toContain('Tiếp và làm việc với Hội đồng tư vấn');
  expect(unit).not.toContain('Làm lịch công tác thế nào cho khỏi trùng');
});

test('a board tells no more than its level of detail, whatever view is asked of its link', async () => {
  const [full, place, busy] = [
    await board(),
    await board('--detail', 'titleAndPlace'),
    await board('--detail', 'busyOnly'),
  ];
  for (const view of BOARD_VIEWS) {
    const textOf = async (link: string) => (await get(`${link}/${view}`)).text;
    expect(await textOf(full)).toMatch(/Hội đồng tư vấn/);
    expect(await textOf(place)).toContain('Tiếp và làm việc với Hội đồng tư vấn');
    expect(await textOf(place)).not.toContain('Chủ trì');
    expect(await textOf(busy)).toContain('Bận');
    expect(await textOf(busy)).not.toMatch(/Hội đồng|Hội thảo|Chủ trì|class="place"/);
  }
});

test('what the clerk marked as private says Bận, also in the leader’s own column', async () => {
  const programme = JSON.parse((await terminal.run('read', EXAMPLE, '--organization', 'so-vi-du', '--json')).stdout);
  const item = programme.items.find(({ title }: { title: string }) => title.startsWith('Họp Chi ủy'));
  item.private = true;
  item.location = 'nhà riêng';
  const file = join(terminal.folder, 'rieng.json');
  writeFileSync(file, JSON.stringify(programme));
  const accepted = await terminal.run('import', file, '--organization', 'so-vi-du', '--accept', '--confirm');
  expect(accepted.status).toBe(0);
  const link = await board();
  for (const view of ['today', 'week', 'agenda', 'leaders']) {
    const date = view === 'leaders' ? '?date=2026-11-27' : '';
    await until(async () => (await get(`${link}/${view}${date}`)).text.includes('Bận'));
    const { text } = await get(`${link}/${view}${date}`);
    expect(text).toContain('Bận');
    expect(text).not.toMatch(/Chi ủy|nhà riêng/);
  }
});

test.each([
  ['an unknown link', () => `${server.address}/board/${'y'.repeat(32)}`, 404, 'Không có bảng lịch nào'],
  ['a word for a link', () => `${server.address}/board/xin-chao`, 404, 'Không có bảng lịch nào'],
  ['a view that does not exist', async () => `${await board()}/nam`, 404, 'today, week, leaders, agenda'],
  ['a day that is none', async () => `${await board()}?date=2026-13-01`, 400, 'không phải là ngày'],
  ['a day far off', async () => `${await board()}?date=2030-01-01`, 404, 'Lịch chỉ có từ'],
  ['news of an unknown link', () => `${server.address}/board/${'y'.repeat(32)}/today/events`, 404, 'Không có bảng'],
])('%s is refused in a Vietnamese page', async (_name, url, status, sentence) => {
  const answer = await get(await url());
  expect(answer.status).toBe(status);
  expect(answer.text).toContain(sentence);
  expect(answer.text).not.toMatch(/y{32}|so-vi-du|Nguyễn Văn Mẫu/);
});

test('an address typed with a slash at its end shows the board’s own view', async () => {
  const { status, text } = await get(`${await board('--view', 'week')}/`);
  expect([status, text.includes('Lịch công tác tuần 48')]).toEqual([200, true]);
});

test('who asks only for the head of a stream is answered and not held', async () => {
  const answer = await fetch(`${await board()}/today/events`, { method: 'HEAD', signal: AbortSignal.timeout(10_000) });
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
    200,
    'text/event-stream; charset=utf-8',
    'no-store',
  ]);
  expect(await answer.text()).toBe('');
});

test('a feed’s link opens no board, and a board’s link opens no feed', async () => {
  const [feed] = JSON.parse((await terminal.run('feeds', '--json')).stdout) as { address: string }[];
  const token = /feeds\/(.+)\.ics/.exec(feed!.address)![1];
  expect((await get(`${server.address}/board/${token}`)).status).toBe(404);
  const boardToken = (await board()).split('/').at(-1);
  expect((await get(`${server.address}/feeds/${boardToken}`)).status).toBe(404);
  expect((await get(`${server.address}/feeds/${boardToken}.ics`)).status).toBe(404);
});

test('news come when a programme changes and when the day turns, with the time of the server', async () => {
  const link = await board();
  const stream = listen(`${link}/today/events`);
  await until(() => stream.news.length === 1);
  const [first] = stream.news;
  const page = (await get(link)).text;
  expect(page).toContain(`data-version="${first!.version}"`);
  expect(page).toContain(`data-release="${first!.release}"`);
  expect(first!.now).toBe(now);

  const file = join(terminal.folder, 'doi.txt');
  writeFileSync(file, readFileSync(EXAMPLE, 'utf8').replace('08h30', '09h30'));
  now += 60;
  await terminal.run('import', file, '--organization', 'so-vi-du', '--accept', '--confirm');
  await until(() => stream.news.length === 2);
  const changed = (await get(link)).text;
  expect(changed).toContain(`data-version="${stream.news[1]!.version}"`);
  expect(changed).toContain('ĐỔI GIỜ 8h30→9h30');
  expect(changed).toContain('Cập nhật 09:01 · lần 3');

  now = MORNING + DAY;
  await until(() => stream.news.length === 3);
  expect((await get(link)).text).toContain('data-day="2026-11-27"');
  stream.stop();
  now = MORNING + 120;
});

test('a board that was taken back is gone, and its stream ends without a word', async () => {
  const link = await board('--label', 'Phòng họp');
  const stream = listen(`${link}/today/events`);
  await until(() => stream.news.length === 1);
  const boards = JSON.parse((await terminal.run('boards', '--json')).stdout) as { board: string; label: string }[];
  await terminal.run('boards', '--revoke', boards.find(({ label }) => label === 'Phòng họp')!.board);
  await until(async () => (await get(link)).status === 410);
  const answer = await get(link);
  expect([answer.status, answer.text.includes('Liên kết bảng lịch này đã được thu hồi.')]).toEqual([410, true]);
  await until(() => stream.isOver);
  expect([stream.isOver, stream.news.length]).toEqual([true, 1]);
});

test('the page is kept by the browser only where it may have no service worker', async () => {
  const link = await board();
  expect((await get(link)).headers.get('cache-control')).toBe('private, no-cache');
  const plain = await new Promise((resolve) => {
    const { hostname, port, pathname } = new URL(link);
    const asked = request({ hostname, port, path: pathname, headers: { host: 'bang.vi-du.vn' } }, (response) => {
      response.resume();
      resolve(response.headers['cache-control']);
    });
    asked.end();
  });
  expect(plain).toBe('private, max-age=2592000');
  const worker = await get(`${server.address}/board/worker.js`);
  expect(worker.headers.get('cache-control')).toBe('no-cache');
  expect(worker.headers.get('content-security-policy')).toBe("default-src 'none'; connect-src 'self'");
});
