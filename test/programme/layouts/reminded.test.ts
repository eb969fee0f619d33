import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const HEAD =
  'UBND XÃ MẪU\n\nLỊCH CÔNG TÁC TUẦN\nTừ ngày 07/9/2026 đến ngày 13/9/2026\n\nThứ Tư, ngày 09/9\n- 8g00: kiểm tra kho\n- 15g00: dự hội nghị trực tuyến\n';
const told = (line: string) =>
  programmeOf(`${HEAD}${line}\n`).items.map(({ kind, end, dueTime, title, note }) =>
    [kind, end?.slice(5), dueTime, title, note].filter((each) => each !== null).join(' | '),
  );

test.each([
  ['* Nhắc: Hạn nộp báo cáo tháng về Văn phòng: 12/9', '09-12 | Hạn nộp báo cáo tháng về Văn phòng: 12/9'],
  ['Nhắc việc: Hạn cuối gửi đề xuất về Phòng Thử: 20/9', '09-20 | Hạn cuối gửi đề xuất về Phòng Thử: 20/9'],
  ['- Hạn gửi ý kiến: thứ Sáu', '09-11 | Hạn gửi ý kiến: thứ Sáu'],
  ['- Hạn đăng ký thi đua: ngày 11/9', '09-11 | Hạn đăng ký thi đua: ngày 11/9'],
  ['- Hạn chót đăng ký: 17h00 ngày 11/9', '09-11 | 17:00 | Hạn chót đăng ký: 17h00 ngày 11/9'],
])('the last day behind the colon of a term is that of the work: %s', (line, task) => {
  const items = told(line);
  expect(items).toHaveLength(3);
  expect(items.at(-1)).toBe(`task | ${task}`);
});

test.each([
  ['* Nhắc: mang theo sổ tay', 'event | 09-09 | dự hội nghị trực tuyến | * Nhắc: mang theo sổ tay'],
  [
    'Nhắc việc: các phòng giữ vệ sinh chung',
    'event | 09-09 | dự hội nghị trực tuyến | Nhắc việc: các phòng giữ vệ sinh chung',
  ],
  ['- Hạn nộp báo cáo: Văn phòng tổng hợp', 'task | 09-09 | Hạn nộp báo cáo: Văn phòng tổng hợp'],
  ['- Hạn nộp báo cáo: theo Kế hoạch số 12/9', 'task | 09-09 | Hạn nộp báo cáo: theo Kế hoạch số 12/9'],
  ['- Họp bàn việc đăng ký: 12/9', 'event | 09-09 | Họp bàn việc đăng ký: 12/9'],
])('what names no such day stays as it is: %s', (line, item) => {
  expect(told(line).at(-1)).toBe(item);
});
