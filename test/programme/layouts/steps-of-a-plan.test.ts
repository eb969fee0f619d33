import { describe, expect, it } from 'vitest';
import type { ProgrammeItem } from '../../../src/model/programme.ts';
import { readProgramme } from '../summary.ts';

const said = ({ timing, start, end, startTime, title, review }: ProgrammeItem) =>
  [
    start === null && end === null
      ? 'no day'
      : timing === 'deadline'
        ? `≤${end!.slice(5)}`
        : `${start!.slice(5)}..${end!.slice(5)}`,
    ...(startTime ? [startTime] : []),
    title,
    ...review,
  ].join(' | ');
const told = (...lines: string[]) =>
  readProgramme(
    [
      'HỘI PHỤ NỮ XÃ SUỐI THỬ',
      'Số: 15/KH-HPN',
      'Suối Thử, ngày 18/3/2027',
      '',
      'KẾ HOẠCH',
      'Tổ chức Hội thi "Bếp nhà em" năm 2027',
      '',
      'I. MỤC ĐÍCH',
      '- Nâng cao kỹ năng nấu ăn cho hội viên.',
      '',
      ...lines,
    ].join('\n'),
  ).items.map(said);

describe('the steps of a plan', () => {
  it('give their days to the lines below that name none', () => {
    expect(
      told(
        'II. CÁC BƯỚC TIẾN HÀNH',
        'Bước 1: Từ ngày 22/3 đến ngày 31/3/2027',
        '- Phát động hội thi tại các chi hội.',
        '- In phiếu đăng ký.',
        'Bước 2 (01/4 - 20/4/2027): Các đội đăng ký và tập luyện',
        '- Các đội gửi phiếu trước ngày 05/4/2027.',
        '- Tập luyện theo nhóm.',
        'Bước 3: Vòng chung kết',
        '- Tổng duyệt: 14h00 ngày 24/4/2027',
        '- Chung kết: 8h00 ngày 25/4/2027, sân nhà văn hóa.',
        'Bước 4. Tổng kết, gửi báo cáo về tỉnh trước 10/5/2027.',
      ),
    ).toEqual([
      '03-22..03-31 | Phát động hội thi tại các chi hội.',
      '03-22..03-31 | In phiếu đăng ký.',
      '04-01..04-20 | Bước 2 (01/4 - 20/4/2027): Các đội đăng ký và tập luyện',
      '≤04-04 | Các đội gửi phiếu trước ngày 05/4/2027.',
      '04-01..04-20 | Tập luyện theo nhóm.',
      '04-24..04-24 | 14:00 | Tổng duyệt: 14h00 ngày 24/4/2027',
      '04-25..04-25 | 08:00 | Chung kết: 8h00 ngày 25/4/2027, sân nhà văn hóa.',
      '≤05-09 | Bước 4. Tổng kết, gửi báo cáo về tỉnh trước 10/5/2027.',
    ]);
  });

  it.each([
    ['Giai đoạn 1: từ 22/3 đến 31/3/2027', 'Giai đoạn 2: từ 01/4 đến 10/4/2027', 'Giai đoạn 3: từ 12/4 đến 20/4/2027'],
    ['Đợt I (22/3 - 31/3/2027)', 'Đợt II (01/4 - 10/4/2027)', 'Đợt III (12/4 - 20/4/2027)'],
    ['1. Vòng 1 (từ 22/3 đến 31/3/2027)', '2. Vòng 2 (từ 01/4 đến 10/4/2027)', '3. Vòng 3 (từ 12/4 đến 20/4/2027)'],
  ])('are told by other words: %s', (first, second, third) => {
    const read = told(
      'II. TIẾN ĐỘ',
      first,
      '- Phát động tại các chi hội.',
      second,
      '- Chấm bài của các đội.',
      third,
      '- Thông báo đội thắng trước ngày 15/4/2027.',
    );
    expect(read).toEqual([
      '03-22..03-31 | Phát động tại các chi hội.',
      '04-01..04-10 | Chấm bài của các đội.',
      '≤04-14 | Thông báo đội thắng trước ngày 15/4/2027.',
    ]);
  });

  it('a line of no step and without a day is asked about, and terms and prizes are no work', () => {
    expect(
      told(
        'II. ĐỐI TƯỢNG, THỂ LỆ',
        'Mỗi chi hội cử 01 đội 3 người.',
        'III. CÁC BƯỚC TIẾN HÀNH',
        'Bước 1 (22/3 - 31/3/2027): Các chi hội phát động.',
        'Bước 2 (01/4 - 20/4/2027): Các đội tập luyện.',
        'Bước 3: Chung kết trong tháng 5/2027.',
        'IV. CƠ CẤU GIẢI THƯỞNG',
        '01 giải Nhất 2.000.000đ, 02 giải Nhì 1.000.000đ.',
        'V. PHÂN CÔNG',
        '1. Ban Thường vụ: mời ban giám khảo trước ngày 15/4.',
        '2. Chi hội Đông: trang trí, âm thanh.',
      ),
    ).toEqual([
      '03-22..03-31 | Bước 1 (22/3 - 31/3/2027): Các chi hội phát động.',
      '04-01..04-20 | Bước 2 (01/4 - 20/4/2027): Các đội tập luyện.',
      '05-01..05-31 | Bước 3: Chung kết trong tháng 5/2027.',
      '≤04-14 | mời ban giám khảo trước ngày 15/4.',
      'no day | Chi hội Đông: trang trí, âm thanh. | missing-date',
    ]);
  });
});
