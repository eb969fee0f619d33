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
