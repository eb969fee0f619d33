import { expect, test } from 'vitest';
import { changesIn } from './notices.ts';
import { programmeOf } from './rendered.ts';

const read = (...lines: readonly string[]) =>
  changesIn(programmeOf(`${['TRƯỜNG THỬ', 'THÔNG BÁO ĐỔI CA THI', ...lines].join('\n')}\n`, '2027-05-03').items);

test.each([
  [
    'Học phần Toán rời rạc (TOA101), ngày 12/5/2027: ca 2 (9h30) đổi sang ca 4 (15h00), phòng thi vẫn là B2-101.',
    '2027-05-12 | 15:00 | Học phần Toán rời rạc (TOA101) | confirmed',
  ],
  [
    'Môn Hóa học (HOA102): không thi ngày 13/5/2027 như lịch đã đăng mà thi ca 1 (7h15) ngày 17/5/2027, phòng B2-305.',
    '2027-05-17 | 07:15 | Môn Hóa học (HOA102) | confirmed',
  ],
  [
    'Môn Tin học lớp K12: không thi lúc 7h30 ngày 13/5/2027 mà thi lúc 13h30 ngày 14/5/2027.',
    '2027-05-14 | 13:30 | Môn Tin học lớp K12 | confirmed',
  ],
  [
    'Môn Vẽ kỹ thuật ngày 12/5/2027: ca 1 (7h00) chuyển sang ca 3 (13h00).',
    '2027-05-12 | 13:00 | Môn Vẽ kỹ thuật | confirmed',
  ],
  [
    'Lớp tiếng Anh B1 không học sáng 13/5/2027 mà học vào chiều 15/5/2027.',
    '2027-05-15 | afternoon | Lớp tiếng Anh B1 | confirmed',
  ],
])('the session to which something moves begins at the hour in its bracket (%s)', (line, expected) => {
  const other = 'Sinh viên có mặt trước giờ thi 15 phút.';
  const items = read(line, other).map((item) => item.replace(/ \| (?:phòng )?B2-\d+/u, ''));
  expect(items).toEqual([expected]);
});

test.each([
  'Môn Vẽ kỹ thuật vẫn thi ca 1 (7h00) ngày 12/5/2027.',
  'Môn Vẽ kỹ thuật ngày 12/5/2027, ca 1 (7h00), giữ nguyên phòng thi.',
  'Môn Vẽ kỹ thuật, ca 1 (7h00) ngày 12/5/2027: không thay đổi.',
])('a session that stays keeps its hour (%s)', (line) => {
  const moved = 'Môn Hóa học: không thi ngày 13/5/2027 mà thi ca 2 (9h00) ngày 17/5/2027.';
  const kept = read(moved, line).filter((item) => item.includes('Vẽ'));
  expect(kept.map((item) => item.split(' | ').slice(0, 2).join(' '))).toEqual(['2027-05-12 07:00']);
});

test('a day that is no session of the old one stays with what it is told of', () => {
  const items = read(
    'Môn Hóa học: không thi ngày 13/5/2027 mà thi ca 2 (9h00) ngày 17/5/2027.',
    'Môn Sinh học: thi ca 3 (13h00) ngày 13/5/2027.',
  );
  expect(items.map((item) => item.split(' | ').slice(0, 2).join(' '))).toEqual([
    '2027-05-17 09:00',
    '2027-05-13 13:00',
  ]);
});
