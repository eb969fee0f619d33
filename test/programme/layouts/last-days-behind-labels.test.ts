import { describe, expect, it } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (...lines: string[]) =>
  readProgramme(
    [
      'TRƯỜNG CAO ĐẲNG VÍ DỤ',
      'THƯ MỜI',
      'Hội thảo khoa học "Nước sạch nông thôn"',
      '',
      'Kính mời quý vị dự và viết bài cho Hội thảo, gồm hai buổi:',
      '',
      'Từ 13 giờ 30, thứ Năm ngày 20/5/2027',
      'Hội trường A',
      'Buổi về công nghệ lọc nước',
      '',
      'Từ 8 giờ 00, thứ Sáu ngày 21/5/2027',
      'Hội trường B',
      'Buổi về quản lý nguồn nước',
      '',
      ...lines,
      '',
      'Ngày 10 tháng 02 năm 2027',
    ].join('\n'),
  ).items;

describe('a last day behind what is done', () => {
  it.each([
    ['Nhận tóm tắt (không quá 300 chữ): đến hết ngày 20/3/2027', '2027-03-20', null],
    ['Nhận toàn văn: hạn cuối 30/4/2027', '2027-04-30', null],
    ['Gửi phiếu đăng ký tham dự: trước 15/5/2027', '2027-05-14', null],
    ['Nộp phí tham dự: chậm nhất ngày 10/5/2027', '2027-05-10', null],
    ['Nộp bản trình chiếu: trước 17h00 ngày 18/5/2027', '2027-05-18', '17:00'],
    ['Đăng ký xe đưa đón: thời hạn đến 12/5/2027', '2027-05-12', null],
  ])('is that of “%s”, not the day, the hour and the place above', (line, end, dueTime) => {
    const own = read(`• ${line}`).find(({ title }) => title === line);
    expect(own).toMatchObject({ kind: 'task', timing: 'deadline', end, dueTime, startTime: null, location: null });
    expect(own?.review).toEqual([]);
  });

  it('a day that is only named behind a colon stays with the day above, and is asked about', () => {
    const own = read('• Nhận tóm tắt: đến hết ngày 20/3/2027', '• Về dự: 31/3/2027').find(({ title }) =>
      title.startsWith('Về dự'),
    );
    expect(own?.timing).not.toBe('deadline');
    expect(own?.review).not.toEqual([]);
  });
});
