import { expect, test } from 'vitest';
import { textOf } from '../../src/model/block.ts';
import { withoutOtherArticles } from '../../src/programme/other-articles.ts';
import { readText } from '../../src/readers/text.ts';
import { readProgramme } from './summary.ts';

const ARTICLE = [
  'Lịch tiếp công dân tháng 5/2027',
  '',
  '- Ngày 04/5/2027: Chủ tịch UBND xã',
  '- Ngày 11/5/2027: Phó Chủ tịch UBND xã',
  '- Ngày 18/5/2027: Chủ tịch UBND xã',
].join('\n');
const lastLine = (text: string) =>
  withoutOtherArticles(readText(text))
    .value.blocks.flatMap((block) => (block.type === 'paragraph' ? [textOf(block.line)] : []))
    .findLast((line) => line !== '');

test.each([
  'Tin cùng chuyên mục',
  'CÁC TIN KHÁC:',
  'Tin liên quan',
  'Thông báo khác',
  'Các thông báo mới nhất',
  'Bài viết liên quan...',
  'Cùng chuyên mục',
  'CÙNG CHỦ ĐỀ:',
  'Chuyên mục khác',
  'Các chuyên mục liên quan',
  'Cùng tác giả',
  'Có thể bạn quan tâm',
  'Tin đã đưa',
  'Các tin đã đăng:',
  'Bài viết đã đăng',
  'TIN CŨ HƠN',
  'Các bài đã đưa',
  'Tin xem thêm:',
  'Bài viết nên đọc',
  'CÁC TIN ĐỌC TIẾP',
  'Những bài gợi ý',
  'Tin bài tham khảo thêm',
  'Các tin khác: Hội nghị sơ kết quý I (02/4/2027)',
])('what stands under “%s” belongs to other articles', (heading) => {
  const page = `${ARTICLE}\n\n${heading}\nHội nghị tổng kết phong trào thi đua (12/01/2027)\nLịch tiêm chủng ngày 03/6/2027`;
  expect(lastLine(page)).toBe('- Ngày 18/5/2027: Chủ tịch UBND xã');
  expect(readProgramme(page).items.map(({ start }) => start)).toEqual(['2027-05-04', '2027-05-11', '2027-05-18']);
});

test.each([
  ['above the article', `Tin mới\nHội nghị sơ kết (02/4/2027)\n\n${ARTICLE}`],
  ['a part of the programme', `${ARTICLE}\n\nNội dung khác:\n- Ngày 20/5/2027: họp xét duyệt`],
  ['a meeting of a column', `${ARTICLE}\n\nChuyên mục khác biệt - Ngày 20/5/2027: họp xét duyệt`],
  ['that goes on', `${ARTICLE}\n\nCùng chuyên mục này, ngày 20/5/2027 họp xét duyệt`],
  ['that says what was told', `${ARTICLE}\nTin đã đưa ngày 02/5/2027 được đính chính`],
  ['of work', `${ARTICLE}\nBài xem xét ngày 20/5/2027: đề án sắp xếp thôn`],
  ['of what is read aloud', `${ARTICLE}\nBài đọc trên loa ngày 20/5/2027`],
  ['of papers', `${ARTICLE}\nTin gợi ý sửa trước ngày 20/5/2027`],
  ['of reading', `${ARTICLE}\nTài liệu nên đọc thêm trước ngày 20/5/2027`],
  ['of a visit', `${ARTICLE}\nBài tham khảo nộp ngày 20/5/2027`],
  ['within a sentence', `${ARTICLE}\nTin khác sẽ được đăng vào ngày 25/5/2027 trên trang này`],
])('such a heading %s ends nothing', (_, page) => {
  expect(lastLine(page)).toBe(page.split('\n').at(-1));
});

test('what is left out below a heading is told when it names a day', () => {
  const told = (below: string) => withoutOtherArticles(readText(`${ARTICLE}\n\nTin khác\n${below}`)).notices;
  expect(told('Tuyển sinh\nHội nghị ngày 12/01/2027')).toMatchObject([
    { code: 'other-articles-cut', line: 9, data: { printed: 'Hội nghị ngày 12/01/2027' } },
  ]);
  expect(told('Tuyển sinh')).toEqual([]);
});

const WEEK = [
  'LỊCH CÔNG TÁC TUẦN',
  '(Từ ngày 03/5/2027 đến ngày 07/5/2027)',
  '',
  'Thứ Hai, ngày 03/5/2027',
  '- 8h00: Họp giao ban cơ quan',
  'Thứ Ba, ngày 04/5/2027',
  '- 8h00: Họp xét duyệt đề tài',
];
const startsOf = (lines: readonly string[]) => readProgramme(lines.join('\n')).items.map(({ start }) => start);

test.each([['Thứ Tư, ngày 05/5/2027'], ['THỨ TƯ, NGÀY 05/5/2027:'], ['* Thứ Tư (05/5/2027)']])(
  'menus that stand inside a week end where “%s” goes on with it',
  (day) => {
    const menus = [
      ['Tin liên quan', 'Hội nghị tổng kết phong trào (12/01/2027)', 'Khai mạc hội thao ngành'],
      [day, '- 14h00: Làm việc với huyện Mẫu'],
      ['Tin khác', 'Ra mắt cổng mới'],
      ['Thứ Sáu, ngày 07/5/2027', '- 8h00: Kiểm tra hiện trường'],
    ];
    expect(startsOf([...WEEK, ...menus.flat()])).toEqual(['2027-05-03', '2027-05-04', '2027-05-05', '2027-05-07']);
  },
);

test.each([
  ['printed otherwise', 'Thứ Năm, 06/5'],
  ['with its hour', 'Thứ Năm, 06/5/2027 08:30'],
  ['before the day above', 'Thứ Hai, 03/5/2027'],
  ['of another week', 'Thứ Năm, 13/5/2027'],
])('the stamp of another article %s goes on with no week', (_, stamp) => {
  expect(startsOf([...WEEK, 'Tin khác', 'Hội thao ngành', stamp, 'Ra quân dọn vệ sinh'])).toEqual([
    '2027-05-03',
    '2027-05-04',
  ]);
});

test('an entry of the day above that is cut with a menu is told', () => {
  const { notices } = readProgramme([...WEEK, 'Tin khác', 'Hội thao ngành', '- 14h00: Họp tổ'].join('\n'));
  expect(notices.find(({ code }) => code === 'other-articles-cut')).toMatchObject({ line: 10 });
});

test.each([
  ['a session', 'Chiều: Tổng vệ sinh'],
  ['an hour in brackets', '- Bàn giao trụ sở (14h00)'],
  ['a list mark before what is done', '- Họp tổ chuyên môn'],
  ['leaders before what is done', 'Phó Giám đốc tiếp công dân'],
])('%s among what is cut is told', (_, line) => {
  const { notices } = readProgramme([...WEEK, 'Các lịch khác', line].join('\n'));
  expect(notices.find(({ code }) => code === 'other-articles-cut')).toMatchObject({ line: 9 });
});

test('links that hold more days than the one of the article are cut too', () => {
  const links = ['» Lịch thi lại (12/3/2027)', '» Kế hoạch tham quan (20/3/2027)', '- Lịch nghỉ hè (25/3/2027 08:30)'];
  const page = `Thông báo họp phụ huynh\n\nHọp ngày 04/5/2027 tại hội trường.\n\nThông báo khác\n${links.join('\n')}`;
  expect(lastLine(page)).toBe('Họp ngày 04/5/2027 tại hội trường.');
});

test('entries that hold more days than the lines above such a heading stay', () => {
  const entries = ['- Ngày 11/5/2027: họp tổ', '- Ngày 12/5/2027: họp khối', '- Ngày 13/5/2027: tổng kết'];
  const page = `Lịch họp\n\nHọp ngày 04/5/2027.\n\nThông báo khác\n${entries.join('\n')}`;
  expect(lastLine(page)).toBe('- Ngày 13/5/2027: tổng kết');
});

test.each(['Xem tiếp', 'Xem thêm:', 'Đọc tiếp...', '» Xem thêm', 'Đọc thêm'])(
  'below “%s” the list may go on: lines that are no links stay',
  (words) => {
    const list = `${ARTICLE}\n${words}\n- Ngày 25/5/2027: Phó Chủ tịch UBND xã\n- Ngày 28/5/2027: Chủ tịch UBND xã`;
    const read = readProgramme(list);
    expect(read.items.map(({ start }) => start?.slice(5))).toEqual(['05-04', '05-11', '05-18', '05-25', '05-28']);
    expect(read.notices.map(({ code }) => code)).not.toContain('other-articles-cut');
    expect(lastLine(`${ARTICLE}\n${words}\nLịch tiêm chủng (03/6/2027)\nKhai mạc hội thao (04/6/2027)`)).toBe(
      ARTICLE.split('\n').at(-1),
    );
    expect(lastLine(`${list}\nTin khác\nLịch tiêm chủng (03/6/2027)`)).toBe(list.split('\n').at(-1));
  },
);

test.each([
  'Bài cũ',
  'Bài cũ: ôn tập chương 1',
  'Bài đã đưa',
  'Tin cũ hay mới đều đọc',
  'Bài viết cũ: sửa bài văn số 2',
])('“%s” in a day of a school heads no articles', (words) => {
  const lines = [...WEEK.slice(0, 5), words, '- 14h00: Thi thử', ...WEEK.slice(5)];
  const { items, notices } = readProgramme(lines.join('\n'));
  expect(items.map(({ start, startTime }) => `${start} ${startTime}`)).toEqual([
    '2027-05-03 08:00',
    '2027-05-03 14:00',
    '2027-05-04 08:00',
  ]);
  expect(notices.map(({ code }) => code)).not.toContain('other-articles-cut');
  expect(lastLine(lines.slice(0, 6).join('\n'))).toBe(words);
});
