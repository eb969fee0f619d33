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

describe('sentences of one paragraph', () => {
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
      '- | - | Giải kéo co các thôn | postponed | unclear-status',
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
