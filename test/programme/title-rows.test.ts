import { expect, test } from 'vitest';
import { interpret } from '#src/programme/interpret.ts';
import { readHtml } from '#src/readers/html.ts';
import { READING_LIMITS } from '#src/readers/limits.ts';

const HEAD = '<tr><td>Ngày</td><td>Nội dung</td></tr>';
const DAYS = '<tr><td>Thứ Hai 01/3</td><td>8h00 Giao ban</td></tr><tr><td>Thứ Ba 02/3</td><td>14h00 Họp tổ</td></tr>';
const wide = (text: string) => `<tr><td colspan="2">${text}</td></tr>`;
const read = (page: string) => {
  const { value } = interpret(readHtml(page, READING_LIMITS), { organizations: [], organizationId: null, on: null });
  return [
    value.title,
    `${value.period?.start} ${value.period?.end}`,
    ...value.items.map(({ start, startTime, title }) => `${start} ${startTime} ${title}`),
  ];
};
const ITEMS = ['2027-03-01 08:00 Giao ban', '2027-03-02 14:00 Họp tổ'];

test.each([
  [wide('LỊCH CÔNG TÁC TUẦN 9 (Từ 01/3/2027 đến 05/3/2027)'), 'LỊCH CÔNG TÁC TUẦN 9 (Từ 01/3/2027 đến 05/3/2027)'],
  [
    wide('Lịch công tác tuần 9') + wide('Từ ngày 01/3/2027 đến ngày 05/3/2027'),
    'Lịch công tác tuần 9 Từ ngày 01/3/2027 đến ngày 05/3/2027',
  ],
])('the title in the first row of the table is that of the document: %s', (rows, title) => {
  expect(read(`<table>${rows}${HEAD}${DAYS}</table>`)).toEqual([title, '2027-03-01 2027-03-05', ...ITEMS]);
});

test('below a title of its own the first row of a table stays in it', () => {
  const page = `<h1>LỊCH CÔNG TÁC TUẦN 9 NĂM 2027</h1><p>Từ ngày 01/3/2027 đến ngày 05/3/2027</p>
    <table>${wide('LỊCH HỌP')}${HEAD}${DAYS}</table>`;
  expect(read(page)).toEqual([
    'LỊCH CÔNG TÁC TUẦN 9 NĂM 2027 Từ ngày 01/3/2027 đến ngày 05/3/2027',
    '2027-03-01 2027-03-05',
    ...ITEMS,
  ]);
});
