import { describe, expect, it } from 'vitest';
import type { ProgrammeItem } from '../../../src/model/programme.ts';
import { readProgramme } from '../summary.ts';
import { programmeOfTable } from './merged.ts';

const said = ({ start, startTime, slot, title, location, review }: ProgrammeItem) =>
  [start?.slice(5) ?? 'no day', startTime ?? slot, title, location, review.length > 0 ? '?' : null]
    .filter((part) => part !== null)
    .join(' · ');
const told = (heads: readonly string[], rows: readonly string[]) =>
  programmeOfTable(
    ['THÔNG BÁO', 'Về việc thay đổi lịch làm việc tháng 6 năm 2027', 'Một số buổi thay đổi như sau:'],
    [...heads, ...rows],
  ).items.map(said);

describe('a table of changes with heads in two rows', () => {
  it('takes what stands below the new time', () => {
    const heads = ['TT | Nội dung | Thời gian | < | Địa điểm | Lý do', '^ | ^ | Đã thông báo | Thay đổi thành | ^ | ^'];
    const rows = [
      '1 | Tập huấn kế toán xã | Sáng 03/6/2027 | Chiều 08/6/2027 | Hội trường | Dự họp',
      '2 | Gặp mặt cựu giáo chức | 8h00 ngày 04/6/2027 | Không thay đổi | Chuyển từ Phòng họp 1 sang Nhà văn hóa | Đông người',
      '3 | Đối thoại với tiểu thương | 05/6/2027 | Tạm hoãn | | ',
    ];
    expect(told(heads, rows)).toEqual([
      '06-08 · afternoon · Tập huấn kế toán xã · Hội trường',
      '06-04 · 08:00 · Gặp mặt cựu giáo chức · Nhà văn hóa',
      'no day · Đối thoại với tiểu thương',
    ]);
  });

  it('joins the day, the hour and the place below each', () => {
    const heads = [
      'STT | Đơn vị làm việc | Lịch cũ | < | < | Lịch mới | < | <',
      '^ | ^ | Ngày | Buổi | Địa điểm | Ngày | Buổi | Địa điểm',
    ];
    const rows = [
      '1 | Xã Hoa Mai | 03/6/2027 | Sáng | Phòng 1 | 07/6/2027 | Chiều | Phòng 2',
      '2 | Xã Hoa Cúc | 04/6/2027 | Sáng | Phòng 1 | 08/6/2027 | Không đổi | Giữ nguyên',
      '3 | Xã Hoa Huệ | 04/6/2027 | Chiều | Phòng 1 | 09/6/2027 | | Phòng 3',
      '4 | Xã Hoa Lan | 05/6/2027 | Sáng | Phòng 1 | Hoãn | < | <',
    ];
    expect(told(heads, rows)).toEqual([
      '06-07 · afternoon · Xã Hoa Mai · Phòng 2',
      '06-08 · morning · Xã Hoa Cúc · Phòng 1',
      '06-09 · Xã Hoa Huệ · Phòng 3 · ?',
      'no day · Xã Hoa Lan',
    ]);
  });

  it('knows them in a table that a text draws', () => {
    const { items } = readProgramme(`THÔNG BÁO
Điều chỉnh lịch thi học kỳ II năm học 2026 - 2027

TT | Môn thi | Lịch cũ | | Lịch mới | | Phòng
 | | Ngày | Giờ | Ngày | Giờ |
1 | Giải tích | 10/5/2027 | 7h30 | 12/5/2027 | 13h30 | A101
2 | Vật lý | 11/5/2027 | 7h30 | 13/5/2027 | Không đổi | A102
3 | Hóa học | 12/5/2027 | 9h00 | Giữ nguyên | 14h00 | A103
`);
    expect(items.map(said)).toEqual([
      '05-12 · 13:30 · Giải tích · A101',
      '05-13 · 07:30 · Vật lý · A102',
      '05-12 · 14:00 · Hóa học · A103',
    ]);
  });

  it('takes the only time where places alone are old and new', () => {
    const heads = ['STT | Lớp | Địa điểm | < | Thời gian', '^ | ^ | Cũ | Mới | ^'];
    const rows = [
      '1 | Lớp kế toán xã | Hội trường A | Nhà văn hóa | 8h00 ngày 03/6/2027',
      '2 | Lớp văn thư | Hội trường A | Không thay đổi | 13h30 ngày 04/6/2027',
    ];
    expect(told(heads, rows)).toEqual([
      '06-03 · 08:00 · Lớp kế toán xã · Nhà văn hóa',
      '06-04 · 13:30 · Lớp văn thư · Hội trường A',
    ]);
  });
});
