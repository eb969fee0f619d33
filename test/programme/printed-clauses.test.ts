import { expect, test } from 'vitest';
import { readProgramme } from './summary.ts';

const notes = (headline: string, body: string) =>
  readProgramme(`UBND XÃ MẪU\n\nMẫu, ngày 10 tháng 8 năm 2026\nTHÔNG BÁO\n${headline}\n\n${body}\n`).items.map(
    (item) => [item.title, item.note],
  );

test.each([
  [
    '- Công chức, viên chức nghỉ 02 ngày liên tục, từ thứ Ba 01/9/2026 đến hết thứ Tư 02/9/2026.',
    'Công chức, viên chức nghỉ 02 ngày liên tục, từ thứ Ba 01/9/2026 đến hết thứ Tư 02/9/2026',
  ],
  [
    '1. Người lao động được nghỉ 05 ngày, từ ngày 29/8/2026 đến hết ngày 02/9/2026. Ngày 03/9 đi làm bình thường.',
    'Người lao động được nghỉ 05 ngày, từ ngày 29/8/2026 đến hết ngày 02/9/2026',
  ],
  [
    'a) Học sinh nghỉ liền 3 ngày (từ ngày 31/8/2026 đến ngày 02/9/2026);',
    'Học sinh nghỉ liền 3 ngày (từ ngày 31/8/2026 đến ngày 02/9/2026)',
  ],
  [
    '+ Đối với giáo viên, kỳ nghỉ sẽ kéo dài 4 ngày: từ ngày 30/8/2026 đến ngày 02/9/2026.',
    'Đối với giáo viên, kỳ nghỉ sẽ kéo dài 4 ngày: từ ngày 30/8/2026 đến ngày 02/9/2026',
  ],
  ['Cán bộ xã nghỉ hai (02) ngày: 01/9/2026 và 02/9/2026.', 'Cán bộ xã nghỉ hai (02) ngày: 01/9/2026 và 02/9/2026'],
])('a rest that is called by the holiday of the headline has its clause as a note: “%s”', (body, note) => {
  expect(notes('Về việc nghỉ lễ Quốc khánh 02/9/2026', body)).toEqual([['Nghỉ lễ Quốc khánh 02/9/2026', note]]);
});

test('work that is called by what it makes up for has its clause as a note', () => {
  expect(
    notes(
      'Về việc nghỉ lễ Quốc khánh',
      'Toàn xã nghỉ từ ngày 29/8/2026 đến hết ngày 02/9/2026.\n- Ngày thứ Bảy 22/8/2026 làm việc bình thường để bù cho ngày thứ Hai 31/8.',
    ).at(-1),
  ).toEqual(['Làm bù', 'Ngày thứ Bảy 22/8/2026 làm việc bình thường để bù cho ngày thứ Hai 31/8']);
});

test.each([
  'Cơ quan nghỉ từ ngày 01/9/2026 đến hết ngày 02/9/2026.',
  'Thời gian: từ thứ Ba 01/9/2026 đến hết thứ Tư 02/9/2026.',
  'Nghỉ từ ngày 01/9/2026 đến hết ngày 02/9/2026.',
  'Công chức nghỉ lễ Quốc khánh 02 ngày, từ ngày 01/9/2026 đến hết ngày 02/9/2026.',
  '- Lễ Quốc khánh: công chức nghỉ 02 ngày, từ ngày 01/9/2026 đến hết ngày 02/9/2026.',
])('what the title says, or the days, is said once: “%s”', (body) => {
  expect(notes('Về việc nghỉ lễ Quốc khánh', body).map(([, note]) => note)).toEqual([null]);
});

test('a clause that has the words of the title gives no note of the work', () => {
  expect(
    notes(
      'Về việc nghỉ lễ Quốc khánh',
      'Toàn xã nghỉ từ ngày 29/8/2026 đến hết ngày 02/9/2026. Công chức làm bù vào thứ Bảy ngày 22/8/2026.',
    ).at(-1),
  ).toEqual(['Làm bù', null]);
});
