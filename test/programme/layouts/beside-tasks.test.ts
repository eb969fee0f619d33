import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const TABLE = ['| TT | Nhiệm vụ | Đơn vị thực hiện | Thời hạn |', '| --- | --- | --- | --- |'].concat(
  ['Lập danh sách khách mời', 'In giấy mời và tài liệu', 'Trang trí hội trường'].map(
    (task, i) => `| ${i + 1} | ${task} | Tổ Mẫu | Trước 1${i}/11/2027 |`,
  ),
);
const read = (line: string) =>
  programmeOf(['BẢNG PHÂN CÔNG NHIỆM VỤ CHUẨN BỊ LỄ KỶ NIỆM', '', ...TABLE, '', line].join('\n')).items.map(
    ({ start, end, startTime, title, review }) => [start ?? end, startTime, title, review.length > 0].join(' | '),
  );

test('a day and an hour told beside a table of tasks ask for a decision', () => {
  expect(read('Lễ kỷ niệm bắt đầu lúc 7 giờ 30 ngày 20/11/2027 (thứ Bảy) tại sân trường.')).toContainEqual(
    expect.stringMatching(/^2027-11-20 \| 07:30 \| Lễ kỷ niệm.* \| true$/),
  );
});

test.each([
  'Báo cáo kết quả về Văn phòng trước 17 giờ ngày 09/11/2027.',
  'Căn cứ cuộc họp lúc 8h00 ngày 01/11/2027 của Ban Tổ chức.',
  'Cuộc họp lúc 8h00 ngày 08/11/2027 tạm hoãn.',
])('“%s” puts nothing at its hour', (line) => {
  expect(read(line).filter((item) => / \| \d\d:\d\d \| /.test(item))).toEqual([]);
});
