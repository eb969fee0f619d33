import { describe, expect, test } from 'vitest';
import { withSittings } from '../../src/programme/sitting-steps.ts';
import { readText } from '../../src/readers/text.ts';
import { programmeOf } from './layouts/rendered.ts';

const read = (text: string) =>
  programmeOf(text).items.map(({ start, startTime, title, note, review }) =>
    [start, startTime, title, note, ...review].join(' | '),
  );
const LIST = 'TRƯỜNG THPT SÔNG TRẦM\nLỊCH THI CUỐI HỌC KỲ I NĂM HỌC 2026-2027\n\n';
const WEEK = 'TRƯỜNG THCS SÔNG TRẦM\nLỊCH CÔNG TÁC TUẦN 16 (Từ 21/12 đến 26/12/2026)\n\n';

describe('the hours of one sitting are one entry at the hour at which the work begins', () => {
  test('in the lines of a list', () => {
    expect(
      read(`${LIST}- Sáng thứ hai, 21/12/2026: Ngữ văn (Phát đề 7h25, làm bài 7h30)
- Sáng thứ ba, 22/12/2026: Toán. Tập trung: 6h45; Phát đề: 7h25; Tính giờ làm bài: 7h30; Thu bài: 9h00
- Sáng thứ tư, 23/12/2026: Vật lí, phát đề 7h25, làm bài 7h30`),
    ).toEqual([
      '2026-12-21 | 07:30 | Ngữ văn | Phát đề 7h25',
      '2026-12-22 | 07:30 | Toán | Tập trung: 6h45, Phát đề: 7h25, Thu bài: 9h00',
      '2026-12-23 | 07:30 | Vật lí | phát đề 7h25',
    ]);
  });

  test('in the cells of a table', () => {
    expect(
      read(`${LIST}| Ngày | Môn | Giờ |
|---|---|---|
| 21/12/2026 | Ngữ văn | Phát đề 7h25, làm bài 7h30 |
| 21/12/2026 | Tiếng Anh | 13h55 phát đề, 14h00 làm bài |
| 22/12/2026 | Toán | Tập trung: 6h45; Phát đề: 7h25; Tính giờ làm bài: 7h30; Thu bài: 9h00 |`),
    ).toEqual([
      '2026-12-21 | 07:30 | Ngữ văn | Phát đề 7h25',
      '2026-12-21 | 14:00 | Tiếng Anh | 13h55 phát đề',
      '2026-12-22 | 07:30 | Toán | Tập trung: 6h45, Phát đề: 7h25, Thu bài: 9h00',
    ]);
  });

  test('in a week, in columns of halves too', () => {
    expect(
      read(`${WEEK}Thứ hai 21/12
- 7h00: Chào cờ
- Kiểm tra học kỳ môn Ngữ văn khối 9: Phát đề 7h25, làm bài 7h30
Thứ ba 22/12
- 14h00: Họp hội đồng`),
    ).toEqual([
      '2026-12-21 | 07:00 | Chào cờ | ',
      '2026-12-21 | 07:30 | Kiểm tra học kỳ môn Ngữ văn khối 9 | Phát đề 7h25',
      '2026-12-22 | 14:00 | Họp hội đồng | ',
    ]);
    expect(
      read(`${WEEK}| Thứ/Ngày | Sáng | Chiều |
|---|---|---|
| Thứ hai 21/12 | Kiểm tra Toán 9: phát đề 7h25, làm bài 7h30 | Kiểm tra Sinh 9: phát đề 1h25, làm bài 1h30 |
| Thứ ba 22/12 | 7h00 Dự giờ tổ Toán | 14h00 Họp tổ |`),
    ).toEqual([
      '2026-12-21 | 07:30 | Kiểm tra Toán 9 | phát đề 7h25',
      '2026-12-21 | 13:30 | Kiểm tra Sinh 9 | phát đề 1h25',
      '2026-12-22 | 07:00 | Dự giờ tổ Toán | ',
      '2026-12-22 | 14:00 | Họp tổ | ',
    ]);
  });

  test('in the notice of an office that recruits, in sentences and in lines below the name', () => {
    const head = 'SỞ NỘI VỤ TỈNH TRẦM SƠN\n\nTHÔNG BÁO\nLịch thi vòng 2 kỳ tuyển dụng viên chức năm 2026\n\n';
    expect(
      read(`${head}1. Thời gian, địa điểm
Sáng ngày 19/12/2026 (thứ Bảy): thi viết môn Nghiệp vụ. Thí sinh tập trung lúc 6h45; phát đề lúc 7h25; bắt đầu làm bài lúc 7h30; thu bài lúc 10h00.`),
    ).toEqual([
      '2026-12-19 | 07:30 | Thi viết môn Nghiệp vụ | Thí sinh tập trung lúc 6h45, phát đề lúc 7h25, thu bài lúc 10h00',
    ]);
    expect(
      read(`${head}Ngày 19/12/2026:
- Môn Nghiệp vụ:
+ Tập trung: 6h45
+ Phát đề: 7h25
+ Bắt đầu làm bài: 7h30
- Môn Tin học:
+ Tập trung: 13h15
+ Bắt đầu làm bài: 14h00`),
    ).toEqual([
      '2026-12-19 | 07:30 | Môn Nghiệp vụ | Tập trung: 6h45, Phát đề: 7h25',
      '2026-12-19 | 14:00 | Môn Tin học | Tập trung: 13h15',
    ]);
  });
});

describe('what is no sitting stays as it stands', () => {
  test('two sittings of one line are not made one', () => {
    const items =
      read(`${LIST}- Thứ hai, 21/12/2026: Ngữ văn phát đề 7h25, làm bài 7h30; Toán phát đề 9h25, làm bài 9h30
- Thứ ba, 22/12/2026: Vật lí, phát đề 7h25, làm bài 7h30`);
    expect(items.at(-1)).toBe('2026-12-22 | 07:30 | Vật lí | phát đề 7h25');
    expect(items.some((item) => item.includes('2026-12-21 | 07:30 | Ngữ văn |'))).toBe(false);
  });

  test('entries with hours of their own', () => {
    expect(
      read(`${WEEK}Thứ hai 21/12
- 6h45: Học sinh khối 9 tập trung
- 7h30: Bắt đầu làm bài kiểm tra môn Toán
Thứ ba 22/12
- 14h00: Họp hội đồng`),
    ).toEqual([
      '2026-12-21 | 06:45 | Học sinh khối 9 tập trung | ',
      '2026-12-21 | 07:30 | Bắt đầu làm bài kiểm tra môn Toán | ',
      '2026-12-22 | 14:00 | Họp hội đồng | ',
    ]);
  });

  test('the beginning and the end of anything else', () => {
    const source = readText('Các buổi tập huấn: tập trung lúc 7 giờ 30, bắt đầu lúc 8 giờ và kết thúc lúc 11 giờ.');
    expect(withSittings(source)).toEqual({ source, sittings: [] });
  });
});
