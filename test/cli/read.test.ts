import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Programme } from '../../src/model/programme.ts';
import { openTerminal } from './running.ts';

const folder = mkdtempSync(join(tmpdir(), 'lich-read-'));
mkdirSync(join(folder, 'config'));
const terminal = openTerminal({ LICH_CONFIG: join(folder, 'config') });
afterAll(() => {
  terminal.close();
  rmSync(folder, { recursive: true });
});

const FORMATS = join(import.meta.dirname, '../documents/formats');
const lich = (...args: string[]) => terminal.run('read', ...args);

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('with --json the programme stands alone on standard output', async () => {
  const { status, stdout, stderr } = await lich(join(FORMATS, 'week.docx'), '--json');
  const programme = JSON.parse(stdout) as Programme;
  expect({ status, stderr, format: programme.format, organization: programme.organization }).toEqual({
    status: 0,
    stderr: '',
    format: 'lich/programme@1',
    organization: null,
  });
  expect(programme.items).toHaveLength(10);
});

test('without it a person reads it by day, with the line of the source', async () => {
  const { status, stdout, stderr } = await lich(join(FORMATS, 'week.pdf'));
  expect(status).toBe(0);
  expect(stdout).toContain('Thứ Ba, 13/10/2026\n  08:00           Dự hội nghị trực tuyến toàn quốc');
  expect(stdout).toMatch(/14:00 – 16:30 {3}Đi cơ sở nắm tình hình tại xã Lâm Thượng \[dòng \d+, trang 1\]/);
  expect(stdout).toMatch(/\n10 nội dung\.\n$/);
  expect(stderr).toContain('Chưa biết cơ quan nào ban hành');
  expect(stderr).toContain('The issuing office is not known');
});

test('a day goes by the clock, and what has a stretch of days stands under it with its own words', async () => {
  const text = [
    'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 3 NĂM 2026',
    'STT\tNội dung\tThời gian\tChủ trì',
    '1\tSoạn tờ trình\tTrước ngày 11/3\tVăn phòng',
    '2\tHọp giao ban\t14h00 ngày 10/3\tVăn phòng',
    '3\tTiếp đoàn khách\t8h00 ngày 10/3\tVăn phòng',
    '4\tRà soát hồ sơ\tTuần 2\tVăn phòng',
    '5\tKiểm tra cơ sở\tTuần 1\tVăn phòng',
  ].join('\n');
  const { stdout } = await lich(file('tasks.txt', text));
  expect(stdout.split('\n').filter((line) => /^\S|dòng/.test(line))).toEqual([
    'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 3 NĂM 2026',
    'thời gian 01/03 – 31/03/2026',
    'Thứ Ba, 10/03/2026',
    '  08:00           Tiếp đoàn khách [dòng 5]',
    '  14:00           Họp giao ban [dòng 4]',
    '  Hạn             Soạn tờ trình [dòng 3]',
    'Trong thời gian 01/03 – 07/03/2026',
    '                  Kiểm tra cơ sở [dòng 7]',
    'Trong thời gian 08/03 – 14/03/2026',
    '                  Rà soát hồ sơ [dòng 6]',
    '5 nội dung.',
  ]);
});

test('doubts are marked where they are, with their reason', async () => {
  const text =
    'LỊCH CÔNG TÁC TUẦN\n(Từ ngày 12/10/2026 đến ngày 18/10/2026)\n\nThứ Ba (12/10)\n- 8h00: Họp giao ban\nThứ Ba (13/10)\n- 9h00: Tiếp công dân\n';
  const { status, stdout } = await lich(file('doubt.txt', text));
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\? 08:00 .*Họp giao ban \[dòng 5\]/m);
  expect(stdout).toContain('? Ngày 12/10/2026 là Thứ Hai, nhưng văn bản ghi Thứ Ba (12/10).');
});

test('--on supplies a missing year', async () => {
  const text = 'LỊCH CÔNG TÁC TUẦN\n\nThứ Hai (12/10)\n- 8h00: Họp giao ban\nThứ Ba (13/10)\n- 9h00: Tiếp công dân\n';
  const { stdout } = await lich(file('no-year.txt', text), '--on', '2026-10-10', '--json');
  expect((JSON.parse(stdout) as Programme).items.map(({ start }) => start)).toEqual(['2026-10-12', '2026-10-13']);
});

const none = file('none.txt', 'Kính gửi các đồng chí,\n\nThư này không có việc gì.\n');
const secret = file('secret.txt', `TỐI MẬT\n\n${readFileSync(join(FORMATS, 'week.txt'), 'utf8')}`);
const big = file('big.txt', '');
truncateSync(big, 100_000_000);

test.each([
  ['a file that is not there', [join(folder, 'nowhere.txt')], 1, 'Không tìm thấy tệp'],
  ['an empty file', [file('empty.txt', '')], 1, 'Tệp trống'],
  ['a binary', [file('a.bin', Buffer.from([0, 1, 2, 3, 0, 0]))], 1, 'không phải văn bản, Word, PDF'],
  ['a text of 100 MB', [big], 1, 'Tệp lớn 100 MB, vượt mức cho phép 15 MB'],
  ['a text without a programme', [none], 1, 'Không tìm thấy chương trình'],
  ['a classified document', [secret], 1, 'có dấu mật “TỐI MẬT”'],
  ['an unknown organisation', [none, '--organization', 'so-khong-co'], 2, 'Không có cơ quan “so-khong-co”'],
  ['a day that is none', [none, '--on', '2026-02-30'], 2, '“2026-02-30” không phải là ngày'],
  ['no file', [], 2, 'FILE'],
  ['two files', [none, none], 2, 'Thừa'],
  ['an unknown option', [none, '--xml'], 2, '--xml'],
] as const)('%s gets a sentence in both languages and no stack', async (_, args, status, sentence) => {
  const began = performance.now();
  const result = await lich(...args);
  expect({ status: result.status, stdout: result.stdout }).toEqual({ status, stdout: '' });
  expect(result.stderr).toContain(sentence);
  expect(result.stderr.trimEnd().split('\n')).toHaveLength(2);
  expect(result.stderr).not.toMatch(/^\s+at /m);
  expect(performance.now() - began).toBeLessThan(5_000);
});

test('--help is in both languages', async () => {
  const { status, stdout } = await lich('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('Cách dùng: lich read FILE');
  expect(stdout).toContain('Usage: lich read FILE');
});
