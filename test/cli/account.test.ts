import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTerminal, type Terminal } from './running.ts';

let terminal: Terminal;
beforeEach(() => {
  terminal = openTerminal({ LICH_PUBLIC_URL: 'https://lich.so-vi-du.example' });
});
afterEach(() => terminal.close());

const ADD = ['account', '--add', 'quan-tri', '--name', 'Quản trị viên'];
const accounts = async () => JSON.parse((await terminal.run('account', '--json')).stdout);

test('the first administrator is made with a password from standard input, which is shown nowhere', async () => {
  expect((await terminal.run('account')).stdout).toContain('Chưa có tài khoản nào.');
  terminal.input = 'một câu dễ nhớ\n';
  expect(await terminal.run(...ADD)).toEqual({
    status: 0,
    stdout: 'Đã lập tài khoản “quan-tri” (Quản trị viên).\nThe account “quan-tri” (Quản trị viên) was made.\n',
    stderr: '',
  });
  expect(await accounts()).toEqual([
    {
      login: 'quan-tri',
      name: 'Quản trị viên',
      role: 'administrator',
      organization: null,
      email: null,
      disabled: false,
    },
  ]);
  expect((await terminal.run('account')).stdout).toBe('quan-tri  Quản trị viên  Quản trị  Mọi cơ quan\n');
});

test('without a password a link to choose one is printed, under the public address', async () => {
  const link = /^https:\/\/lich\.so-vi-du\.example\/account\/set\/[A-Za-z0-9_-]{43}$/m;
  const made = link.exec((await terminal.run(...ADD)).stdout)?.[0];
  const again = link.exec((await terminal.run('account', '--reset', 'Quan-Tri')).stdout)?.[0];
  expect(made).toMatch(link);
  expect(again).toMatch(link);
  expect(again).not.toBe(made);
});

test('an account is disabled, enabled and removed, but not the last administrator', async () => {
  await terminal.run(...ADD);
  await terminal.run('account', '--add', 'hai', '--name', 'Người thứ hai');
  expect((await terminal.run('account', '--disable', 'hai')).stdout).toContain('Đã khóa tài khoản “hai”');
  expect(await accounts()).toMatchObject([
    { login: 'hai', disabled: true },
    { login: 'quan-tri', disabled: false },
  ]);
  expect((await terminal.run('account', '--enable', 'hai')).stdout).toContain('Đã mở lại tài khoản “hai”.');
  expect((await terminal.run('account', '--remove', 'hai')).stdout).toContain('Đã xóa tài khoản “hai”');
  const { status, stderr } = await terminal.run('account', '--remove', 'quan-tri');
  expect([status, stderr]).toEqual([1, expect.stringContaining('Đây là quản trị viên cuối cùng của máy chủ')]);
  expect(await accounts()).toHaveLength(1);
});

test.each([
  [['account', '--add', 'quan-tri'], 2, 'Thiếu --name.'],
  [[...ADD, '--role', 'owner'], 2, 'tùy chọn --role'],
  [[...ADD, '--role', 'clerk'], 2, 'Vai trò này không giao được'],
  [[...ADD, '--organization', 'khong-co'], 2, 'Không có cơ quan này.'],
  [['account', '--add', 'Văn thư', '--name', 'X'], 2, 'Tên đăng nhập “Văn thư” không dùng được'],
  [['account', '--reset', 'khong-co'], 1, 'Không có tài khoản này.'],
])('lich %j is refused with %i: %s', async (args, status, sentence) => {
  const answer = await terminal.run(...args);
  expect(answer).toMatchObject({ status, stdout: '', stderr: expect.stringContaining(sentence) });
  expect(await accounts()).toEqual([]);
});

test('a short password is refused and no account is made', async () => {
  terminal.input = 'ngắn\n';
  const { status, stderr } = await terminal.run(...ADD);
  expect([status, stderr]).toEqual([1, expect.stringContaining('Mật khẩu cần ít nhất 10 ký tự')]);
  expect(await accounts()).toEqual([]);
});
