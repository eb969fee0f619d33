import { expect, test } from 'vitest';
import type { DocumentText, LayoutReading } from '../../src/programme/layout.ts';
import { dateList } from '../../src/programme/layouts/date-list.ts';
import { week } from '../../src/programme/layouts/week.ts';
import { readMasthead } from '../../src/programme/masthead.ts';
import { unreadLines } from '../../src/programme/unread.ts';
import { readText } from '../../src/readers/text.ts';
import { documentsOf, programmeOf } from './layouts/rendered.ts';

function documentOf(text: string): DocumentText {
  const source = readText(text);
  return { source, masthead: readMasthead(source, null).value, organization: null, on: null };
}

const unreadIn = (document: DocumentText, reading: LayoutReading) =>
  unreadLines(document, reading).map(({ line }) => line);

const WEEK =
  'LỊCH CÔNG TÁC TUẦN (Từ 03/3/2025 đến 07/3/2025)\nThứ Hai 03/3\n8h00: Họp giao ban cơ quan\n14h15: Tiếp đoàn công tác Bộ Mẫu\nThứ Ba 04/3\n9h30: Kiểm tra công trường cầu Thử\nNơi nhận: Như trên';

test('a whole week that is read leaves no line over', () => {
  const document = documentOf(WEEK);
  expect(unreadIn(document, week.read(document))).toEqual([]);
});

test.each([0, 1, 2])('an entry of a week that is lost is told with its line (entry %i)', (lost) => {
  const document = documentOf(WEEK);
  const reading = week.read(document);
  const items = reading.items.filter((_, i) => i !== lost);
  expect(unreadIn(document, { ...reading, items, period: null })).toContain(reading.items[lost]!.line);
});

test('a list of which only the rule was read tells every dated row', () => {
  const document = documentOf(
    'Lịch tiếp công dân năm 2025\nChủ tịch tiếp công dân ngày 15 hằng tháng\n- 15/01/2025: Hội trường xã\n- 17/02/2025: Hội trường xã',
  );
  const reading = dateList.read(document);
  expect(unreadIn(document, { ...reading, items: [], period: null })).toEqual([3, 4]);
  expect(unreadIn(document, reading)).toEqual([]);
});

test.each([
  'Căn cứ Kế hoạch số 12/KH-UBND ngày 01/02/2025;',
  'Cập nhật: Thứ sáu, 30/5/2025 | 4:53:27 PM',
  '24/06/2025 07:39',
  'Mẫu Đông, ngày 02 tháng 6 năm 2025',
  'Đăng ký trước ngày 20/6/2025.',
])('“%s” is no entry that could be lost', (line) => {
  const document = documentOf(`${WEEK.replace('Nơi nhận: Như trên', line)}`);
  expect(unreadIn(document, week.read(document))).toEqual([]);
});

test('what a paper of another number moves is told', () => {
  const line = 'UBND xã có Thông báo số 24/TB-UBND đổi lịch họp sang ngày 30/6/2025.';
  const document = documentOf(`${WEEK.replace('Nơi nhận: Như trên', line)}`);
  expect(unreadIn(document, { ...week.read(document), items: [] })).toContain(7);
});

test.each(['week', 'date-list', 'notice'])('nothing is told of the documents that read whole: %s', (folder) => {
  const told = documentsOf(folder).flatMap(({ name, text }) =>
    programmeOf(text)
      .notices.filter(({ code }) => code === 'line-unread')
      .map(({ line }) => `${name}:${line}`),
  );
  // There the holiday's own name holds a date, a day that is made up for is none of the items, one thing of several is off,
  // and a meeting is told of that was held.
  expect(
    told.filter(
      (place) =>
        !/^(?:18-days-in-a-row|50-months-and-people|42-tet-and-flags|74-thing-by-thing|92-blog-post)/.test(place),
    ),
  ).toEqual([]);
});

test.each(['- Tháng 4: 07, 14, 21', 'Tháng 5: ngày 05 và 12;'])(
  'bare days behind their month that no item has are told: “%s”',
  (line) => {
    const document = documentOf(`LỊCH CÔNG TÁC TUẦN (Từ 03/3/2025 đến 07/3/2025)\nThứ Hai 03/3\n8h00: Họp\n${line}`);
    const reading = week.read(document);
    expect(unreadIn(document, { ...reading, items: reading.items.filter((item) => item.line < 4) })).toEqual([4]);
  },
);

test.each([
  ['2. Báo cáo tiến độ trồng cây. Thời gian từ 09h15 đến 10h00', [4]],
  ['2. Báo cáo tiến độ trồng cây. Thời gian: 8h00', []],
  ['2. Báo cáo tiến độ trồng cây. Thời gian báo cáo: 15 phút', []],
])('the hours of a part of a meeting stand in an item or are told: “%s”', (line, unread) => {
  const document = documentOf(
    `LỊCH CÔNG TÁC TUẦN (Từ 03/3/2025 đến 07/3/2025)\nThứ Hai 03/3\n8h00: Họp giao ban\n${line}`,
  );
  const reading = week.read(document);
  const items = reading.items.filter((each) => each.line === 3).map((each) => ({ ...each, title: 'Họp giao ban' }));
  expect(unreadIn(document, { ...reading, items })).toEqual(unread);
});

test.each([
  ['• Từ thứ Hai 24/8 đến hết thứ Ba 25/8/2026: mở cửa từ 8h00 đến 17h00.', '2026-08-24..2026-08-25 08:00'],
  ['- Từ ngày 24/8 đến ngày 25/8/2026: phục vụ bạn đọc lúc 9 giờ.', '2026-08-24..2026-08-25 09:00'],
  ['- Từ ngày 24/8 đến ngày 25/8/2026: làm việc bình thường từ 7h30.', null],
])('beside a rest “%s” is an entry, marked, or none', (line, told) => {
  const { items } = programmeOf(`THƯ VIỆN TỈNH MẪU
THÔNG BÁO
Về việc nghỉ lễ Quốc khánh 02/9/2026
Thư viện thông báo nghỉ lễ từ thứ Hai 31/8 đến hết thứ Tư 02/9/2026.
${line}
`);
  const beside = items.filter(({ kind }) => kind !== 'dayOff');
  expect(beside.map(({ start, end, startTime }) => `${start}..${end} ${startTime}`)).toEqual(
    told === null ? [] : [told],
  );
  expect(beside.every(({ review }) => review.length > 0)).toBe(true);
});

const WEEK_BELOW = 'LỊCH CÔNG TÁC TUẦN (Từ 03/3/2025 đến 07/3/2025)\nThứ Hai 03/3\n8h00: Họp giao ban cơ quan';

test.each([
  'Kính mời các đồng chí dự lễ phát động trồng cây lúc 7h30 ngày 09/3/2025 tại công viên xã.',
  'Cuộc họp tổ chuyên môn chuyển sang 14h00 ngày 10/3/2025 tại phòng họp B.',
  'Trung tâm tổ chức ngày hội việc làm vào sáng 15/3/2025 tại nhà văn hóa;',
  'Đoàn kiểm tra của Sở Thử làm việc tại xã trong hai ngày 11 và 12/3/2025.',
  'Trạm Y tế xã tiêm chủng mở rộng vào thứ Ba ngày 11/3/2025 tại trạm.',
])('a sentence above the title that has a day of its own is told: “%s”', (sentence) => {
  const document = documentOf(`UBND XÃ MẪU\n${sentence}\n\n${WEEK_BELOW}`);
  expect(unreadIn(document, week.read(document))).toEqual([2]);
});

test.each([
  'Mẫu Đông, ngày 02 tháng 3 năm 2025',
  'Đăng lúc: 28/02/2025 14:36 - Người đăng: văn thư - Đã xem: 158',
  '(Kèm theo Công văn số 12/CV-UBND ngày 01/3/2025 của UBND xã Mẫu).',
  'Căn cứ Kế hoạch số 12/KH-UBND ngày 01/02/2025 của UBND xã Mẫu;',
  'Cuộc họp giao ban cơ quan vào lúc 8h00 ngày 03/3/2025.',
])('above the title “%s” is no entry that could be lost', (line) => {
  const document = documentOf(`UBND XÃ MẪU\n${line}\n\n${WEEK_BELOW}`);
  expect(unreadIn(document, week.read(document))).toEqual([]);
});
