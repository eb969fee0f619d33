import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTerminal, type Terminal } from './running.ts';

let terminal: Terminal;
beforeEach(() => {
  terminal = openTerminal();
});
afterEach(() => terminal.close());

const HEAD = 'SỞ VÍ DỤ\n\nMinh Họa, ngày 28 tháng 11 năm 2026\n\n';
const TITLE = 'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 12 NĂM 2026\n\n';
const TABLE = `NGÀY\tNỘI DUNG CÔNG VIỆC\tCƠ QUAN CHUẨN BỊ\tLÃNH ĐẠO SỞ
01 Thứ Ba\tSáng: Giao ban Lãnh đạo Sở Chiều: Tiếp công dân định kỳ\tVăn phòng Sở Thanh tra Sở\tĐ/c Mẫu GĐ Sở Đ/c Định PGĐ Sở
02 Thứ Tư\tSáng: Họp Hội đồng thi đua, khen thưởng\tVăn phòng Sở\tĐ/c Mẫu GĐ Sở
03 Thứ Năm\tChiều: Kiểm tra cơ sở\tPhòng QLVD\tĐ/c Dụ PGĐ Sở
04 Thứ Sáu\tSáng: Sơ kết công tác chuyển đổi số\tPhòng CĐS\tĐ/c Tưởng PGĐ Sở
`;

function given(content: string | Uint8Array, name = 'chuong-trinh.txt'): string {
  const file = join(terminal.folder, name);
  writeFileSync(file, content);
  return file;
}

const load = (file: string, ...options: string[]) =>
  terminal.run('import', file, '--organization', 'so-vi-du', ...options);

/** Rows of every table of the office's own; an empty store has none. */
function kept(): Record<string, number> {
  const database = new DatabaseSync(join(terminal.folder, 'data', 'lich.sqlite'), { readOnly: true });
  const tables = ['organizations', 'documents', 'revisions', 'programmes', 'occurrences', 'feeds'];
  const count = (table: string) => database.prepare(`select count(*) as n from ${table}`).get()?.n as number;
  const counts = Object.fromEntries(tables.map((table) => [table, count(table)]));
  database.close();
  return counts;
}

const NOTHING = { organizations: 0, documents: 0, revisions: 0, programmes: 0, occurrences: 0, feeds: 0 };

describe('a document', () => {
  test('is kept, and published only with --accept', async () => {
    const file = given(HEAD + TITLE + TABLE);
    const waiting = await load(file);
    expect(waiting).toMatchObject({ status: 0, stderr: '' });
    expect(waiting.stdout).toContain('Đã đọc “chuong-trinh.txt”: 5 nội dung');
    expect(waiting.stdout).toContain('Đã lưu, chưa công bố.');
    expect(kept()).toMatchObject({ documents: 1, revisions: 1, programmes: 0, occurrences: 0 });
    const accepted = await load(file, '--accept');
    expect(accepted.status).toBe(0);
    expect(accepted.stdout).toContain(
      'Đã công bố chương trình 2026-12-01 – 2026-12-31, bản 1: thêm 5, đổi ngày giờ 0, sửa 0, hủy 0, giữ nguyên 0.',
    );
    expect(kept()).toMatchObject({ documents: 1, revisions: 1, programmes: 1, occurrences: 5 });
  });

  test('given again changes nothing and says so', async () => {
    const file = given(HEAD + TITLE + TABLE);
    await load(file, '--accept');
    const before = kept();
    const { status, stdout } = await load(file, '--accept');
    expect(status).toBe(0);
    expect(stdout).toContain('Văn bản này đã được công bố trước đây (chương trình 2026-12-01 – 2026-12-31, bản 1)');
    expect(kept()).toEqual(before);
  });

  test('that would cancel most of what is published waits for --confirm', async () => {
    await load(given(HEAD + TITLE + TABLE), '--accept');
    const short = given(HEAD + TITLE + TABLE.split('\n').slice(0, 3).join('\n'), 'ngan.txt');
    const refused = await load(short, '--accept');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('Chấp nhận bản này sẽ hủy 2 trong 5 nội dung đã công bố');
    expect(kept()).toMatchObject({ documents: 2, occurrences: 5 });
    const accepted = await load(short, '--accept', '--confirm');
    expect(accepted.stdout).toContain('bản 2: thêm 0, đổi ngày giờ 0, sửa 0, hủy 2, giữ nguyên 3.');
  });
});

describe('bad input gets a sentence, a status, and leaves nothing behind', () => {
  test.each<[string, () => string, number, string]>([
    ['an empty file', () => given(''), 1, 'Tệp trống, không có nội dung để đọc.'],
    ['a file of spaces', () => given(' \n\t\n '), 1, 'Tệp trống, không có nội dung để đọc.'],
    [
      'a binary',
      () => given(Uint8Array.from({ length: 5000 }, (_, i) => (i * 37) % 256)),
      1,
      'Tệp này không phải văn bản, Word, PDF, Excel hay trang web nên không đọc được.',
    ],
    [
      'a text of 100 MB',
      () => {
        const file = given(HEAD);
        truncateSync(file, 100_000_000);
        return file;
      },
      1,
      'Tệp lớn 100 MB, vượt mức cho phép 15 MB.',
    ],
    [
      'a text without a programme',
      () => given('Kính gửi các đồng chí,\n\nTrân trọng cảm ơn.\n'),
      1,
      'Không tìm thấy chương trình hay lịch công tác trong văn bản.',
    ],
    [
      'a masthead that says MẬT',
      () => given(`MẬT\n\n${HEAD}${TITLE}${TABLE}`),
      1,
      'Văn bản có dấu mật “MẬT” nên không được đưa vào hệ thống mạng; không nội dung nào được lưu.',
    ],
  ])('%s', async (_name, file, status, sentence) => {
    const answer = await load(file(), '--accept');
    expect(answer.status).toBe(status);
    expect(answer.stdout).toBe('');
    expect(answer.stderr.split('\n')).toEqual([sentence, expect.stringMatching(/^[A-Z].*\.$/), '']);
    expect(kept()).toEqual(NOTHING);
  });

  test('a file that is not there', async () => {
    const { status, stderr } = await load(join(terminal.folder, 'khong-co.txt'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Không tìm thấy tệp “.*khong-co\.txt”\.\n/);
  });

  test('a folder in place of a file', async () => {
    mkdirSync(join(terminal.folder, 'thu-muc'));
    const { status, stderr } = await load(join(terminal.folder, 'thu-muc'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Không mở được tệp “.*thu-muc”/);
  });

  test('an organisation that nobody configured', async () => {
    const file = given(HEAD + TITLE + TABLE);
    const { status, stderr } = await terminal.run('import', file, '--organization', 'so-khong-co', '--accept');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Không có cơ quan “so-khong-co” trong cấu hình\. Các cơ quan có: .*so-vi-du/);
    expect(kept()).toEqual(NOTHING);
  });

  test('no organisation at all', async () => {
    const { status, stderr } = await terminal.run('import', given(HEAD + TITLE + TABLE));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Chưa biết chương trình của cơ quan nào; hãy dùng --organization\.\n/);
  });

  test.each([
    [['--on', '30/02/2026'], '“30/02/2026” không phải là ngày'],
    [['--on', '2026-02-30'], '“2026-02-30” không phải là ngày'],
    [['--others', 'maybe'], 'Giá trị của tùy chọn --others bị thiếu hoặc thừa.'],
  ])('an option that makes no sense: %j', async (options, sentence) => {
    const { status, stderr } = await load(given(HEAD + TITLE + TABLE), ...options);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });
});

describe('what is doubtful is accepted as doubtful, never as certain', () => {
  test('a programme without a year needs a day to stand on', async () => {
    const file = given(`SỞ VÍ DỤ\n\nCHƯƠNG TRÌNH CÔNG TÁC THÁNG 12\n\n${TABLE}`);
    const refused = await load(file, '--accept');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/^Còn 5 nội dung chưa rõ ngày nên chưa đưa lên lịch được\.\n/);
    expect(kept()).toMatchObject({ programmes: 0, occurrences: 0 });
    const accepted = await load(file, '--accept', '--on', '2026-11-28');
    expect(accepted.stdout).toContain('chương trình 2026-12-01 – 2026-12-31, bản 1: thêm 5');
  });

  test.each([
    ['a date that contradicts its weekday', TABLE.replace('02 Thứ Tư', '02 Thứ Sáu')],
    ['an unknown leader', TABLE.replace('Đ/c Dụ PGĐ Sở', 'Đ/c Vô Danh PGĐ Sở')],
  ])('%s is marked for review', async (_name, table) => {
    const { status, stdout } = await load(given(HEAD + TITLE + table), '--accept');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Đã đọc “chuong-trinh\.txt”: 5 nội dung, [1-5] nội dung cần xem lại/);
  });
});
