import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Hearings in numbered blocks, of which not every line is a label. */

const read = (...blocks: readonly string[]) =>
  readProgramme(
    `LỊCH XÉT XỬ THÁNG 11/2027\n(từ ngày 01/11 đến ngày 12/11/2027)\n\n${blocks.map((block, i) => `${i + 1}. ${block}`).join('\n\n')}\n`,
  ).items.map(({ start, startTime, status, location, review }) =>
    [start, startTime, status, location, ...review].filter(Boolean).join(' | '),
  );

const FIRST = `Vụ án dân sự thụ lý số: 01/2027/TLST-DS
   Thời gian: 07 giờ 30 phút, ngày 02 tháng 11 năm 2027
   Địa điểm: Phòng xử án số 1
   Thẩm phán: Ông Lê Văn Ví`;

test.each([
  '(mở lại lần 2, phiên tòa ngày 26/10/2027 đã hoãn do vắng bị đơn)',
  '(trước đó ngày 19/10 và 26/10/2027 hoãn do ốm)',
])('the day on which it was not held is none of its days: “%s”', (earlier) => {
  expect(
    read(
      FIRST,
      `Vụ án dân sự thụ lý số: 02/2027/TLST-DS
   Thời gian: 08 giờ 00 phút, ngày 04 tháng 11 năm 2027 ${earlier}
   Địa điểm: Phòng xử án số 2`,
    ),
  ).toEqual(['2027-11-02 | 07:30 | confirmed | Phòng xử án số 1', '2027-11-04 | 08:00 | confirmed | Phòng xử án số 2']);
});

test.each(['=> HOÃN, có thông báo sau', '==> Tạm hoãn', '- HOÃN'])('“%s” below its labels puts it off', (line) => {
  expect(read(FIRST, `${FIRST.replace('01/2027', '02/2027')}\n   ${line}`).map((each) => each.slice(21, 30))).toEqual([
    'confirmed',
    'postponed',
  ]);
});

test.each([
  'Phiên họp mở lúc 09 giờ 00 phút, ngày 05 tháng 11 năm 2027, tại Phòng họp tầng 2.',
  'Phiên tòa được mở vào lúc 9 giờ 00 ngày 05/11/2027 tại Phòng họp tầng 2',
])('a sentence may stand in the place of the label of its time: “%s”', (sentence) => {
  expect(read(FIRST, `Việc dân sự thụ lý số: 03/2027/TLST-VDS\n   V/v: tuyên bố mất tích\n   ${sentence}`)[1]).toBe(
    '2027-11-05 | 09:00 | confirmed | Phòng họp tầng 2',
  );
});

const HEARINGS = (remark: string) =>
  readProgramme(`LỊCH XÉT XỬ TUẦN (từ 15/3/2027 đến 19/3/2027)

1. Vụ án: Trộm cắp tài sản
Thời gian xét xử: 08h00 ngày 15/3/2027
Phòng xử: Phòng 1
2. Vụ án: Ly hôn
Thời gian xét xử: 08h00 ngày 18/3/2027 (${remark})
Phòng xử: Phòng 1
`).items.map(({ start, status }) => [start, status]);

test.each([
  ['hoãn, thời gian mở lại sẽ thông báo sau', 'postponed'],
  ['tạm hoãn, ngày mở lại chưa xác định', 'postponed'],
  ['mở lại, phiên ngày 05/3 đã hoãn', 'confirmed'],
  ['mở lại', 'confirmed'],
])('a hearing with “%s” beside its day is %s', (remark, status) => {
  expect(HEARINGS(remark)).toEqual([
    ['2027-03-15', 'confirmed'],
    ['2027-03-18', status],
  ]);
});
