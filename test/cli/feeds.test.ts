import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTerminal, type Terminal } from './running.ts';

const DOCUMENT = join(import.meta.dirname, '../../config/example/chuong-trinh-thang-11-2026.txt');

interface Shown {
  readonly organization: string;
  readonly feed: string;
  readonly scope: { readonly type: string; readonly id?: string };
  readonly title: string;
  readonly events: number;
  readonly address: string | null;
  readonly links: readonly { readonly id: string; readonly label: string; readonly revoked: boolean }[];
}

let terminal: Terminal;
beforeAll(async () => {
  // 2026-11-18 in the office, within the month of the document.
  terminal = openTerminal({ LICH_PUBLIC_URL: 'https://lich.so-vi-du.example/' }, () => 1_795_000_000);
  await terminal.run('import', DOCUMENT, '--organization', 'so-vi-du', '--accept');
}, 60_000);
afterAll(() => terminal.close());

const list = async (): Promise<readonly Shown[]> => JSON.parse((await terminal.run('feeds', '--json')).stdout);
const feedIn = (feeds: readonly Shown[], id: string) => feeds.find(({ feed }) => feed === id)!;

test('an empty store has no calendars, and says so', async () => {
  const empty = openTerminal();
  expect(await empty.run('feeds')).toEqual({
    status: 0,
    stdout: 'Kho chưa có cơ quan nào.\nThere is no organisation in the store yet.\n',
    stderr: '',
  });
  expect((await empty.run('feeds', '--json')).stdout).toBe('[]\n');
  empty.close();
});

test('every calendar is shown with its scope, its number of entries and an address under the public one', async () => {
  const feeds = await list();
  expect(feeds.map(({ scope }) => scope)).toEqual(
    expect.arrayContaining([
      { type: 'organization' },
      { type: 'person', id: 'mau' },
      { type: 'unit', id: 'van-phong' },
      { type: 'group', id: 'cac-pgd' },
      { type: 'holidays' },
    ]),
  );
  expect(feedIn(feeds, 'so-vi-du.organization').events).toBeGreaterThan(30);
  for (const { address } of feeds) {
    expect(address).toMatch(/^https:\/\/lich\.so-vi-du\.example\/feeds\/[A-Za-z0-9_-]{32}\.ics$/);
  }
  expect(new Set(feeds.map(({ address }) => address)).size).toBe(feeds.length);
});

test('the same links are shown every time, and as lines for people', async () => {
  const feeds = await list();
  expect((await list()).map(({ address }) => address)).toEqual(feeds.map(({ address }) => address));
  const { stdout } = await terminal.run('feeds', '--organization', 'so-vi-du');
  expect(stdout).toMatch(/^Sở Ví dụ tỉnh Minh Họa\n/);
  for (const { title, address } of feeds) {
    expect(stdout).toContain(`  ${title} (`);
    expect(stdout).toContain(`    ${address} [`);
  }
});

test('an organisation that is not in the store is refused with those that are', async () => {
  const { status, stderr } = await terminal.run('feeds', '--organization', 'skhcn-ha-tinh');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^Không có cơ quan “skhcn-ha-tinh” trong cấu hình\. Các cơ quan có: so-vi-du\.\n/);
});

test('a second link is added with its name, and the first taken back', async () => {
  const first = feedIn(await list(), 'so-vi-du.person.mau');
  const made = await terminal.run('feeds', '--new', 'so-vi-du.person.mau', '--label', 'Máy của thư ký');
  expect(made).toMatchObject({ status: 0, stdout: expect.stringContaining('Liên kết mới “Máy của thư ký”:') });
  const revoked = await terminal.run('feeds', '--revoke', first.links[0]!.id);
  expect(revoked.stdout).toContain('Đã thu hồi liên kết');
  const after = feedIn(await list(), 'so-vi-du.person.mau');
  expect(after.links.map(({ revoked }) => revoked).sort()).toEqual([false, true]);
  expect(after.address).not.toBe(first.address);
  expect(made.stdout).toContain(`${after.address}\n`);
  expect((await terminal.run('feeds')).stdout).not.toContain(first.address);
});

test.each([
  [['--new', 'so-vi-du.person.nobody'], 'Không có lịch nào ở liên kết này.'],
  [['--revoke', 'nothing'], 'Không có liên kết mã “nothing”.'],
])('what is not there can be neither linked nor taken back: %j', async (args, sentence) => {
  const { status, stderr } = await terminal.run('feeds', ...args);
  expect(status).toBe(1);
  expect(stderr.split('\n')[0]).toBe(sentence);
});
