import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openStoreIn } from '../contract/opening.ts';
import { openSmallServer, PASSWORD, type SmallServer, USER } from '../push/small-server.ts';
import { openTerminal, type Terminal } from './running.ts';

const DOCUMENT = join(import.meta.dirname, '../../config/example/chuong-trinh-thang-11-2026.txt');
const CALENDAR = '/dav/van-thu/lich/';

let server: SmallServer;
let terminal: Terminal;
let feed: string;
let now: number;
// 2026-11-18 in the office, within the month of the document.
const MOMENT = 1_795_000_000;
beforeAll(async () => {
  now = MOMENT;
  terminal = openTerminal({}, () => now);
  await terminal.run('import', DOCUMENT, '--organization', 'so-vi-du', '--accept');
  const feeds = JSON.parse((await terminal.run('feeds', '--json')).stdout) as {
    feed: string;
    scope: { type: string };
  }[];
  feed = feeds.find(({ scope }) => scope.type === 'organization')?.feed ?? '';
});
beforeEach(async () => {
  now = MOMENT;
  server = await openSmallServer();
});
/** The office is the same for all; each has its own server, and leaves no target behind. */
afterEach(async () => {
  await server.close();
  for (const { target } of await json()) await push('--remove', target);
});
afterAll(() => terminal.close());

const push = (...args: readonly string[]) => terminal.run('push', ...args);
const json = async (...args: readonly string[]) => JSON.parse((await push(...args, '--json')).stdout);
const add = (...more: readonly string[]) => {
  terminal.input = `${PASSWORD}\n`;
  return push('--add', '--feed', feed, '--url', server.calendarUrl, '--user', USER, ...more);
};
/** The last acts on the targets of this server, newest first. */
async function acts(most: number) {
  const store = await openStoreIn(terminal.folder);
  try {
    const { entries } = await store.read(({ history }) => history.list('so-vi-du', { act: 'push-change' }, null, most));
    const isHere = ({ at }: { at: number }) => at === now;
    return JSON.parse(JSON.stringify(entries.filter(isHere))) as {
      actor: object;
      changes: { field: string; from: unknown; to: unknown }[];
    }[];
  } finally {
    await store.close();
  }
}
const inCalendar = () => [...server.objects].filter(([path]) => path.startsWith(CALENDAR));

test('without a target it is said how one is added', async () => {
  const { status, stdout } = await push();
  expect(status).toBe(0);
  expect(stdout).toContain('lich push --add --feed FEED');
  expect(await json('--status')).toEqual([]);
});

test('a feed is pushed, changes nothing when nothing changed, and is as it shall be', async () => {
  const added = await add();
  expect(added).toMatchObject({ status: 0, stderr: '' });
  expect(added.stdout).toContain(server.calendarUrl);
  expect(server.objects.size).toBe(0);
  const [run] = await json('--run');
  expect(run).toMatchObject({ updated: 0, deleted: 0, refused: 0, fault: null, hold: null });
  expect(run.created).toBeGreaterThan(30);
  // One more looks whether the server kept what it was sent.
  expect(run.requests).toBe(run.created + 1);
  expect(inCalendar()).toHaveLength(run.created);
  for (const [, body] of inCalendar()) {
    expect(body).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(body).not.toMatch(/^(METHOD|ATTENDEE|ORGANIZER)/m);
  }
  expect(await json('--run')).toMatchObject([{ created: 0, updated: 0, deleted: 0, requests: 0 }]);
  expect(await push('--check')).toMatchObject({ status: 0 });
  const [shown] = await json();
  expect(shown).toMatchObject({ conditions: 'honoured', objects: run.created, kept: 0, waiting: null });
  expect(JSON.stringify(shown)).not.toContain(PASSWORD);
});

test('what others changed is told by a check, mended by a repair; what is theirs is never touched', async () => {
  server.objects.set(`${CALENDAR}theirs.ics`, 'của người khác');
  expect((await add()).stdout).toContain('Lịch này đang có 1 nội dung của người khác');
  await push('--run');
  const [[edited, before], [deleted]] = inCalendar().filter(([path]) => !path.endsWith('theirs.ics')) as [
    [string, string],
    [string, string],
  ];
  server.objects.set(edited, before.replace('SUMMARY:', 'SUMMARY:Sửa '));
  server.objects.delete(deleted);
  const compared = await push('--check');
  expect(compared.status).toBe(1);
  expect(compared.stdout).toContain(
    'thiếu 0, khác 1, thừa 0, người khác sửa được giữ 1, máy chủ lưu sai 0, của người khác 1',
  );
  expect(await json('--repair')).toMatchObject([{ created: 1, updated: 1, fault: null }]);
  expect(server.objects.get(edited)).toBe(before);
  expect(await push('--check')).toMatchObject({ status: 0 });
  expect(await json('--purge')).toMatchObject([{ kept: 0, fault: null }]);
  expect([...server.objects]).toEqual([[`${CALENDAR}theirs.ics`, 'của người khác']]);
});

test('a repair that would delete more than half waits for a yes too', async () => {
  await add();
  await push('--run');
  const { length } = inCalendar();
  // Years later the feed holds nothing any more.
  now += 900 * 86_400;
  expect(await json('--repair')).toMatchObject([{ deleted: 0, hold: { deletes: length, standing: length } }]);
  expect(inCalendar()).toHaveLength(length);
  const [{ target }] = await json();
  await push('--confirm', target);
  expect(await json('--repair')).toMatchObject([{ deleted: length, hold: null, fault: null }]);
  expect(inCalendar()).toEqual([]);
});

test('a calendar is made for a feed where none is named, and no two targets share one', async () => {
  terminal.input = PASSWORD;
  const given = ['--add', '--feed', feed, '--url', server.url, '--user', USER];
  const made = await push(...given);
  expect(made.stdout).toMatch(/→ http:\/\/127\.0\.0\.1:\d+\/dav\/van-thu\/lich-[0-9a-f]{12}\/\n/);
  expect(server.asked.filter((line) => line.startsWith('MKCALENDAR'))).toHaveLength(1);
  expect(await push(...given)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('đã là đích của một lịch khác'),
  });
});

test('a target that another process pushes keeps nothing from the others', async () => {
  await add();
  now += 1;
  await push('--add', '--feed', feed, '--url', server.url, '--user', USER);
  const [{ target: first }, { target: second }] = await json();
  const { promise: isHeld, resolve: held } = Promise.withResolvers<void>();
  const { promise: mayGoOn, resolve: goOn } = Promise.withResolvers<void>();
  server.thinks = async ({ method, url }) => {
    if (method !== 'PUT' || !url?.startsWith(CALENDAR)) return;
    held();
    await mayGoOn;
  };
  const running = push('--run', '--target', first);
  await isHeld;
  const round = await push('--run', '--json');
  goOn();
  expect(await running).toMatchObject({ status: 0 });
  expect(round.status).toBe(1);
  expect(JSON.parse(round.stdout)).toMatchObject([
    { target: first, error: 'push-running' },
    { target: second, fault: null },
  ]);
});

test.each([
  ['a wrong password', 'sai', 401, 'tên đăng nhập hoặc mật khẩu không đúng'],
  ['a web page', PASSWORD, 200, 'không có máy chủ CalDAV'],
])('%s is told in a sentence, and nothing is saved', async (_, password, status, sentence) => {
  if (status === 200)
    server.intercept = () => ({ status, headers: { 'content-type': 'text/html' }, body: '<html></html>' });
  terminal.input = password;
  const refused = await push('--add', '--feed', feed, '--url', server.url, '--user', USER);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain(sentence);
  expect(await json()).toEqual([]);
});

test.each([
  [['--add', '--url', 'https://may-chu.example/', '--user', 'a'], 2, '--feed'],
  [['--remove', 'nothing'], 1, 'Không có đích đẩy lịch mã “nothing”'],
  [['--retry', 'nothing'], 1, 'Không có đích đẩy lịch mã “nothing”'],
  [['--check', '--target', 'nothing'], 1, 'Không có đích đẩy lịch mã “nothing”'],
])('what cannot be done is refused: %j', async (args, status, sentence) => {
  terminal.input = PASSWORD;
  expect(await push(...args)).toMatchObject({ status, stderr: expect.stringContaining(sentence) });
});

test('an address with a password in it, or no password at all, is refused', async () => {
  terminal.input = PASSWORD;
  const url = server.url.replace('//', '//a:b@');
  expect(await push('--add', '--feed', feed, '--url', url, '--user', USER)).toMatchObject({ status: 2 });
  terminal.input = '';
  expect(await push('--add', '--feed', feed, '--url', server.url, '--user', USER)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('đầu vào chuẩn'),
  });
});

test('a server that locks us out is not tried again until somebody says so', async () => {
  await add();
  server.intercept = () => ({ status: 401 });
  expect(await push('--run')).toMatchObject({ status: 1, stdout: expect.stringContaining('mật khẩu không đúng') });
  const [{ target, waiting }] = await json();
  expect(waiting).toMatchObject({ attempts: 1, dead: { kind: 'unauthorized' } });
  const { stdout } = await push();
  expect(stdout).toContain(`lich push --retry ${target}`);
  expect(stdout).not.toContain('khớp hoàn toàn');
  server.intercept = () => null;
  expect((await push('--retry', target)).status).toBe(0);
  expect(await json()).toMatchObject([{ waiting: { dead: null, attempts: 0 } }]);
  expect(await json('--run')).toMatchObject([{ fault: null }]);
  now += 3600;
  server.intercept = () => ({ status: 500 });
  await push('--repair');
  expect((await push()).stdout).toContain('lần gần nhất khớp hoàn toàn: 18:06 2026-11-18');
});

test('a target is removed with its password; what it holds stays, and the command says so, where, and how it would go', async () => {
  await add();
  await push('--run');
  const { length } = inCalendar();
  const [{ target }] = await json();
  const { status, stdout } = await push('--remove', target);
  expect(status).toBe(0);
  expect(stdout).toContain(`${length} nội dung đã đẩy lên vẫn còn ở ${server.calendarUrl}, và Lịch không xóa được nữa`);
  expect(stdout).toContain('thêm lại đích này thì mỗi việc có hai bản');
  expect(stdout).toContain('lich push --remove ĐÍCH --purge');
  expect(await json()).toEqual([]);
  expect(inCalendar()).toHaveLength(length);
});

test('a target is removed together with what it holds, and a target added again holds each entry once', async () => {
  server.objects.set(`${CALENDAR}theirs.ics`, 'của người khác');
  await add();
  await push('--run');
  const { length } = inCalendar();
  const [{ target }] = await json();
  const purged = await push('--remove', target, '--purge');
  expect(purged).toMatchObject({ status: 0, stderr: '' });
  expect(purged.stdout).toContain('Đã xóa trên máy chủ mọi nội dung đã đẩy lên, và bỏ đích');
  expect([...server.objects]).toEqual([[`${CALENDAR}theirs.ics`, 'của người khác']]);
  await add();
  await push('--run');
  expect(inCalendar()).toHaveLength(length);
});

test('a target whose calendar cannot be emptied stays, and says what is there yet', async () => {
  await add();
  await push('--run');
  const { length } = inCalendar();
  const [{ target }] = await json();
  server.intercept = ({ method }) => (method === 'DELETE' ? { status: 403 } : null);
  const refused = await push('--remove', target, '--purge');
  expect(refused.status).toBe(1);
  expect(refused.stdout).toContain(`Chưa bỏ đích ${target}: còn ${length} nội dung của Lịch trên máy chủ.`);
  expect(await json('--remove', target, '--purge')).toMatchObject({ target, removed: false, left: length });
  expect(await json()).toMatchObject([{ target }]);
});

test('changing, retrying, agreeing and removing answer a program in JSON too, and stand in the history', async () => {
  now = MOMENT + 7;
  await add();
  await push('--run');
  const [{ target, objects }] = await json();
  expect(await json('--change', target, '--overwrite')).toMatchObject({
    target,
    policy: 'overwrite',
    state: 'waiting',
  });
  expect(await json('--retry', target)).toMatchObject({ target, state: 'waiting', waiting: { isConfirmed: false } });
  expect(await json('--confirm', target)).toMatchObject({ target, state: 'waiting', waiting: { isConfirmed: true } });
  expect(await json('--remove', target)).toEqual({ target, removed: true, left: objects, purge: null });
  const again = JSON.parse((await add('--json')).stdout);
  await push('--run');
  const purged = await json('--remove', again.target, '--purge');
  expect(purged).toMatchObject({ target: again.target, removed: true, left: 0, purge: { fault: null } });
  const noted = await acts(8);
  expect(noted.map(({ changes }) => changes[0]?.field)).toEqual([
    ...['target', 'target', 'target', 'confirmed', 'policy', 'target'],
  ]);
  expect(noted[0]).toMatchObject({
    actor: { kind: 'command', id: 'lich push' },
    changes: [
      { field: 'target', from: server.calendarUrl, to: null },
      { field: 'purged', to: purged.purge.deleted },
    ],
  });
});

test('passwords are sealed with a new key, and pushing goes on', async () => {
  await add();
  expect(await push('--rekey')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('niêm phong lại 1 mật khẩu'),
  });
  expect(await json('--rekey')).toEqual({ resealed: 1, lost: [] });
  expect(await json('--run')).toMatchObject([{ fault: null }]);
});

test('a server that does not keep what it is sent is told of, until it is mended', async () => {
  await add();
  server.stores = (body) => Buffer.from(body, 'utf8').toString('latin1');
  const run = await push('--run');
  expect(run).toMatchObject({ status: 1, stdout: expect.stringContaining('khác với những gì Lịch đã gửi') });
  expect((await push()).stdout).toContain('khác với những gì Lịch đã gửi');
  expect(await push('--check')).toMatchObject({ status: 1 });
  const [{ objects, altered }] = await json();
  expect(altered).toBe(objects);
  server.stores = (body) => body;
  expect(await push('--repair')).toMatchObject({ status: 0 });
  expect(await json()).toMatchObject([{ altered: 0 }]);
});

test('a target is tried, and given another password or policy', async () => {
  await add();
  const [{ target }] = await json();
  expect(await push('--test')).toMatchObject({ status: 0, stdout: expect.stringContaining('“2026” ghi được') });
  terminal.input = 'sai';
  const wrong = await push('--change', target, '--new-password');
  expect(wrong).toMatchObject({ status: 1, stderr: expect.stringContaining('mật khẩu không đúng') });
  terminal.input = PASSWORD;
  expect(await push('--change', target, '--new-password', '--overwrite')).toMatchObject({ status: 0, stderr: '' });
  expect(await json()).toMatchObject([{ policy: 'overwrite', state: 'waiting' }]);
  server.intercept = () => ({ status: 401 });
  expect(await push('--test')).toMatchObject({ status: 1, stdout: expect.stringContaining('mật khẩu không đúng') });
});

test('a running service pushes, and has figures of it for this machine', async () => {
  await add();
  const [{ target }] = await json();
  const serving = await terminal.serve();
  try {
    await vi.waitFor(async () => expect((await json())[0].state).toBe('idle'), {
      timeout: 25_000,
      interval: 500,
    });
    const answer = await fetch(`${serving.address}/metrics`);
    expect(answer.status).toBe(200);
    const text = await answer.text();
    expect(text).toContain(`lich_push_runs_total{target="${target}",outcome="good"} 1`);
    expect(text).toContain(`lich_push_last_good_run_age_seconds{target="${target}"} 0`);
    expect(text).not.toContain(server.url);
    expect((await fetch(`${serving.address}/metrics`, { headers: { 'x-forwarded-for': '10.0.0.1' } })).status).toBe(
      404,
    );
  } finally {
    await serving.stop();
  }
});
