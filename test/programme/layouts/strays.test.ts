import { describe, expect, test } from 'vitest';
import { LichError } from '#src/errors.ts';
import { readMasthead } from '#src/programme/masthead.ts';
import { isNoEntry } from '#src/programme/no-entry.ts';
import { readText } from '#src/readers/text.ts';
import { readStrays } from '../../../src/programme/layouts/strays.ts';
import { programmeOf } from './rendered.ts';

const WEEK = [
  'LỊCH CÔNG TÁC TUẦN (Từ 03/3/2025 đến 07/3/2025)',
  'Thứ Hai 03/3',
  '8h00: Họp giao ban cơ quan',
  'Thứ Ba 04/3',
  'Chiều:',
  '14h15: Tiếp đoàn công tác Bộ Mẫu',
  'Họp tổ biên tập lúc 9h00 ngày 06/3 tại phòng Thử',
  'Địa điểm: phòng Mẫu',
];

function straysIn(lines: readonly string[], wanted: readonly number[]) {
  const source = readText(lines.join('\n'));
  const document = { source, masthead: readMasthead(source, null).value, organization: null, on: null };
  return readStrays(document, new Set(wanted), []);
}

const told = ({ items }: ReturnType<typeof readStrays>) =>
  items.map(({ line, start, startTime, slot, title }) => [line, start, startTime ?? slot, title]);

describe('a line that no item has is an entry of its own', () => {
  test('with the day of the heading above and its own hour', () => {
    expect(told(straysIn(WEEK, [3, 6]))).toEqual([
      [3, '2025-03-03', '08:00', 'Họp giao ban cơ quan'],
      [6, '2025-03-04', '14:15', 'Tiếp đoàn công tác Bộ Mẫu'],
    ]);
  });

  test('or with the day that it names itself, and what the label below says', () => {
    const { items } = straysIn(WEEK, [7]);
    expect(items).toMatchObject([
      { line: 7, start: '2025-03-06', startTime: '09:00', title: 'Họp tổ biên tập lúc 9h00 ngày 06/3 tại phòng Thử' },
    ]);
  });

  test('always for a person to decide', () => {
    expect(straysIn(WEEK, [3]).notices.map(({ code, item }) => [code, item])).toContainEqual(['line-alone', '1']);
  });
});

test.each([
  'Căn cứ Công văn số 12/CV-VP ngày 03/3/2025',
  'Đề nghị các đơn vị gửi ý kiến trước 17h00 ngày 05/3/2025',
  'Mọi chi tiết xin liên hệ đồng chí Mẫu trước ngày 05/3',
  'Điện thoại: 0123, từ 8h00 đến 17h00',
  'LỊCH CÔNG TÁC TUẦN 10 (03/3 - 07/3/2025)',
  'Kế hoạch này có hiệu lực từ ngày 03/3/2025',
])('“%s” is no entry', (line) => {
  expect(isNoEntry(line)).toBe(true);
});

test.each(['8h00: Thực hiện giám sát tại xã Thử', 'Họp tổ biên tập lúc 9h00 ngày 06/3', '04/3: Kiểm tra chợ Mẫu'])(
  '“%s” may be one',
  (line) => {
    expect(isNoEntry(line)).toBe(false);
  },
);

describe('where no layout fits', () => {
  test('several lines with their own days are read, each marked', () => {
    const { genre, items } = programmeOf(
      'BẢN TIN NỘI BỘ\nTại Hội trường Mẫu, lúc 8h00 ngày 10/3/2025, họp giao ban tháng.\nTại UBND xã Thử, lúc 9h00 ngày 12/3/2025, khảo sát trụ sở.',
    );
    expect(genre).toBe('list');
    expect(items.map(({ start, startTime, review }) => [start, startTime, review])).toEqual([
      ['2025-03-10', '08:00', ['line-alone']],
      ['2025-03-12', '09:00', ['line-alone']],
    ]);
  });

  test('a text that puts something off stays refused', () => {
    const text =
      'Kính báo.\nBuổi gặp mặt lúc 8h00 ngày 10/3/2025 tại nhà ông Mẫu và buổi lúc 9h00 ngày 12/3/2025 bị hoãn.';
    const items = (() => {
      try {
        return programmeOf(text).items.filter(({ status }) => status === 'confirmed');
      } catch (error) {
        if (error instanceof LichError) return [];
        throw error;
      }
    })();
    expect(items).toEqual([]);
  });
});

describe('a sentence that names several days', () => {
  test('is as many entries where they stand side by side', () => {
    const { items } = straysIn(
      ['BẢN TIN', 'Phun thuốc các đợt tiếp theo vào ngày 10/5 đến 20/5/2026 và ngày 01/6 đến 10/6/2026 trên cả xã.'],
      [2],
    );
    expect(items.map(({ start, end, title }) => [start, end, title.slice(0, 9)])).toEqual([
      ['2026-05-10', '2026-05-20', 'Phun thuố'],
      ['2026-06-01', '2026-06-10', 'Phun thuố'],
    ]);
  });

  test.each(['và ngày 27/4/2026', ', và ngày 27/4/2026', '; ngày 27/4/2026', ', ngày 27/4/2026'])(
    'is cut where each has words of its own behind it (%s)',
    (joint) => {
      const line = `Khám bệnh lưu động ngày 24/4/2026 tại Trạm y tế xã Một${joint.startsWith('v') ? ' ' : ''}${joint} tại Nhà văn hóa xã Hai`;
      expect(told(straysIn(['BẢN TIN', line], [2]))).toEqual([
        [2, '2026-04-24', null, 'Khám bệnh lưu động ngày 24/4/2026 tại Trạm y tế xã Một'],
        [2, '2026-04-27', null, 'tại Nhà văn hóa xã Hai'],
      ]);
    },
  );

  test('stays whole where the second is said of the first', () => {
    const line = 'Khám bệnh ngày 24/4/2026 tại xã Một cho người sinh trước ngày 01/01/1966';
    expect(told(straysIn(['BẢN TIN', line], [2]))).toEqual([[2, '2026-04-24', null, line]]);
  });
});

test.each([
  [
    '8 giờ 00 ngày 11/02/2027 (thứ Năm, mùng 6 Tết), tổ chức gặp mặt đầu xuân tại Hội trường; sau đó làm việc bình thường.',
  ],
  [
    '8 giờ 00 ngày 11/02/2027, gặp mặt đầu xuân tại Hội trường; các phòng học tập bình thường; mọi việc trở lại như cũ.',
  ],
  ['Gặp mặt đầu xuân lúc 8 giờ 00 ngày 11/02/2027 tại Hội trường; văn phòng đã họp bàn.'],
])('what a last clause says of no day hides nothing before it: “%s”', (words) => {
  const rests = '1. Nghỉ Tết từ ngày 05/02/2027 đến hết ngày 10/02/2027.';
  const { items } = programmeOf(`THÔNG BÁO\nVề việc nghỉ Tết Nguyên đán năm 2027\n\n${rests}\n2. ${words}`);
  expect(items.map(({ start, startTime, location, review }) => [start, startTime, location, ...review])).toEqual([
    ['2027-02-05', null, null],
    ['2027-02-11', '08:00', 'Hội trường', 'line-alone'],
  ]);
});
