import { describe, expect, it } from 'vitest';
import { readProgramme } from '../summary.ts';

/** One paragraph of a notice may tell of several things, each for itself: none is lost, no old day stays live. */

const told = (body: string, title = 'Thay đổi lịch một số hoạt động') =>
  readProgramme(
    `UBND XÃ THỬ\nSố: 15/TB-UBND\nXã Thử, ngày 01 tháng 6 năm 2026\n\nTHÔNG BÁO\n${title}\n\n${body}\n`,
  ).items.map(({ start, end, startTime, slot, status, title: name, review }) =>
    [
      start === end ? (start ?? '-') : `${start}..${end}`,
      startTime ?? slot ?? '-',
      name,
      status === 'confirmed' ? '' : status,
      ...review,
    ]
      .filter(Boolean)
      .join(' | '),
  );

describe('a name that ends with a colon', () => {
  it('heads the lines of its old and new time, and what keeps its day', () => {
    expect(
      told(
        [
          'A. Thay đổi',
          '- Họp xét học bổng:',
          '  Lịch cũ: 14h00 thứ Ba 09/6',
          '  Lịch mới: 9h30 thứ Năm 11/6, phòng 301',
          '- Bảo vệ đề tài nhóm Một:',
          '  Thời gian cũ: sáng 10/6',
          '  Thời gian mới: sáng 13/6, Hội trường nhỏ',
          '- Đối thoại với sinh viên khóa mới:',
          '  Vẫn ngày 12/6 nhưng đổi giờ từ 14h00 sang 15h30',
        ].join('\n'),
      ),
    ).toEqual([
      '2026-06-11 | 09:30 | Họp xét học bổng',
      '2026-06-13 | morning | Bảo vệ đề tài nhóm Một',
      '2026-06-12 | 15:30 | Đối thoại với sinh viên khóa mới',
    ]);
  });
});

describe('sentences of one paragraph', () => {
  it('that keep the rest of a paper put nothing on its day', () => {
    expect(
      told(
        'Hội nghị sơ kết phong trào ngày 10/6 được lùi sang 14h00 ngày 12/6. Các nội dung khác của giấy mời ngày 25/5 không thay đổi.',
      ),
    ).toEqual(['2026-06-12 | 14:00 | Hội nghị sơ kết phong trào']);
  });

  it('each have a fate of their own', () => {
    expect(
      told(
        'Hội nghị sơ kết phong trào dự kiến sáng ngày 10/6 được lùi sang 14h00 ngày 12/6. Cuộc họp Ban quản lý chợ ngày 11/6 vẫn diễn ra lúc 8h00 như đã mời. Buổi kiểm tra kênh Tây chiều 11/6 hoãn đến khi có thông báo mới. Lễ bàn giao nhà thôn Thượng ngày 13/6 đẩy sớm lên 7h30 ngày 12/6.',
      ),
    ).toEqual([
      '2026-06-12 | 14:00 | Hội nghị sơ kết phong trào',
      '2026-06-11 | 08:00 | Cuộc họp Ban quản lý chợ',
      '- | - | Buổi kiểm tra kênh Tây | postponed | unclear-status',
      '2026-06-12 | 07:30 | Lễ bàn giao nhà thôn Thượng',
    ]);
  });

  it('may only tell when something takes place, beside others that say what has changed', () => {
    expect(
      told(
        'Lễ khai mạc lúc 7h00 ngày 12/6 (lịch cũ ngày 07/6). Hai trận bán kết diễn ra chiều 16/6. Trận chung kết và lễ bế mạc được tổ chức 16h00 ngày 17/6.',
        'Lùi lịch Giải cờ tướng người cao tuổi',
      ),
    ).toEqual([
      '2026-06-12 | 07:00 | Lễ khai mạc',
      '2026-06-16 | afternoon | Hai trận bán kết',
      '2026-06-17 | 16:00 | Trận chung kết và lễ bế mạc',
    ]);
  });
});

describe('a heading and its list in one line', () => {
  it.each([
    ['Vẫn giữ nguyên', ';'],
    ['3. Vẫn tiến hành theo lịch', ';'],
    ['Các cuộc sau đây vẫn giữ nguyên', '; và'],
  ])('“%s:” says so of each', (head, by) => {
    expect(
      told(
        `Dời cuộc họp giao ban từ ngày 10/6 sang ngày 11/6.\n${head}: họp Ban Chỉ huy quân sự, 16h00 ngày 12/6${by} đối thoại với các hộ dân bến đò lúc 14h00 ngày 15/6.`,
      ),
    ).toEqual([
      '2026-06-11 | - | Cuộc họp giao ban',
      '2026-06-12 | 16:00 | Họp Ban Chỉ huy quân sự',
      '2026-06-15 | 14:00 | Đối thoại với các hộ dân bến đò',
    ]);
  });

  it('parts what is off by commas too', () => {
    expect(
      told(
        '1. Hoãn: Hội thi tiếng hát măng non (10/6), lớp bồi dưỡng chi hội trưởng (11/6) và hội nghị gặp mặt doanh nghiệp (chiều 12/6).\n2. Cuộc họp giao ban dời từ ngày 10/6 sang ngày 15/6.',
      ),
    ).toEqual([
      '- | - | Hội thi tiếng hát măng non | postponed | unclear-status',
      '- | - | Lớp bồi dưỡng chi hội trưởng | postponed | unclear-status',
      '- | - | Hội nghị gặp mặt doanh nghiệp | postponed | unclear-status',
      '2026-06-15 | - | Cuộc họp giao ban',
    ]);
  });
});

describe('one sentence', () => {
  it.each([', còn', ', riêng', ';'])('tells of two things that “%s” parts', (joint) => {
    expect(
      told(
        `Cuộc họp dân tổ 3 dời vào 19h00 ngày 25/6 thay vì ngày 22/6${joint} cuộc họp dân tổ 5 vẫn 19h00 ngày 23/6.`,
      ),
    ).toEqual(['2026-06-25 | 19:00 | Cuộc họp dân tổ 3', '2026-06-23 | 19:00 | Cuộc họp dân tổ 5']);
  });

  it('says of two things that both are off, or both stay', () => {
    const moved = 'Hội nghị sơ kết chuyển từ ngày 10/6 sang ngày 12/6.';
    expect(
      told(
        `${moved} Lớp tập huấn thú y dự kiến sáng 15/6 và giải kéo co các thôn trong ngày 16/6 tạm hoãn. Buổi tiếp xúc thôn Đông (8h00 ngày 17/6) và buổi tiếp xúc thôn Tây (14h00 ngày 17/6) vẫn giữ nguyên.`,
      ),
    ).toEqual([
      '2026-06-12 | - | Hội nghị sơ kết',
      '- | - | Lớp tập huấn thú y | postponed | unclear-status',
      '- | - | Giải kéo co các thôn | postponed',
      '2026-06-17 | 08:00 | Buổi tiếp xúc thôn Đông',
      '2026-06-17 | 14:00 | Buổi tiếp xúc thôn Tây',
    ]);
  });

  it('goes on with its own thing behind a comma', () => {
    expect(
      told(
        '- Buổi họp chi bộ ngày 04/6 tạm dừng, sẽ họp bù vào chiều ngày 12/6.\n- Họp tổ 2: từ 05/6 chuyển lên 03/6.',
      ),
    ).toEqual(['2026-06-12 | afternoon | Buổi họp chi bộ', '2026-06-03 | - | Họp tổ 2']);
  });
});

it('a last day that is put later may be named first', () => {
  expect(
    told(
      'Lễ ra quân dời từ ngày 07/6 sang ngày 14/6. Hạn nộp danh sách thanh niên được kéo dài tới 17h00 ngày 09/6 (trước là 05/6).',
    ),
  ).toEqual(['2026-06-14 | - | Lễ ra quân', '2026-06-09 | - | Nộp danh sách thanh niên']);
});

describe('beside what is changed', () => {
  it('a day off is one, and a sentence that only tells when is an item', () => {
    expect(
      told(
        '1. Họp giao ban dời từ ngày 10/6 sang ngày 11/6.\n2. Học sinh các cấp nghỉ học ngày 15/6 và 16/6.\nTổ kiểm tra của phường sẽ đi các khu phố trong ngày 18/6/2026.',
      ),
    ).toEqual([
      '2026-06-11 | - | Họp giao ban',
      '2026-06-15..2026-06-16 | - | Học sinh các cấp nghỉ học',
      '2026-06-18 | - | Tổ kiểm tra của phường sẽ đi các khu phố',
    ]);
  });

  it('“Hội nghị trên” is called by its full name', () => {
    expect(
      told(
        'Ngày 28/5/2026, UBND xã đã phát hành Giấy mời số 88/GM-UBND về việc mời dự hội nghị bàn giải pháp thu ngân sách vào 8 giờ 00 ngày 04/6/2026.\nDo trùng lịch, UBND xã điều chỉnh thời gian tổ chức hội nghị trên sang 13 giờ 30 ngày 08/6/2026.\nRiêng cuộc làm việc với Chi cục Thuế (8h00 ngày 05/6/2026) giữ nguyên.',
        'Thay đổi thời gian họp',
      ),
    ).toEqual([
      '2026-06-08 | 13:30 | Hội nghị bàn giải pháp thu ngân sách',
      '2026-06-05 | 08:00 | Cuộc làm việc với Chi cục Thuế',
    ]);
  });
});

it.each([
  ['trước 21/6, nay 23 và 24/6, 8h00', '2026-06-23..2026-06-24 | 08:00'],
  ['lùi lại một tuần, vào 6h45 ngày 23/6', '2026-06-23 | 06:45'],
  ['chuyển từ 21/6 sang 23 và 24/6, cả hai ngày bắt đầu 7h30', '2026-06-23..2026-06-24 | 07:30'],
  ['lùi sang tuần 26, sáng thứ Tư 24/6', '2026-06-24 | morning'],
])('“%s” gives the new days and their hour', (words, when) => {
  expect(told(`- Lớp chuyển đổi số: ${words}.\n- Họp tổ: dời từ 22/6 sang 25/6.`)).toEqual([
    `${when} | Lớp chuyển đổi số`,
    '2026-06-25 | - | Họp tổ',
  ]);
});

it('old and new times below a name with a dash are its own', () => {
  expect(
    told(
      '- Hội nghị tổng kết công tác hội\n  Cũ: 8h00 ngày 15/6\n  Mới: 8h00 ngày 18/6\n- Gặp mặt cán bộ hưu trí\n  Cũ: sáng 22/6\n  Mới: không tổ chức',
    ),
  ).toEqual(['2026-06-18 | 08:00 | Hội nghị tổng kết công tác hội', '- | - | Gặp mặt cán bộ hưu trí | cancelled']);
});

it('letters number the headings of what changes, is added and does not take place', () => {
  expect(
    told(
      'A. NỘI DUNG ĐIỀU CHỈNH\n- Họp khối nội chính: chiều 10/6 chuyển lên sáng 09/6.\nB. NỘI DUNG BỔ SUNG\n- 15h30 ngày 09/6: Tiếp đoàn xã bạn. Thành phần: Thường trực UBND.\n- Thứ Năm 11/6 (buổi sáng): Kiểm tra đường thôn Đông.\nC. NỘI DUNG KHÔNG TỔ CHỨC\n- Họp Hội đồng tư vấn thuế (8h00, 11/6).',
      'Điều chỉnh, bổ sung chương trình công tác tuần 24',
    ),
  ).toEqual([
    '2026-06-09 | morning | Họp khối nội chính',
    '2026-06-09 | 15:30 | Tiếp đoàn xã bạn',
    '2026-06-11 | morning | Kiểm tra đường thôn Đông',
    '- | - | Họp Hội đồng tư vấn thuế | cancelled | unclear-status',
  ]);
});

it('a table may say time and place in one column, and what is off why', () => {
  expect(
    told(
      '| STT | Hoạt động | Thời gian, địa điểm đã thông báo | Thời gian, địa điểm thay đổi |\n| 1 | Hội thao cán bộ | 17/6, sân trường | 16/6, 14h00, sân vận động |\n| 2 | Hội diễn văn nghệ | Tối 19/6 | Hủy do mưa bão |\nBan Giám khảo chấm vào sáng 18/6.',
    ),
  ).toEqual([
    '2026-06-16 | 14:00 | Hội thao cán bộ',
    '- | - | Hội diễn văn nghệ | cancelled',
    '2026-06-18 | morning | Ban Giám khảo chấm | line-alone',
  ]);
});
