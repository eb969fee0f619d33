import { expect, test } from 'vitest';
import { textOf } from '../../src/model/block.ts';
import { withoutQuotedMail } from '../../src/programme/quoted-mail.ts';
import { readText } from '../../src/readers/text.ts';

const NEW = 'Kính gửi các anh chị,\nHọp giao ban chuyển sang 9h00 ngày 06/5/2027.';
const OLD = '- 8h00 ngày 05/5/2027: Họp giao ban';
const left = (text: string) =>
  withoutQuotedMail(readText(text))
    .value.blocks.flatMap((block) => (block.type === 'paragraph' ? [textOf(block.line)] : []))
    .join('\n');

test.each([
  ['Vào 14:02 Th 3, 4 thg 5, 2027 Văn phòng <vp@vidu.example> đã viết:', OLD],
  ['Vào ngày 04/5/2027, Phòng Tổng hợp đã viết:', `> ${OLD}`],
  ['On Tue, May 4, 2027 at 2:02 PM Van phong <vp@vidu.example> wrote:', `> ${OLD}`],
  ['-----Original Message-----', `From: Văn phòng\n${OLD}`],
  ['Từ: Văn phòng\nĐã gửi: Thứ Ba, 04/5/2027 14:02', OLD],
])('what stands below “%s” is an earlier letter', (opening, quoted) => {
  expect(left(`${NEW}\n\n${opening}\n${quoted}`).trim()).toBe(NEW);
});

test('lines behind an arrow are quoted wherever they stand', () => {
  expect(left(`> ${OLD}\n> Trân trọng\n${NEW}`)).toBe(NEW);
});

test.each([
  ['a letter that only passes another on', `Chuyển các anh chị biết.\n-----Original Message-----\n${OLD}`],
  ['the head of the letter itself', `Từ: Văn phòng\nĐã gửi: 04/5/2027 14:02\n${NEW}`],
  ['a sentence that quotes', `${NEW}\nNgày 04/5, báo cáo của Phòng đã viết: cần họp lại trong tuần`],
])('%s keeps all its lines', (_, text) => {
  expect(left(text)).toBe(text);
});

test('days of the letter that is left out are told with their line, and nothing else of it', () => {
  const mail = (quoted: string) => withoutQuotedMail(readText(`${NEW}\n-----Original Message-----\n${quoted}`)).notices;
  expect(mail(`Kính gửi\n${OLD}`)).toMatchObject([{ code: 'quoted-letter-cut', line: 5, data: { printed: OLD } }]);
  expect(mail('Kính gửi các anh chị')).toEqual([]);
});
