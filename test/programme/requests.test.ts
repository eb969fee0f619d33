import { expect, test } from 'vitest';
import { lineOf, readProgramme } from './summary.ts';

/** Work asked for in the sentences around a list, a week or a notice. */

const WEEK =
  'LỊCH CÔNG TÁC TUẦN\n(Từ ngày 12/10/2026 đến ngày 18/10/2026)\n\nThứ Hai (12/10)\n- 8h00: Họp giao ban\n- 14h00: Tiếp công dân\n\n';
const MOVED =
  'Minh Họa, ngày 02 tháng 3 năm 2026\n\nTHÔNG BÁO\nVề việc dời lịch họp xét thi đua\n\nPhòng Nội vụ dời cuộc họp xét thi đua từ ngày 10/3/2026 sang 8 giờ 00 ngày 12/3/2026.\n';
const asked = (text: string) =>
  readProgramme(text)
    .items.filter(({ kind }) => kind === 'task')
    .map(lineOf);

test.each([
  [
    `${WEEK}Đề nghị các phòng gửi báo cáo tuần về Văn phòng trước ngày 16/10, hiện còn 3 phòng chưa gửi.`,
    '3 task | deadline ≤2026-10-15 | - | Đề nghị các phòng gửi báo cáo tuần về Văn phòng trước ngày 16/10, hiện còn 3 phòng chưa gửi | - | - | sure',
  ],
  [
    `${MOVED}Trước ngày 09/3/2026: các phòng gửi bản tự chấm điểm về Phòng Nội vụ.`,
    '2 task | deadline ≤2026-03-08 | - | Trước ngày 09/3/2026: các phòng gửi bản tự chấm điểm về Phòng Nội vụ | - | - | sure',
  ],
  [
    `${WEEK}Đề nghị các phòng gửi báo cáo tuần về Văn phòng trước ngày 16/10.`,
    '3 task | deadline ≤2026-10-15 | - | Đề nghị các phòng gửi báo cáo tuần về Văn phòng trước ngày 16/10 | - | - | sure',
  ],
  [
    `${WEEK}Ghi chú: Các đơn vị đăng ký nội dung họp chậm nhất 16h00 ngày 15/10/2026; xe đón tại cổng sau.`,
    '3 task | deadline ≤2026-10-15 due 16:00 | - | Các đơn vị đăng ký nội dung họp chậm nhất 16h00 ngày 15/10/2026 | - | - | sure',
  ],
  [
    `${MOVED}Đơn vị nào chưa nộp bản tự chấm điểm, đề nghị nộp về Phòng Nội vụ trước ngày 09/3/2026.`,
    '2 task | deadline ≤2026-03-08 | - | Đơn vị nào chưa nộp bản tự chấm điểm, đề nghị nộp về Phòng Nội vụ trước ngày 09/3/2026 | - | - | sure',
  ],
  [
    `${WEEK}c) Các khoa khóa cửa, niêm phong tủ hồ sơ xong trước 17h30 ngày 17/10/2026.`,
    '3 task | deadline ≤2026-10-17 due 17:30 | - | Các khoa khóa cửa, niêm phong tủ hồ sơ xong trước 17h30 ngày 17/10/2026 | - | - | sure',
  ],
  [
    `${MOVED}Các tổ trình danh sách về Phòng Nội vụ trước ngày 09/3/2026 (thay cho thời hạn ngày 05/3/2026 đã báo).`,
    '2 task | deadline ≤2026-03-08 | - | Các tổ trình danh sách về Phòng Nội vụ trước ngày 09/3/2026 (thay cho thời hạn ngày 05/3/2026 đã báo) | - | - | sure',
  ],
  [
    `${MOVED}Phòng Tài chính hoàn tất chi trả phụ cấp trong tháng 4/2026.`,
    '2 task | period 2026-04-01..2026-04-30 | - | Phòng Tài chính hoàn tất chi trả phụ cấp trong tháng 4/2026 | - | - | sure',
  ],
])('%j asks for work with a last day', (text, expected) => {
  expect(asked(text)).toEqual([expected]);
});

test.each([
  ['what recurs', `${WEEK}Công dân đăng ký trước ngày 10 hằng tháng.`],
  ['a day before the document', `${MOVED}Các đơn vị đã gửi hồ sơ trước ngày 15/02/2026.`],
  ['an entry that names its own deadline', `${WEEK}Thứ Ba (13/10)\n- Nộp báo cáo về Văn phòng trước ngày 15/10`],
  ['a row of a table', `${WEEK}Thứ Tư (14/10)\t8h00\tDuyệt báo cáo gửi Tỉnh ủy trước ngày 15/10\tPhòng họp`],
])('%s is asked of nobody', (_, text) => {
  expect(asked(text).filter((line) => !line.includes('Nộp báo cáo về Văn phòng'))).toEqual([]);
});

test('a day before the last day of what is asked for is not lost', () => {
  const text =
    'Minh Họa, ngày 02 tháng 8 năm 2027\n\nTHÔNG BÁO\nVề việc nghỉ lễ Quốc khánh 02/9 năm 2027\n\nCơ quan nghỉ lễ từ ngày 02/9/2027 đến hết ngày 03/9/2027.\na) Tổng vệ sinh cơ quan, kiểm tra điện nước: 15 giờ 30, thứ Ba ngày 31/8/2027, toàn thể công chức tham gia.\nb) Các phòng gửi báo cáo chậm nhất ngày 06/9/2027.\n';
  expect(readProgramme(text).items.map(({ start }) => start)).toContain('2027-08-31');
});

test.each([
  ['- Tổ dân phố phát tờ rơi cho các hộ chậm nhất ngày 16/10/2026.', 'deadline ≤2026-10-16', 'sure'],
  ['Các thôn treo cờ trước ngày 17/10/2026.', 'deadline ≤2026-10-16', 'line-alone'],
])('a last day is work whatever its verb, and where less is clear it is asked: %s', (line, when, review) => {
  const [item, ...others] = asked(`${WEEK}Đề nghị:\n${line}`);
  expect(others).toEqual([]);
  expect(item).toMatch(new RegExp(`task \\| ${when} \\| .* \\| ${review}$`, 'u'));
});

test.each([
  'Các trẻ sinh trước ngày 01/10/2026 được tiêm miễn phí.',
  'Các giấy tờ cấp trước ngày 01/10/2026 vẫn dùng được.',
  'Hội trường sửa xong mái trước ngày lễ.',
])('what has been so before a day asks for nothing: %s', (line) => {
  expect(asked(`${WEEK}${line}`)).toEqual([]);
});

test.each([
  ['Trường hợp có thay đổi, các phòng báo cáo trước ngày 14/10.', 'deadline ≤2026-10-13', 'line-alone'],
  [
    'Phòng nào có thay đổi người dự thì gửi lại danh sách trước 16h00 ngày 14/10.',
    'deadline ≤2026-10-14 due 16:00',
    'line-alone',
  ],
  [
    'Các phòng gửi danh sách người làm thêm (nếu có) về Văn phòng chậm nhất ngày 14/10.',
    'deadline ≤2026-10-14',
    'sure',
  ],
  ['Các phòng gửi kiến nghị nếu có về Văn phòng trước ngày 14/10.', 'deadline ≤2026-10-13', 'sure'],
])('what is done only in some case is asked about, a part of what is handed in is none: %s', (line, when, review) => {
  const [item, ...others] = asked(`${WEEK}${line}`);
  expect(others).toEqual([]);
  expect(item).toMatch(new RegExp(`task \\| ${when} \\| .* \\| ${review}$`, 'u'));
});

test.each([
  ['Lưu ý: Hạn chót gửi số liệu: 14/10', '≤2026-10-14'],
  ['Ghi chú: Thời hạn nộp hồ sơ: trước ngày 14/10', '≤2026-10-13'],
  ['- Chú ý: Hạn nộp đề cương: 16h00 ngày 14/10', '≤2026-10-14 due 16:00'],
  ['* Lưu ý: Hạn cuối đăng ký: 14/10', '≤2026-10-14'],
  ['Ghi chú: Gửi số liệu: hạn cuối 14/10', '≤2026-10-14'],
])('a last day that a label reminds of is one: %s', (line, when) => {
  const [item, ...others] = asked(`${WEEK}${line}`);
  expect(others).toEqual([]);
  expect(item).toContain(`task | deadline ${when} |`);
});

test.each([
  'Lưu ý: Số máy trực: 14/10',
  'Ghi chú: Hạn mức chi: 14/10',
  'Chú ý: Căn cứ công văn số: 14/10',
  'Lưu ý: Hạn chót gửi số liệu: thông báo sau',
  'Ghi chú: Hạn chót gửi số liệu (đã hết)',
])('another label with figures reminds of none: %s', (line) => {
  expect(asked(`${WEEK}${line}`).filter((item) => item.includes('deadline'))).toEqual([]);
});

test.each([
  ['Ai đổi xe xin báo với tổ trưởng chậm nhất ngày 17/10 để kịp xếp chỗ.', '≤2026-10-17'],
  ['Anh em nào vắng vui lòng báo lại Văn phòng trước ngày 17/10.', '≤2026-10-16'],
  ['Các thành viên thử đường truyền chậm nhất ngày 17/10 tại phòng máy.', '≤2026-10-17'],
  ['Hộ nào sửa tên hãy báo cho trưởng thôn muộn nhất 17h00 ngày 16/10 qua điện thoại.', '≤2026-10-16 due 17:00'],
  ['Người đi thay thì báo với thư ký trước ngày 17/10 nhằm in lại thẻ.', '≤2026-10-16'],
  ['Tổ kỹ thuật lắp xong loa chậm nhất ngày 17/10 cho hội trường lớn.', '≤2026-10-17'],
])('what a last day is for, where and through whom may stand behind it: %s', (line, when) => {
  const [item, ...others] = asked(`${WEEK}${line}`);
  expect(others).toEqual([]);
  expect(item).toMatch(new RegExp(`task \\| deadline ${when} \\| .* \\| sure$`, 'u'));
});

test.each([
  'Bản tin dự báo cho vùng núi trước ngày 17/10 có mưa.',
  'Văn phòng đã thông báo cho các tổ trước ngày 10/10.',
  'Thẻ cấp chậm nhất ngày 17/10 cho khách vẫn dùng được.',
  'Xe đến chậm nhất ngày 17/10 tại bến thì đỗ ở sân sau.',
  'Hồ sơ tới muộn nhất ngày 17/10 qua bưu điện sẽ xét đợt sau.',
  'Mạng xã hội báo tin giả về lũ trước ngày 17/10.',
])('what only says how things stand before a day asks for nothing: %s', (line) => {
  expect(asked(`${WEEK}${line}`)).toEqual([]);
});

test.each([
  [
    'Chi hội nào đổi người dự đề nghị báo về Văn phòng Hội trước ngày 09/3/2026 (bà Lan, máy lẻ 12).',
    '≤2026-03-08',
    'sure',
  ],
  ['Xã nào vắng mặt xin báo lại cho Ban Tổ chức trước ngày 09/3/2026.', '≤2026-03-08', 'sure'],
  ['Phường chưa chọn được tổ trưởng cần liên hệ Phòng Nội vụ trước ngày 09/3/2026.', '≤2026-03-08', 'line-alone'],
  ['Nhóm nào mượn loa vui lòng gọi số máy lẻ 12 trước ngày 09/3/2026 (gặp anh Tư).', '≤2026-03-08', 'line-alone'],
  ['Khu phố nào thiếu phiếu, yêu cầu đến kho nhận trước 16 giờ ngày 09/3/2026.', '≤2026-03-09 due 16:00', 'line-alone'],
])('those who are named first are asked as well: %s', (line, when, review) => {
  const [item, ...others] = asked(`${MOVED}${line}`);
  expect(others).toEqual([]);
  expect(item).toMatch(new RegExp(`task \\| deadline ${when} \\| .* \\| ${review}$`, 'u'));
});

test.each([
  'Theo đề nghị của Sở Thử, xe cũ sẽ dừng chạy trước ngày 09/3/2026.',
  'Đồ dùng cần thiết của kho Mẫu bị ướt trước ngày 09/3/2026.',
  'Đài báo về cơn mưa lớn trước ngày 09/3/2026.',
  'Sở Thử thông báo về việc mưa lớn trước ngày 09/3/2026.',
  'Đơn xin nghỉ đã ký trước ngày 09/3/2026 vẫn còn giá trị.',
  'Văn bản đề nghị của các xã có hiệu lực trước ngày 09/3/2026.',
])('where words of asking name a thing, nobody is asked: %s', (line) => {
  expect(asked(`${MOVED}${line}`)).toEqual([]);
});
