import { expect, test } from 'vitest';
import { interpret } from '../../src/programme/interpret.ts';
import { sourceOf } from '../readers/seen.ts';

/** Cards in divisions: the hour, what is done, the place, who leads. */
const card = (...lines: readonly string[]) =>
  `<div class="e">${lines.map((line) => `<div>${line}</div>`).join('')}</div>`;
const HEAD = '<h2>LỊCH CÔNG TÁC TUẦN 10</h2><div>08/3/2027 – 14/3/2027</div>';

const read = async (body: string) => {
  const page = Buffer.from(
    `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${HEAD}${body}</body></html>`,
  );
  const { items } = interpret(await sourceOf(page), { organizations: [], organizationId: null, on: null }).value;
  return items.map(({ start, startTime, slot, title, location, review }) =>
    [start?.slice(8), startTime ?? slot, title, location ?? '', ...review].join('|'),
  );
};

const PLAIN = [
  card('08:00 - 10:00', 'Giao ban đầu tuần', 'Phòng họp 301', 'Chủ trì: Chi cục trưởng'),
  card('14:30', 'Tiếp đoàn tỉnh bạn', 'Hội trường', 'Chủ trì: Phó Chi cục trưởng'),
].join('');

test('a line of a card where others have their place is one, whatever it is called', async () => {
  const body = `<div>Thứ 2 08/03/2027</div>${PLAIN}<div>Thứ 3 09/03/2027</div>${[
    card('08:30', 'Tiêu hủy tang vật', 'Bãi tập kết Mẫu', 'Chủ trì: Hội đồng xử lý tài sản'),
    card('Chiều', 'Làm việc với đồn biên phòng', 'Cửa khẩu Thử', 'Chủ trì: Chi cục trưởng'),
  ].join('')}`;
  expect(await read(body)).toEqual([
    '08|08:00|Giao ban đầu tuần|Phòng họp 301',
    '08|14:30|Tiếp đoàn tỉnh bạn|Hội trường',
    '09|08:30|Tiêu hủy tang vật|Bãi tập kết Mẫu',
    '09|afternoon|Làm việc với đồn biên phòng|Cửa khẩu Thử',
  ]);
});

test('what is done there is no place', async () => {
  const body = `<div>Thứ 2 08/03/2027</div>${PLAIN}<div>Thứ 3 09/03/2027</div>${card('08:30', 'Họp tổ rà soát', 'Tiếp công dân định kỳ', 'Chủ trì: Chi cục trưởng')}`;
  expect((await read(body)).filter((item) => item.includes('Tiếp công dân'))).toEqual([
    '09|08:30|Tiếp công dân định kỳ||time-inferred',
  ]);
});

test.each(['Thiết kế bởi Tổ tin học · Truy cập: 10482', 'Thiết kế và phát triển bởi Công ty Mẫu', 'Truy cập: 315'])(
  'the foot of a page is no entry: %s',
  async (foot) => {
    const body = `<div>Thứ 2 08/03/2027</div>${PLAIN}<div>Chủ nhật 14/03/2027</div><div>Chưa có lịch</div><footer>${foot}</footer>`;
    expect(await read(body)).toHaveLength(2);
  },
);
