import { describe, expect, it, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const conclusions = (title: string, ...body: string[]) =>
  readProgramme(['SỞ VÍ DỤ', '', 'THÔNG BÁO', title, '', ...body, '', '- Rà soát hồ sơ của các phòng.'].join('\n'));
const SAYS = 'Giám đốc Sở kết luận như sau:';

test.each([
  // Offices do not count ISO weeks: the week is that of the meeting.
  ['Kết luận giao ban tuần 7 năm 2025', 'Ngày 17/02/2025, Sở tổ chức Hội nghị giao ban.', '2025-02-17', '2025-02-23'],
  ['Kết luận giao ban tuần 7 năm 2025', 'Sáng ngày 19 tháng 02 năm 2025, Sở họp.', '2025-02-17', '2025-02-23'],
  ['Kết luận cuộc họp giao ban ngày 17/02/2025', 'Tham dự có Ban Giám đốc.', '2025-02-17', '2025-02-23'],
  ['Kết luận giao ban tháng 3 năm 2025', 'Ngày 03/3/2025, Sở họp giao ban.', '2025-03-01', '2025-03-31'],
  ['Kết luận cuộc họp về tiến độ dự án', 'Ngày 16/4/2025, Giám đốc chủ trì cuộc họp.', '2025-04-16', '2025-04-16'],
])('“%s” (%s) holds from %s to %s', (title, meeting, start, end) => {
  const programme = conclusions(title, meeting, SAYS);
  expect(programme.genre).toBe('conclusions');
  expect(programme.period).toEqual({ start, end });
  expect(programme.items[0]).toMatchObject({ timing: 'none', start, end, review: [] });
});

test('a numbered week without any of its days is left open, and its undated tasks go to review', () => {
  const programme = conclusions('Kết luận giao ban tuần 7 năm 2025', SAYS);
  expect(programme.period).toBeNull();
  expect(programme.notices.map(({ code }) => code)).toContain('week-number-unresolved');
  expect(programme.items[0]).toMatchObject({ timing: 'none', start: null, end: null, review: ['missing-date'] });
});

test('the date of a document cited before the tasks is not the day of the meeting', () => {
  const cites =
    'Thực hiện Công văn số 12/UBND-TH ngày 03/02/2025, cuộc họp giao ban ngày 17/02/2025 do Giám đốc chủ trì.';
  expect(conclusions('Kết luận giao ban tuần 7 năm 2025', cites, SAYS).period).toEqual({
    start: '2025-02-17',
    end: '2025-02-23',
  });
});

test('work due long after the week is no doubt', () => {
  const programme = readProgramme(
    `THÔNG BÁO\nKết luận giao ban tháng 3 năm 2025\n\n${SAYS}\n\n- Tổ chức Hội nghị vào ngày 20/5/2025.\n- Ký hợp đồng trước ngày 30/6/2025.\n- Nộp báo cáo năm trước, xong trước ngày 20/02/2025.`,
  );
  expect(programme.items.map(({ end, review }) => [end, review])).toEqual([
    ['2025-05-20', []],
    ['2025-06-29', []],
    ['2025-02-19', ['date-outside-period']],
  ]);
});

const itemsOf = (...body: string[]) =>
  readProgramme(
    [
      'SỞ VÍ DỤ',
      '',
      'THÔNG BÁO',
      'Kết luận cuộc họp về phòng cháy',
      '',
      'Ngày 08/5/2026, Giám đốc chủ trì họp.',
      SAYS,
      ...body,
    ].join('\n'),
  );
const told = (...body: string[]) =>
  itemsOf(...body).items.map(
    ({ kind, start, end, startTime, timing, title, review }) =>
      `${kind} ${timing === 'deadline' ? '≤' : start === end ? '' : `${start}..`}${end}${startTime ? ` ${startTime}` : ''} ${title.slice(0, 24)}${review.length ? ` ${review.join()}` : ''}`,
  );

describe('an entry of conclusions', () => {
  it('is several where each of its sentences, or a gathering at an hour, has its own time', () => {
    expect(
      told(
        '1. Các phòng gửi số liệu về Văn phòng trước 16 giờ 00 ngày 15/5 để tổng hợp. UBND sẽ họp kiểm điểm vào 8 giờ 00 ngày 18/5/2026.',
        '2. Văn phòng gửi tài liệu trước ngày 27/5; Giám đốc sẽ họp lại vào 14h00 ngày 29/5/2026.',
        '3. Tổ Dân vận chốt danh sách trước 20/5.',
      ),
    ).toEqual([
      'task ≤2026-05-15 Các phòng gửi số liệu về',
      'event 2026-05-18 08:00 UBND sẽ họp kiểm điểm và',
      'task ≤2026-05-26 Văn phòng gửi tài liệu t',
      'event 2026-05-29 14:00 Giám đốc sẽ họp lại vào ',
      'task ≤2026-05-19 Tổ Dân vận chốt danh sác',
    ]);
  });

  it('takes place when somebody holds it on a day', () => {
    expect(
      told(
        '1. Mặt trận Tổ quốc xã tổ chức đối thoại với các hộ dân sáng 22/5, tại nhà văn hóa.',
        '2. Đoàn trường giao lưu bóng rổ vào chiều 27/5.',
        '3. Phòng Kinh tế rà soát hồ sơ sáng 25/5.',
      ),
    ).toEqual([
      'event 2026-05-22 Mặt trận Tổ quốc xã tổ c',
      'event 2026-05-27 Đoàn trường giao lưu bón',
      'task 2026-05-25 Phòng Kinh tế rà soát hồ',
    ]);
  });

  it('that only says how things stand is no work, and that is told', () => {
    const { items, notices } = itemsOf(
      '1. Thời gian qua các đơn vị đã có nhiều cố gắng, tuy nhiên còn một số thôn chưa nộp phương án.',
      'II. Công tác kiểm kê năm nay làm sớm hơn, song còn sơ sài theo yêu cầu tại văn bản đã gửi.',
      '2. Trạm Y tế lập dự trù thuốc trước ngày 20/5.',
      'Các đơn vị căn cứ kết luận này thực hiện; vướng mắc báo Văn phòng.',
    );
    expect(items.map(({ title }) => title)).toEqual(['Trạm Y tế lập dự trù thuốc trước ngày 20/5.']);
    expect(notices.map(({ code }) => code)).toContain('line-unread');
  });

  it('below a heading of receptions is one for each day of somebody', () => {
    expect(
      told(
        'I. LÃNH ĐẠO TIẾP CÔNG DÂN',
        '- Giám đốc: ngày 14 và 28/5',
        '- Phó Giám đốc: các ngày 12, 19 và 26/5 (tại phòng tiếp dân)',
        'II. VĂN PHÒNG',
        '- Rà soát hồ sơ, trình ký chiều 21/5.',
      ),
    ).toEqual([
      'event 2026-05-14 Lãnh đạo tiếp công dân -',
      'event 2026-05-28 Lãnh đạo tiếp công dân -',
      'event 2026-05-12 Lãnh đạo tiếp công dân -',
      'event 2026-05-19 Lãnh đạo tiếp công dân -',
      'event 2026-05-26 Lãnh đạo tiếp công dân -',
      'task 2026-05-21 Rà soát hồ sơ, trình ký ',
    ]);
  });
});

test('how things stand by now is no work', () => {
  const { items } = readProgramme(`THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp ngày 07/8/2026
Giám đốc Sở kết luận như sau:
1. Đánh giá chung
Thời gian qua, công tác quản lý đã có chuyển biến, tuy nhiên còn 17 trường hợp vi phạm.
2. Đến nay khối lượng thi công mới đạt khoảng 46%, chậm 2 tháng so với kế hoạch.
3. Văn phòng gửi báo cáo trước ngày 20/8/2026.
`);
  expect(items.map(({ title }) => title)).toEqual(['Văn phòng gửi báo cáo trước ngày 20/8/2026.']);
});

describe('a heading of conclusions that says how things stand', () => {
  const below = [
    '- Phòng Địa chính lập hồ sơ đất trồng rừng trước ngày 25/5/2026.',
    '- Hạt Kiểm lâm cấp cây giống chậm nhất ngày 10/6/2026.',
    '- Rà soát diện tích phải trồng dặm.',
  ];
  const own = [
    'task ≤2026-05-24 Phòng Địa chính lập hồ s',
    'task ≤2026-06-10 Hạt Kiểm lâm cấp cây giố',
    'task 2026-05-08 Rà soát diện tích phải t',
  ];

  it.each([
    'Đến hết tháng 4, toàn xã mới trồng được 12 ha, thấp so với yêu cầu. Giao:',
    'Tính đến ngày 30/4/2026 còn 3 thôn chưa trồng, giao các đơn vị:',
    'Hết quý I chỉ trồng được 12 ha; yêu cầu:',
  ])('gives no time to the tasks below: “%s”', (heading) => {
    expect(told(`1. Về trồng rừng: ${heading}`, ...below)).toEqual(own);
  });

  it('gives the last day it asks for, and an own last day beyond it is shown', () => {
    expect(
      told(
        '1. Về trồng rừng: Đến hết tháng 4 mới trồng được 12 ha. Giao các đơn vị hoàn thành trước ngày 01/6/2026:',
        ...below,
      ),
    ).toEqual([
      'task ≤2026-05-24 Phòng Địa chính lập hồ s',
      'task ≤2026-06-10 Hạt Kiểm lâm cấp cây giố uncertain-date',
      'task ≤2026-05-31 Rà soát diện tích phải t',
    ]);
  });
});

test('an aim by the end of a month is work, a state by then is not', () => {
  expect(
    told(
      '1. Đến hết tháng 6, thu ngân sách đạt 55% dự toán.',
      '2. Đến hết tháng 4, thu ngân sách mới đạt 21% dự toán.',
      '3. Đến hết tháng 6 các thôn phải trồng xong, thôn nào còn chậm bị phê bình.',
    ),
  ).toEqual(['task ≤2026-06-30 Đến hết tháng 6, thu ngâ', 'task ≤2026-06-30 Đến hết tháng 6 các thôn']);
});

test.each([
  'Tại phiên họp ngày 16/4/2025, Chủ tịch UBND xã thống nhất:',
  'Sau khi nghe các phòng báo cáo ngày 16/4/2025, Giám đốc yêu cầu các đơn vị:',
  'Ngày 16/4/2025, Ban Giám đốc họp và giao nhiệm vụ:',
])('“%s” only leads to the work', (lead) => {
  const programme = conclusions(
    'Kết luận cuộc họp về tiến độ dự án',
    lead,
    'Phòng Mẫu gửi báo cáo trước ngày 20/4/2025.',
  );
  expect(programme.items.map(({ title }) => title)).toEqual([
    'Phòng Mẫu gửi báo cáo trước ngày 20/4/2025.',
    'Rà soát hồ sơ của các phòng.',
  ]);
});

test('work that is given in paragraphs above the first list mark is work', () => {
  const programme = conclusions(
    'Kết luận cuộc họp về tiến độ dự án',
    SAYS,
    'Giao Phòng Mẫu rà soát hồ sơ nghiệm thu.',
    'Phòng Ví gửi báo cáo trước ngày 20/4/2025.',
  );
  expect(programme.items.map(({ title }) => title)).toEqual([
    'Giao Phòng Mẫu rà soát hồ sơ nghiệm thu.',
    'Phòng Ví gửi báo cáo trước ngày 20/4/2025.',
    'Rà soát hồ sơ của các phòng.',
  ]);
});
