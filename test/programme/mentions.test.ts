import { expect, test } from 'vitest';
import { findMentions, type MentionPlace } from '#src/programme/mentions.ts';
import { OFFICE } from './day-table/invented.ts';
import { example } from './summary.ts';

const found = (text: string, place: MentionPlace = 'cell') =>
  findMentions(text, OFFICE, place).map(({ id, how, text: words }) => `${id} ${how} «${words.replace(/\s+/g, ' ')}»`);

test.each([
  ['Đ/c Kiểm GĐ Sở', ['kiem exact «Đ/c Kiểm GĐ Sở»']],
  ['Đ/c Mẫu, PGĐ\nSở', ['mau exact «Đ/c Mẫu, PGĐ Sở»']],
  ['đồng chí Trần Văn Mẫu', ['mau exact «đồng chí Trần Văn Mẫu»']],
  ['Phó Giám đốc Sở Lê Thị Thử', ['thu exact «Phó Giám đốc Sở Lê Thị Thử»']],
  ['Giám đốc Sở', ['kiem exact «Giám đốc Sở»']],
  ['Thử', ['thu exact «Thử»']],
])('%j names a person by name, title or both', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['Đ/c Kiểm GD Sở', ['kiem exact «Đ/c Kiểm GD Sở»'], 'GĐ scanned as GD'],
  ['các PGD Sở', ['cac-pgd rule «các PGD Sở»'], 'PGĐ scanned as PGD'],
  ['Đ/c Mẫu GĐ Sở', ['mau slip «Đ/c Mẫu GĐ Sở»'], "a title that is somebody else's"],
  ['Đ/c Mau PGĐ Sở', ['mau slip «Đ/c Mau PGĐ Sở»'], 'a name without its marks'],
  ['Đ/c Hải PGĐ Sở', ['null unknown «Đ/c Hải PGĐ Sở»'], 'nobody of the roster'],
])('%j gives %j: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['Phòng QLMT', ['qlmt exact «Phòng QLMT»']],
  ['Quản lý mẫu thử', ['qlmt rule «Quản lý mẫu thử»']],
  ['Chi cục ĐLGĐ', ['chi-cuc exact «Chi cục ĐLGĐ»']],
  ['Chi cục DLGD', ['chi-cuc rule «Chi cục DLGD»']],
  ['Trung tâm NCƯD & mô phỏng', ['trung-tam exact «Trung tâm NCƯD & mô phỏng»']],
  ['Phòng Kê hoạch Tài chính', ['khtc rule «Phòng Kê hoạch Tài chính»']],
  ['Trung\ntâm Nghiên cứu, ứng\ndụng và mô phỏng', ['trung-tam exact «Trung tâm Nghiên cứu, ứng dụng và mô phỏng»']],
  ['Văn phòng, Thanh tra', ['van-phong exact «Văn phòng»', 'thanh-tra exact «Thanh tra»']],
  ['Chi cục ĐLGX', ['chi-cuc slip «Chi cục ĐLGX»']],
  ['Phòng KH-TX', []],
])('%j is a unit by its words, their initials, or all but a slip of them', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['Phòng Quản lý Vận đơn', []],
  ['Phòng Chuyển giao sách', []],
  ['Phòng QLVD', ['quan-ly-vi-du exact']],
  ['Quản lý ví dụ', ['quan-ly-vi-du rule']],
])('other words with the initials of a unit’s short name, %j, are not that unit: %j', (text, expected) => {
  expect(findMentions(text, example, 'cell').map(({ id, how }) => `${id} ${how}`)).toEqual(expected);
});

test('what a slip should be is said beside the unit', () => {
  expect(findMentions('Chi cục Đo lương giả định', OFFICE)[0]).toMatchObject({
    id: 'chi-cuc',
    how: 'rule',
    mended: 'Chi cục Đo lường giả định',
  });
});

test('neighbours in a cell are told apart, the longest name first', () => {
  expect(found('Đ/c Kiểm GĐ Sở; các PGĐ Sở Đại diện LĐ Sở Lãnh đạo Sở')).toEqual([
    'kiem exact «Đ/c Kiểm GĐ Sở»',
    'cac-pgd exact «các PGĐ Sở»',
    'dai-dien-ld exact «Đại diện LĐ Sở»',
    'lanh-dao-so exact «Lãnh đạo Sở»',
  ]);
});

test('running text needs full names: a bare given name, a place or a unit without Phòng is none', () => {
  expect(found('đoàn công tác tỉnh Thử và thị xã Mẫu về quản lý mẫu thử', 'text')).toEqual([]);
  expect(found('Làm việc với Phòng Quản lý mẫu thử và Trần Văn Mẫu', 'text')).toEqual([
    'qlmt exact «Phòng Quản lý mẫu thử»',
    'mau exact «Trần Văn Mẫu»',
  ]);
});

test('a visitor of another body is somebody unknown, title and all', () => {
  expect(found('Đ/c Vũ Đình Thử, Phó Chủ tịch UBND tỉnh làm việc với Sở', 'text')).toEqual([
    'null unknown «Đ/c Vũ Đình Thử, Phó Chủ tịch UBND tỉnh»',
  ]);
});

test('without a roster only Đ/c and a name is found', () => {
  const names = findMentions('Đ/c An GĐ Sở, Văn phòng Sở', null, 'cell').map(({ text }) => text);
  expect(names).toEqual(['Đ/c An GĐ Sở']);
});
