import { describe, expect, it } from 'vitest';
import { statusIn } from '../../../src/programme/states.ts';
import { example, readProgramme, whenOf } from '../summary.ts';

const read = (headline: string, body: string) =>
  readProgramme(`PHƯỜNG VÍ DỤ\nTHÔNG BÁO\n${headline}\n${body}\n`).items.map((item) =>
    [item.title, whenOf(item), item.location, item.participantsText, item.leadersText, ...item.review]
      .filter(Boolean)
      .join(' | '),
  );

describe('the place that is no more is no part of the new one', () => {
  it.each([
    ['Họp xét duyệt lúc 8h00 ngày 20/4/2027 tổ chức tại phòng họp số 2 thay phòng họp số 1.', 'phòng họp số 2'],
    ['- Họp xét duyệt, 8h00 ngày 20/4/2027: tại Phòng họp 4 thay Phòng họp 3.', 'Phòng họp 4'],
    ['- Họp xét duyệt, 8h00 ngày 20/4/2027, tại trụ sở mới thay cho trụ sở cũ', 'trụ sở mới'],
    ['- Họp xét duyệt, 8h00 ngày 20/4/2027: họp ở nhà văn hóa thay thế hội trường lớn', 'nhà văn hóa'],
    ['- Họp xét duyệt chuyển sang 8h00 ngày 20/4/2027 ở hội trường A thay vì hội trường B', 'hội trường A'],
    ['- Họp xét duyệt chuyển sang 8h00 ngày 20/4/2027 tại phòng A1 (thay phòng A2)', 'phòng A1'],
  ])('“%s”', (line, place) => {
    const [told] = read('Thay đổi địa điểm họp', line);
    expect(told).toBe(`Họp xét duyệt | on 2027-04-20 08:00 | ${place}`);
  });

  it('in an invitation', () => {
    const { items } = readProgramme(
      'PHƯỜNG VÍ DỤ\nGIẤY MỜI\nHọp xét duyệt\nThời gian: 8h00 ngày 20/4/2027\nĐịa điểm: Phòng họp số 2 thay phòng họp số 1',
    );
    expect(items.map(({ location }) => location)).toEqual(['Phòng họp số 2']);
  });
});

describe('who comes for another is told, and the day stands', () => {
  it.each([
    [
      '- Họp cụm, 8h00 ngày 16/4/2027 tại Trường Ví Dụ, thầy Một dự thay cô Hai.',
      'Trường Ví Dụ | thầy Một (thay cô Hai)',
    ],
    ['- Họp cụm, 8h00 ngày 16/4/2027 tại Trường Ví Dụ: bà Ba đi thay ông Bốn', 'Trường Ví Dụ | bà Ba (thay ông Bốn)'],
    ['- Họp cụm (8h00 ngày 16/4/2027): Phó Chủ tịch chủ trì thay Chủ tịch', 'Phó Chủ tịch (thay Chủ tịch)'],
    ['- Họp cụm chuyển sang 8h00 ngày 16/4/2027; cô Năm dự thay cho thầy Sáu', 'cô Năm (thay thầy Sáu)'],
    ['- Thầy Một dự thay cô Hai họp cụm, 8h00 ngày 16/4/2027', 'Thầy Một (thay cô Hai)'],
  ])('“%s”', (line, rest) => {
    expect(read('Thay đổi lịch họp', line)).toEqual([`Họp cụm | on 2027-04-16 08:00 | ${rest}`]);
  });
});

it.each([
  'Họp cụm chuyển sang ngày 18/4/2027. Giờ họp không thay đổi (8 giờ 30).',
  '- Họp cụm: chuyển từ ngày 11/4/2027 sang ngày 18/4/2027, giờ giữ nguyên (8h30).',
  '- Họp cụm: lùi đến ngày 18/4/2027; thời gian bắt đầu không đổi: 8 giờ 30',
  '- Họp cụm dời sang ngày 18/4/2027, giờ giữ nguyên là 8h30',
])('an hour that stays is told beside a day that moves: “%s”', (line) => {
  expect(read('Thay đổi ngày họp', line)).toEqual(['Họp cụm | on 2027-04-18 08:30']);
});

describe('a hearing or a meeting that is off says so behind its entry', () => {
  it.each([
    'Vụ án Lê Ví Dụ (phiên tòa được hoãn)',
    'Vụ kiện đòi nợ – Hoãn phiên tòa',
    'Vụ ly hôn. Phiên tòa đã bị hoãn do vắng đương sự.',
    'Vụ đòi nhà. Hội đồng xét xử quyết định hoãn phiên tòa.',
    'Giao ban khối. Buổi họp này tạm hoãn',
  ])('“%s”', (entry) => {
    expect(statusIn(entry)).toBe('postponed');
  });

  it.each(['Họp xét đơn xin hoãn phiên tòa', 'Bàn việc phiên tòa bị hoãn', 'Phiên tòa lưu động'])(
    '“%s” takes place',
    (entry) => {
      expect(statusIn(entry)).toBe('confirmed');
    },
  );

  it('and leaves those beside it', () => {
    const { items } = readProgramme(
      'TÒA ÁN VÍ DỤ\nLỊCH XÉT XỬ\n1. 8h00 ngày 12/4/2027: vụ trộm cắp (phiên tòa được hoãn)\n2. 8h00 ngày 13/4/2027: vụ đòi nợ',
    );
    expect(items.map(({ title, start }) => [title, start])).toEqual([['Vụ đòi nợ', '2027-04-13']]);
  });
});

describe('who goes for whom is told of the entry', () => {
  const delegates = (line: string) =>
    readProgramme(`PHƯỜNG VÍ DỤ\nTHÔNG BÁO\nThay đổi lịch họp\n${line}\n`).items.map((item) => ({
      title: item.title,
      leader: item.leadersText,
      delegates: item.delegates.map(({ from, to }) => [from, to]),
    }));

  it.each([
    ['Chủ tịch ủy quyền Phó Chủ tịch Lê Văn Dụ chủ trì thay.', 'Phó Chủ tịch Lê Văn Dụ', 'Chủ tịch'],
    ['Chủ tịch ủy quyền cho Phó Chủ tịch Lê Văn Dụ chủ trì họp', 'Phó Chủ tịch Lê Văn Dụ', 'Chủ tịch'],
    ['ủy quyền Phó Chủ tịch Lê Văn Dụ chủ trì thay Chủ tịch.', 'Phó Chủ tịch Lê Văn Dụ', 'Chủ tịch'],
    ['CHỦ TỊCH ủy quyền PHÓ CHỦ TỊCH chủ trì thay', 'PHÓ CHỦ TỊCH', 'CHỦ TỊCH'],
  ])('“%s”', (words, who, whom) => {
    expect(delegates(`- Họp cụm, 8h00 ngày 16/4/2027: ${words}`)).toEqual([
      { title: 'Họp cụm', leader: `${who} (thay ${whom})`, delegates: [[whom, who]] },
    ]);
  });

  it('with the whole name of an office', () => {
    const line = '- Họp cụm, 8h00 ngày 16/4/2027: ông Lê Dụ chủ trì thay đồng chí Trưởng ban Tuyên giáo Đảng ủy';
    expect(delegates(line).map(({ title, leader }) => [title, leader])).toEqual([
      ['Họp cụm', 'ông Lê Dụ (thay đồng chí Trưởng ban Tuyên giáo Đảng ủy)'],
    ]);
  });

  it('by the ids of a roster', () => {
    const line = `- Họp cụm, 8h00 ngày 16/4/2027: ông ${first!.name} chủ trì thay ông ${second!.name}.`;
    const { items } = readProgramme(`PHƯỜNG VÍ DỤ\nTHÔNG BÁO\nThay đổi lịch họp\n${line}\n`, example);
    expect(items.map((item) => item.delegates.map(({ from, to }) => [from, to]))).toEqual([[[second!.id, first!.id]]]);
  });
  const [first, second] = example.persons.filter(({ name }) => name.split(' ').length > 2);
});
