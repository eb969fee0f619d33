import { afterAll, expect, test } from 'vitest';
import type { CommandContext } from '../../src/cli/command.ts';
import { runProgram } from '../../src/cli/program.ts';
import { openTerminal } from './running.ts';

const terminal = openTerminal();
afterAll(() => terminal.close());

test.each([['--help'], ['-h'], ['help']])('lich %s lists the commands in both languages', async (word) => {
  const { status, stdout, stderr } = await terminal.run(word);
  expect(status).toBe(0);
  expect(stderr).toBe('');
  for (const name of ['serve', 'read', 'days', 'import', 'feeds', 'account']) {
    expect(stdout.match(new RegExp(`^  ${name} +\\S`, 'gm'))).toHaveLength(2);
  }
  expect(stdout).toContain('Cách dùng: lich LỆNH');
  expect(stdout).toContain('Usage: lich COMMAND');
});

test('lich without a command shows how to use it, and fails', async () => {
  const { status, stdout, stderr } = await terminal.run();
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('Cách dùng: lich LỆNH');
});

test.each(['serve', 'read', 'days', 'import', 'feeds', 'account'])(
  'lich %s --help explains it in both languages',
  async (name) => {
    const { status, stdout } = await terminal.run(name, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain(`Cách dùng: lich ${name}`);
    expect(stdout).toContain(`Usage: lich ${name}`);
  },
);

test.each(['lịch', 'constructor', '__proto__', ''])('“%s” is no command', async (name) => {
  const { status, stdout, stderr } = await terminal.run(name);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toBe(
    `Không có lệnh “${name}”. Xem các lệnh bằng: lich --help\n` +
      `There is no command “${name}”. See them with: lich --help\n`,
  );
});

test.each([
  [['import', 'x.txt', '--organisation', 'so-vi-du'], 'Không có tùy chọn --organisation.'],
  [['import', 'x.txt', '--organization'], 'Giá trị của tùy chọn --organization bị thiếu hoặc thừa.'],
  [['import', 'x.txt', '--accept=yes'], 'Giá trị của tùy chọn --accept bị thiếu hoặc thừa.'],
  [['import'], 'Thiếu FILE.'],
  [['import', 'a.txt', 'b.txt'], 'Thừa “b.txt”.'],
  [['feeds', 'so-vi-du'], 'Thừa “so-vi-du”.'],
])('lich %j is refused with what is wrong', async (args, sentence) => {
  const { status, stderr } = await terminal.run(...args);
  expect(status).toBe(2);
  expect(stderr.split('\n')[0]).toBe(sentence);
  expect(stderr).not.toContain('    at ');
});

test('a bug ends in a sentence without a stack', async () => {
  const broken: CommandContext = {
    stdout: { write: () => undefined },
    stderr: { write: (text) => told.push(text) },
    isTerminal: false,
    clock: () => 0,
    environment: () => {
      throw new TypeError('x is not a function');
    },
  };
  const told: string[] = [];
  expect(await runProgram(['feeds'], broken)).toBe(70);
  expect(told.join('')).toBe(
    'Chương trình gặp lỗi ngoài dự kiến (TypeError: x is not a function).\n' +
      'The program met an unexpected fault (TypeError: x is not a function).\n',
  );
});
