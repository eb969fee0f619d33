import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTerminal, type Terminal } from './running.ts';

const EXAMPLE = join(import.meta.dirname, '../../config/example/chuong-trinh-thang-11-2026.txt');

let terminal: Terminal;
beforeAll(async () => {
  terminal = openTerminal();
  await terminal.run('import', EXAMPLE, '--organization', 'so-vi-du', '--accept');
});
afterAll(() => terminal.close());

test('a board is made, listed and taken back', async () => {
  const none = await terminal.run('boards');
  expect(none.stdout).toContain('Chưa có bảng lịch nào.');
  const made = await terminal.run(
    'boards',
    '--new',
    'so-vi-du',
    '--unit',
    'van-phong',
    '--view',
    'week',
    '--label',
    'Sảnh',
  );
  expect(made.status).toBe(0);
  expect(made.stdout).toMatch(/http:\/\/127\.0\.0\.1:0\/board\/[A-Za-z0-9_-]{32}\n/);
  const listed = JSON.parse((await terminal.run('boards', '--json')).stdout);
  expect(listed).toEqual([
    {
      organization: 'so-vi-du',
      board: expect.any(String),
      label: 'Sảnh',
      scope: { type: 'unit', id: 'van-phong' },
      view: 'week',
      detail: 'full',
      dark: { from: '18:00', to: '06:00' },
      revoked: false,
      address: made.stdout.trim().split('\n').at(-1),
    },
  ]);
  expect((await terminal.run('boards', '--revoke', listed[0].board)).stdout).toContain('Đã thu hồi bảng lịch');
  const after = (await terminal.run('boards')).stdout;
  expect(after).toContain('“Sảnh”');
  expect(after).toContain('đã thu hồi');
  expect(after).not.toContain('/board/');
});

test('for programs a board is made and taken back in JSON', async () => {
  const { stdout } = await terminal.run('boards', '--new', 'so-vi-du', '--label', 'Cổng', '--json');
  const made = JSON.parse(stdout);
  expect(made).toMatchObject({ label: 'Cổng', view: 'today', revoked: false });
  expect(made.address).toMatch(/\/board\/[A-Za-z0-9_-]{32}$/);
  const revoked = await terminal.run('boards', '--revoke', made.board, '--json');
  expect(JSON.parse(revoked.stdout)).toEqual({ board: made.board, revoked: true });
});

test.each([
  [['--new', 'so-khac'], 2, 'so-khac'],
  [['--new', 'so-vi-du', '--unit', 'khong-co'], 2, 'Không có đơn vị hay nhóm “khong-co”'],
  [['--new', 'so-vi-du', '--view', 'nam'], 2, '--view'],
  [['--new', 'so-vi-du', '--dark', '25:00-06:00'], 2, '--dark'],
  [['--new', 'so-vi-du', '--unit', 'a', '--group', 'b'], 2, '--group'],
  [['--revoke', 'khong-co'], 1, 'Không có liên kết mã “khong-co”'],
])('lich boards %j ends with %i and says why', async (args, status, words) => {
  const answer = await terminal.run('boards', ...args);
  expect([answer.status, answer.stderr.includes(words)]).toEqual([status, true]);
});
