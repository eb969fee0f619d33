import { expect, test } from 'vitest';
import { programmeOfTable, told } from '../layouts/merged.ts';

const read = (rows: readonly string[]) =>
  told(
    programmeOfTable(
      ['Sự kiện trong tỉnh từ ngày 03.5-09.5', 'Xã hội - Ngày đăng : 08:59, 03/05/2027'],
      ['Ngày | Cơ quan, đơn vị | Nội dung', ...rows],
    ),
  );

test('days without a year are of the year of the page, and small letters beside another office begin an entry', () => {
  expect(
    read([
      '03.5 | UBND tỉnh | tổ chức tuyên dương học sinh giỏi.',
      '^ | Hội Nông dân tỉnh | tổ chức hội chợ nông sản.',
      '04 và 05.5 | đoàn giám sát | làm việc với các sở.',
      '06.5 | Tỉnh đoàn | ra quân tình nguyện.',
    ]),
  ).toEqual([
    '05-03 | tổ chức tuyên dương học sinh giỏi.',
    '05-03 | tổ chức hội chợ nông sản.',
    '05-04 | làm việc với các sở.',
    '05-05 | làm việc với các sở.',
    '05-06 | ra quân tình nguyện.',
  ]);
});

test('a row of a week or of no day is none of the day above it', () => {
  expect(
    told(
      programmeOfTable(
        ['LỊCH CÔNG TÁC THÁNG 6 NĂM 2027 CỦA XÃ VÍ DỤ'],
        [
          'Ngày | Nội dung công việc | Chủ trì',
          '01/6 | Chào cờ | Bí thư',
          '02-04/6 | Kiểm tra các thôn | Chủ tịch',
          'Tuần 4 | Tổng hợp báo cáo | Văn phòng',
          'Thường xuyên | Trực cơ quan | Văn phòng',
        ],
      ),
    ),
  ).toEqual([
    '06-01 | Chào cờ | Bí thư',
    '06-02..06-04 | Kiểm tra các thôn | Chủ tịch',
    '06-22..06-30 | Tổng hợp báo cáo | Văn phòng | uncertain-date',
    'no day | Trực cơ quan | Văn phòng | missing-date',
  ]);
});
