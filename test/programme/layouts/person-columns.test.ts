import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const HEAD = 'LỊCH CÔNG TÁC TUẦN\nTừ ngày 01/3/2027 đến ngày 06/3/2027\n\n';
const read = (...rows: readonly string[]) =>
  programmeOf(`${HEAD}${rows.map((row) => `| ${row} |`).join('\n')}\n`).items.map(
    ({ start, end, slot, startTime, title, leadersText, review }) =>
      [
        start === end ? start?.slice(8) : `${start?.slice(8)}-${end?.slice(8)}`,
        startTime ?? slot,
        title,
        leadersText,
        ...review,
      ]
        .filter((part) => part !== null)
        .join(' | '),
  );

test('a column of entries is of the person or the body that heads it', () => {
  expect(
    read(
      'Ngày | Buổi | Trưởng ban<br>Lê Thị Một | P.TB Hai Văn Mẫu | Khối đoàn thể',
      'Thứ Hai 01/3 | Sáng | 8h: Giao ban | Đi cơ sở | 8h: Giao ban',
      ' | Chiều | Làm việc tại cơ quan | 14h00: Tiếp dân<br>16h: Họp tổ | - ',
    ),
  ).toEqual([
    '01 | 08:00 | Giao ban | Trưởng ban Lê Thị Một; Khối đoàn thể',
    '01 | morning | Đi cơ sở | P.TB Hai Văn Mẫu',
    '01 | afternoon | Làm việc tại cơ quan | Trưởng ban Lê Thị Một',
    '01 | 14:00 | Tiếp dân | P.TB Hai Văn Mẫu',
    '01 | 16:00 | Họp tổ | P.TB Hai Văn Mẫu',
  ]);
});

test('a head that looks like no leader is asked about, and so is a second column of entries', () => {
  expect(read('Ngày | Việc chung | Việc riêng', 'Thứ Hai 01/3 | 8h: Giao ban | 9h: Tiếp dân')).toEqual([
    '01 | 08:00 | Giao ban | Việc chung | leader-inferred',
    '01 | 09:00 | Tiếp dân | Việc riêng | leader-inferred',
  ]);
  expect(
    read(
      'Ngày | Nội dung | Xã Ví Dụ | Kết quả',
      'Thứ Hai 01/3 | Giao ban | 9h: Tiếp dân | Đạt',
      'Thứ Ba 02/3 | Họp tổ | 10h: Dự giờ | Đạt',
    ),
  ).toEqual(
    [
      '01 | morning | Giao ban',
      '01 | 09:00 | Tiếp dân | Xã Ví Dụ | leader-inferred',
      '02 | morning | Họp tổ',
      '02 | 10:00 | Dự giờ | Xã Ví Dụ | leader-inferred',
    ].map((line) => line.replace('morning | ', '')),
  );
});

test('the only column of entries is of no person', () => {
  expect(
    read('Ngày | Việc | Chủ trì', 'Thứ Hai 01/3 | 8h: Giao ban | Giám đốc', 'Thứ Ba 02/3 | Họp tổ | Phó Giám đốc'),
  ).toEqual(['01 | 08:00 | Giao ban | Giám đốc', '02 | Họp tổ | Phó Giám đốc']);
});

test('names that nobody knows may be all the heads beside the days', () => {
  expect(
    read(
      'Ngày | Buổi | Lê Thị Mẫu | Trần Ví Dụ',
      'Thứ Hai 01/3 | Sáng | Giao ban | Đi cơ sở',
      ' | Chiều | | 14h: Tiếp dân',
    ),
  ).toEqual([
    '01 | morning | Giao ban | Lê Thị Mẫu',
    '01 | morning | Đi cơ sở | Trần Ví Dụ',
    '01 | 14:00 | Tiếp dân | Trần Ví Dụ',
  ]);
});

test('a cell may stand for the one above', () => {
  expect(
    read(
      'Ngày | Buổi | Giám đốc | Phó Giám đốc',
      'Thứ Hai 01/3 | Sáng | Kiểm tra kho | Trực',
      ' | Chiều | nt | - ',
      'Thứ Ba 02/3 | Sáng | Tiếp dân | Như trên',
    ),
  ).toEqual([
    '01 | morning | Kiểm tra kho | Giám đốc',
    '01 | morning | Trực | Phó Giám đốc',
    '01 | afternoon | Kiểm tra kho | Giám đốc | unclear-boundary',
    '02 | morning | Tiếp dân | Giám đốc',
    '02 | morning | Trực | Phó Giám đốc | unclear-boundary',
  ]);
});

test('what goes on until a day is not said again before', () => {
  expect(
    read(
      'Ngày | Buổi | Giám đốc | Phó Giám đốc',
      'Thứ Hai 01/3 | Sáng | Họp tại Thành phố Mẫu (03 ngày, đến 03/3) | Trực',
      ' | Chiều | nt | - ',
      'Thứ Ba 02/3 | Sáng | n.t | Tiếp dân',
    ),
  ).toEqual([
    '01-03 | allDay | Họp tại Thành phố Mẫu (03 ngày, đến 03/3) | Giám đốc',
    '01 | morning | Trực | Phó Giám đốc',
    '02 | morning | Tiếp dân | Phó Giám đốc',
  ]);
});

test('who goes along with another is asked about', () => {
  expect(
    read(
      'Ngày | Giám đốc | Phó Giám đốc',
      'Thứ Hai 01/3 | 9h: Họp tổ | dự cùng GĐ',
      'Thứ Ba 02/3 | Tiếp dân | Đi cơ sở',
    ),
  ).toContain('01 | dự cùng GĐ | Phó Giám đốc | unclear-boundary');
});

test('a remark beside no entry is one that is asked about', () => {
  expect(read('Ngày | Nội dung | Ghi chú', 'Thứ Hai 01/3 | Giao ban | ', 'Thứ Bảy 06/3 | | Trực: tổ Văn')).toEqual([
    '01 | Giao ban',
    '06 | Trực: tổ Văn | unclear-boundary',
  ]);
});

test('who signs in a row without a day is no entry', () => {
  expect(read('Ngày | Nội dung | Chủ trì', 'Thứ Hai 01/3 | Giao ban | Giám đốc', ' | | VĂN PHÒNG SỞ')).toEqual([
    '01 | Giao ban | Giám đốc',
  ]);
});

test('where days or halves stand side by side, a cell stands for the one before', () => {
  expect(
    read(
      'Lãnh đạo | Thứ Hai (01/3) | Thứ Ba (02/3) | Thứ Tư (03/3)',
      'Giám đốc | Giao ban | Tiếp dân | Dự giờ',
      'Phó Giám đốc | Trực | nt | Khảo sát',
    ),
  ).toEqual([
    '01 | Giao ban | Giám đốc',
    '02 | Tiếp dân | Giám đốc',
    '03 | Dự giờ | Giám đốc',
    '01 | Trực | Phó Giám đốc',
    '02 | Trực | Phó Giám đốc | unclear-boundary',
    '03 | Khảo sát | Phó Giám đốc',
  ]);
  expect(
    read('Ngày | Sáng | Chiều', 'Thứ Hai (01/3) | Giao ban | Tiếp dân', 'Thứ Ba (02/3) | Dự giờ | Như trên'),
  ).toContain('02 | afternoon | Dự giờ | unclear-boundary');
});
