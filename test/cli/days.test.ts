import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../src/config/bundled.ts';
import { julianDayOf, type LocalDate } from '../../src/time/local.ts';
import { isUndecided, type LunarMonth } from '../../src/time/lunar.ts';
import { type AstronomicalMonth, astronomicalMonths } from '../time/astronomy.ts';
import { openTerminal } from './running.ts';

const terminal = openTerminal();
afterAll(() => terminal.close());
const linesOf = (text: string) => text.trimEnd().split('\n');

test('each day is one JSON object on a line of its own', async () => {
  const { status, stdout, stderr } = await terminal.run('days', '2026-02-16', '2026-02-17', '--json');
  expect(status).toBe(0);
  expect(stderr).toBe('');
  expect(linesOf(stdout).map((line) => JSON.parse(line))).toEqual([
    {
      date: '2026-02-16',
      weekday: 'Thứ Hai',
      lunar: { day: 29, month: 12, year: 2025, leap: false },
      canChi: { day: 'Tân Dậu', month: 'Kỷ Sửu', year: 'Ất Tỵ' },
      kind: 'holiday',
      names: ['Tết Nguyên đán (29 tháng Chạp)', 'Kỷ niệm 31 năm Ngày thành lập Bảo hiểm xã hội Việt Nam', 'Giao thừa'],
      decreed: true,
    },
    {
      date: '2026-02-17',
      weekday: 'Thứ Ba',
      lunar: { day: 1, month: 1, year: 2026, leap: false },
      canChi: { day: 'Nhâm Tuất', month: 'Canh Dần', year: 'Bính Ngọ' },
      kind: 'holiday',
      names: ['Tết Nguyên đán (mùng 1)'],
      decreed: true,
    },
  ]);
});

test('what cannot be decided is marked, and nothing else', async () => {
  const read = async (date: string) => JSON.parse((await terminal.run('days', date, date, '--json')).stdout);
  expect(await read('2054-05-07')).toMatchObject({ lunarUndecided: true, decreed: false });
  expect(await read('2054-06-06')).not.toHaveProperty('lunarUndecided');
  expect(await read('2026-11-23')).toMatchObject({ kind: 'working', kindUndecided: true, decreed: true });
  expect(await read('2027-02-09')).toMatchObject({ kind: 'holiday', confidence: 'medium', decreed: false });
  expect(Object.keys(await read('2025-07-25'))).toEqual([
    'date',
    'weekday',
    'lunar',
    'canChi',
    'kind',
    'names',
    'decreed',
  ]);
});

test('without --json a person reads a table, with its doubts below on standard error', async () => {
  const { status, stdout, stderr } = await terminal.run('days', '2028-09-01', '2028-09-03');
  expect(status).toBe(0);
  expect(linesOf(stdout)).toEqual([
    '01/09/2028  Thứ Sáu   13/7 ÂL          Kỷ Sửu     làm việc ?',
    '02/09/2028  Thứ Bảy   14/7 ÂL          Canh Dần   nghỉ lễ          Quốc khánh; Kỷ niệm 83 năm Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    '03/09/2028  Chủ nhật  15/7 ÂL          Tân Mão    nghỉ tuần ?      Rằm tháng Bảy - Lễ Vu Lan',
  ]);
  expect(linesOf(stderr)).toEqual([
    'Lịch nghỉ chưa có hoặc chưa chắc: 2028.',
    'Days off not entered or not final: 2028.',
    'Dấu ? là chưa quyết định được.',
    'A ? means that it cannot be decided yet.',
  ]);
});

test('years without their days off are named in runs', async () => {
  const { stderr } = await terminal.run('days', '2018-12-31', '2028-01-01');
  expect(linesOf(stderr)[0]).toBe('Lịch nghỉ chưa có hoặc chưa chắc: 2018–2019, 2027–2028.');
});

test('outside the lunar range the lunar date is null and a sentence says why', async () => {
  const { status, stdout, stderr } = await terminal.run('days', '1968-01-28', '1968-01-29', '--json');
  expect(status).toBe(0);
  const [before, first] = linesOf(stdout).map((line) => JSON.parse(line));
  expect(before).toMatchObject({ date: '1968-01-28', lunar: null, canChi: null });
  expect(first).toMatchObject({ date: '1968-01-29', lunar: { day: 1, month: 1, year: 1968, leap: false } });
  expect(stderr).toBe(
    'Chỉ tính được âm lịch từ 1968-01-29 đến 2099-12-31.\nLunar dates are known from 1968-01-29 to 2099-12-31 only.\n',
  );
});

test('the last day that can be written is the last day printed', async () => {
  const { status, stdout } = await terminal.run('days', '9999-12-30', '9999-12-31', '--json');
  expect(status).toBe(0);
  expect(linesOf(stdout).map((line) => JSON.parse(line).date)).toEqual(['9999-12-30', '9999-12-31']);
});

test.each([
  [['2025-02-30', '2025-03-01'], '“2025-02-30” không phải là ngày; hãy viết dạng NĂM-THÁNG-NGÀY, ví dụ 2025-03-01.'],
  [['2025-03-01', '31/03/2025'], '“31/03/2025” không phải là ngày; hãy viết dạng NĂM-THÁNG-NGÀY, ví dụ 2025-03-01.'],
  [['2025-03-02', '2025-03-01'], 'Ngày cuối 2025-03-01 đứng trước ngày đầu 2025-03-02.'],
  [['2025-03-02'], 'Thiếu TO.'],
  [['2025-03-02', '2025-03-03', '2025-03-04'], 'Thừa “2025-03-04”.'],
  [['2025-03-02', '2025-03-03', '--xml'], 'Không có tùy chọn --xml.'],
])('lich days %j is refused with what is wrong', async (args, sentence) => {
  const { status, stdout, stderr } = await terminal.run('days', ...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(linesOf(stderr)[0]).toBe(sentence);
});

/** What the command prints in a process of its own whose zone is `zone`. */
async function allDays(zone: string): Promise<string> {
  const args = [join(PROJECT_FOLDER, 'src', 'main.ts'), 'days', '1968-01-29', '2099-12-31', '--json'];
  const env = { ...process.env, TZ: zone };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** Dates on which a line does not say what Sun and Moon say. */
function differing(output: string, months: readonly AstronomicalMonth[]): string[] {
  let at = 0;
  return linesOf(output).flatMap((line) => {
    const { date, lunar } = JSON.parse(line) as { date: LocalDate; lunar: LunarMonth & { day: number } };
    while (months[at + 1]!.first <= julianDayOf(date)) at++;
    const { first, month, year, leap } = months[at]!;
    const sameMonth = lunar.month === month && lunar.year === year && lunar.leap === leap;
    const agrees = sameMonth && lunar.day === julianDayOf(date) - first + 1;
    return agrees || isUndecided(date) ? [] : [date];
  });
}

test('all 48,185 days agree with Sun and Moon, and are the same bytes in every process zone', {
  timeout: 60_000,
}, async () => {
  const outputs = [await allDays('UTC'), ...(await Promise.all(['Asia/Ho_Chi_Minh', 'America/New_York'].map(allDays)))];
  const months = astronomicalMonths(1967, 2100);
  for (const output of outputs) {
    const lines = linesOf(output);
    expect(lines).toHaveLength(48_185);
    expect(lines.filter((line) => line.includes('"lunarUndecided":true'))).toHaveLength(90);
    expect(differing(output, months)).toEqual([]);
  }
  const digests = outputs.map((output) => createHash('sha256').update(output).digest('hex'));
  expect(new Set(digests).size).toBe(1);
});

test('a folder with faulty holidays is refused with every fault', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lich-days-'));
  writeFileSync(
    join(folder, 'holidays.yaml'),
    'sources: []\nlaw: []\nyears:\n  - { year: 2026, status: maybe, daysOff: [] }\n',
  );
  const faulty = openTerminal({ LICH_CONFIG: folder });
  const { status, stderr } = await faulty.run('days', '2026-01-01', '2026-01-01');
  expect(status).toBe(2);
  expect(stderr).toContain(`${join(folder, 'holidays.yaml')}:4: “status” phải là một trong: final, provisional.`);
  expect(stderr).toContain('“daysOff” phải có ít nhất 1 mục.');
  faulty.close();
  rmSync(folder, { recursive: true });
});
