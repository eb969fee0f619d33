import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (headline: string, roster: string) =>
  programmeOf(`UBND PHƯỜNG MẪU
THÔNG BÁO
${headline}
Hà Mẫu, ngày 03 tháng 8 năm 2026
Cán bộ, công chức nghỉ lễ từ thứ Ba ngày 01/9/2026 đến hết thứ Tư ngày 02/9/2026.
${roster}
`).items.map(({ kind, start, end, slot, leadersText, participantsText }) =>
    [kind, start, end === start ? null : end, slot, leadersText, participantsText].filter(Boolean).join(' | '),
  );

const REST = 'dayOff | 2026-09-01 | 2026-09-02';
const COLUMNS = `Ngày	Trực lãnh đạo	Trực cơ quan
01/9/2026	Nguyễn Văn Mẫu	Lê Thị Dụ
02/9/2026	Trần Thị Ví	Phạm Văn Đoài`;
const LONG = `STT	Họ và tên	Thời gian trực
1	Nguyễn Văn Mẫu	Sáng 01/9
2	Lê Thị Dụ	Chiều 01/9
3	Trần Thị Ví	Sáng 02/9
4	Phạm Văn Đoài	Chiều 02/9`;

test.each(['Về việc nghỉ lễ Quốc khánh 02/9 năm 2026', 'Về việc nghỉ lễ Quốc khánh 02/9 năm 2026 và phân công trực'])(
  'the rests of a notice stand beside the roster that it brings: “%s”',
  (headline) => {
    const duty = [
      'event | 2026-09-01 | Nguyễn Văn Mẫu | Lê Thị Dụ',
      'event | 2026-09-02 | Trần Thị Ví | Phạm Văn Đoài',
    ];
    expect(read(headline, COLUMNS)).toEqual([REST, ...duty]);
    expect(read(headline, `Lịch trực:\n${COLUMNS}`)).toEqual([REST, ...duty]);
    expect(read(headline, LONG)).toEqual([
      REST,
      'event | 2026-09-01 | morning | Nguyễn Văn Mẫu',
      'event | 2026-09-01 | afternoon | Lê Thị Dụ',
      'event | 2026-09-02 | morning | Trần Thị Ví',
      'event | 2026-09-02 | afternoon | Phạm Văn Đoài',
    ]);
  },
);

const paper = (...lines: readonly string[]) =>
  programmeOf(`TRUNG TÂM Y TẾ XÃ MẪU\n${lines.join('\n')}\nNgày	Trực lãnh đạo	Trực cơ quan
31/8/2026	Nguyễn Văn Mẫu	Lê Thị Dụ
01/9/2026	Trần Thị Ví	Phạm Văn Đoài
`);
const of = (...lines: readonly string[]) =>
  paper(...lines).items.map(({ kind, start, end, title }) => [kind, start, end, title].join(' | '));
const RESTS = 'dayOff | 2026-08-31 | 2026-09-02 | Nghỉ lễ Quốc khánh';
const DUTY = ['31 | 2026-08-31', '01 | 2026-09-01'].map(
  (day) => `event | 2026-${day.startsWith('31') ? '08' : '09'}-${day} | Trực`,
);

test.each([
  [
    'Thông báo v/v nghỉ lễ Quốc khánh và lịch trực',
    'Trung tâm nghỉ lễ Quốc khánh từ ngày 31/8/2026 đến hết ngày 02/9/2026.',
    'LỊCH TRỰC LÃNH ĐẠO',
  ],
  [
    'V/v nghỉ lễ Quốc khánh 2/9',
    'Theo thông báo của Sở Thử, Trung tâm nghỉ lễ Quốc khánh 03 ngày, từ ngày 31/8/2026 đến hết ngày 02/9/2026.',
    'PHÂN CÔNG TRỰC CƠ QUAN',
  ],
  [
    'Thông báo lịch nghỉ lễ Quốc khánh năm 2026',
    'Cán bộ, viên chức được nghỉ lễ Quốc khánh từ thứ Hai 31/8/2026 đến hết thứ Tư 02/9/2026.',
    'DANH SÁCH CÁN BỘ TRỰC',
  ],
  [
    'Kế hoạch nghỉ lễ Quốc khánh',
    'Căn cứ Thông báo số 12/TB-SVD, Trung tâm nghỉ lễ Quốc khánh từ ngày 31/8/2026 đến hết ngày 02/9/2026.',
    'LỊCH TRỰC CHỈ ĐẠO',
  ],
  [
    'Về việc nghỉ lễ Quốc khánh',
    '- Nghỉ lễ Quốc khánh: từ ngày 31/8/2026 đến hết ngày 02/9/2026.',
    'LỊCH TRỰC BAN GIÁM ĐỐC',
  ],
])('a roster below the sentences of “%s” is a part of that paper', (headline, rest, roster) => {
  expect(of(headline, rest, '', roster)).toEqual([RESTS, ...DUTY]);
  expect(paper(headline, rest, '', roster).title).toContain(headline);
});

test('what else the sentences above a roster tell of its days is not lost', () => {
  const { items } = paper(
    'Thông báo v/v nghỉ lễ Quốc khánh',
    'Trung tâm nghỉ lễ Quốc khánh từ ngày 31/8/2026 đến hết ngày 02/9/2026.',
    'Riêng thứ Ba 01/9/2026, Khoa Dược mở 02 quầy thuốc từ 7h30 đến 10h30.',
    '',
    'LỊCH TRỰC LÃNH ĐẠO',
  );
  expect(items.filter(({ startTime }) => startTime !== null)).toMatchObject([
    { start: '2026-09-01', startTime: '07:30', endTime: '10:30' },
  ]);
});

test.each([
  ['Kính gửi: Các khoa, phòng', 'LỊCH TRỰC LÃNH ĐẠO'],
  ['Thông báo v/v nghỉ lễ Quốc khánh', 'LỊCH TRỰC LÃNH ĐẠO'],
  ['Thông báo của Sở Thử về nghỉ lễ Quốc khánh: xem tại cổng thông tin.', 'PHÂN CÔNG TRỰC CƠ QUAN'],
  ['Đăng ngày 20/8/2026', 'LỊCH TRỰC LÃNH ĐẠO'],
  ['Thông báo tuyển dụng viên chức', 'LỊCH TRỰC LÃNH ĐẠO'],
])('without a sentence of the rest the roster is the paper: “%s”', (above, roster) => {
  expect(of(above, '', roster)).toEqual(DUTY);
  expect(paper(above, '', roster).title).toBe(roster);
});
