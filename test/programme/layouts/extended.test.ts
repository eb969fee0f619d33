import { expect, test } from 'vitest';
import { extended } from '../../../src/programme/layouts/notice/extended.ts';
import { readProgramme } from '../summary.ts';

const dueOf = (text: string, headline = '') => {
  const passage = { text, places: [{ at: 0, place: { line: 1, page: null } }], struck: [] };
  const context = { period: null, year: 2027, issued: null, on: null };
  const told = extended(passage, '1', {
    headline,
    paragraphs: [],
    sentences: [],
    tables: [],
    context,
    since: null,
    organization: null,
    toldDays: [],
  });
  return told?.items.map(({ kind, title, end, dueTime }) => [kind, title, end, dueTime])[0];
};

test.each([
  ['Trường lùi thời hạn nhận tranh dự thi từ ngày 15/4 đến hết ngày 05/5.', 'Nhận tranh dự thi', '2027-05-05', null],
  ['Sở gia hạn thời gian nộp hồ sơ đến 17h00 ngày 20/5/2027.', 'Nộp hồ sơ', '2027-05-20', '17:00'],
  ['Hội đồng kéo dài thời hạn đăng ký thi đến trước 16 giờ ngày 12/8.', 'Đăng ký thi', '2027-08-12', '16:00'],
  ['Gia hạn thời hạn góp ý dự thảo từ ngày 10/4 sang ngày 25/4.', 'Góp ý dự thảo', '2027-04-25', null],
])('“%s” is work with a new last day', (text, title, end, dueTime) => {
  expect(dueOf(text)).toEqual(['task', title, end, dueTime]);
});

test('what is handed in may be named by the headline alone', () => {
  expect(dueOf('Thời gian gia hạn: từ ngày 15/3 đến hết ngày 31/3.', 'Gia hạn nhận bài dự thi ảnh')).toEqual([
    'task',
    'Nhận bài dự thi ảnh',
    '2027-03-31',
    null,
  ]);
});

test.each([
  ['what takes place', 'Lùi thời gian tổ chức lễ hội đến ngày 31/3.'],
  ['what stays', 'Trường không gia hạn nhận bài đến ngày 31/3.'],
  ['no new day', 'Trường gia hạn nhận bài đến khi có thông báo mới.'],
])('%s is no later deadline', (_, text) => {
  expect(dueOf(text)).toBeUndefined();
});

test.each(['(trước đây là ngày 13/3/2027)', '(thời hạn cũ: ngày 13/3/2027)', '(thay cho ngày 13/3/2027)'])(
  'the old last day in “%s” is none',
  (old) => {
    const { items } = readProgramme(
      [
        'THÔNG BÁO',
        'Về việc gia hạn nộp hồ sơ',
        `Sở thông báo gia hạn thời gian nộp hồ sơ đến ngày 20/3/2027 ${old}.`,
      ].join('\n'),
    );
    expect(items).toMatchObject([{ title: 'Nộp hồ sơ', timing: 'deadline', end: '2027-03-20' }]);
    expect(items).toHaveLength(1);
  },
);

test('another gathering of a paper that puts a last day later is not lost', () => {
  const { items } = readProgramme(
    [
      'THÔNG BÁO',
      'Về việc gia hạn nộp hồ sơ',
      'Sở thông báo gia hạn thời gian nộp hồ sơ đến ngày 20/3/2027.',
      'Hội nghị tổng kết tổ chức lúc 8h00 ngày 03/4/2027 tại Hội trường.',
    ].join('\n'),
  );
  expect(items).toMatchObject([{ end: '2027-03-20' }, { start: '2027-04-03', startTime: '08:00' }]);
});

test('before the colon stands whose last day is later, be it beside what moves', () => {
  const { items } = readProgramme(
    [
      'THÔNG BÁO',
      'Về việc hoãn, dời thời gian một số cuộc họp, hội nghị',
      'UBND xã thông báo điều chỉnh như sau:',
      '1. Dời phiên họp UBND xã tháng 9 từ ngày 29/9/2026 sang 14 giờ 00 ngày 01/10/2026 (thứ Năm), tại phòng họp số 2.',
      '2. Hạn gửi báo cáo thiệt hại của các thôn: gia hạn đến hết ngày 02/10/2026.',
    ].join('\n'),
  );
  expect(items.map(({ title, timing, end }) => [title, timing, end])).toEqual([
    ['Phiên họp UBND xã tháng 9', 'on', '2026-10-01'],
    ['Gửi báo cáo thiệt hại của các thôn', 'deadline', '2026-10-02'],
  ]);
});

test('what is asked of others behind what takes place leaves it an entry', () => {
  const { items } = readProgramme(
    [
      'THÔNG BÁO',
      'Về việc thay đổi lịch họp',
      '1. Họp giao ban tháng 6 dời từ ngày 19/6/2026 sang 8h00 ngày 23/6/2026.',
      'Phiên tập dượt trực tuyến tổ chức lúc 15h00 ngày 24/6/2026; đề nghị các đơn vị tham gia.',
    ].join('\n'),
  );
  expect(items.map(({ start, startTime }) => [start, startTime])).toEqual([
    ['2026-06-23', '08:00'],
    ['2026-06-24', '15:00'],
  ]);
});
