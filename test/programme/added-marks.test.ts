import { expect, test } from 'vitest';
import { readProgramme } from './summary.ts';

/** A supplement to a week says of its entries that they are new; that is no part of what they are. */

const told = (...lines: readonly string[]) =>
  readProgramme(
    [
      'UBND XÃ THỬ',
      'LỊCH CÔNG TÁC TUẦN (BỔ SUNG)',
      'Từ ngày 09/3/2026 đến ngày 13/3/2026',
      'Thứ Ba, ngày 10/3:',
      ...lines,
      'Thứ Tư, ngày 11/3:',
      '- 8h00: Họp giao ban.',
    ].join('\n'),
  )
    .items.slice(0, -1)
    .map(({ startTime, slot, title, leadersText, review }) =>
      [startTime ?? slot, title, leadersText, ...review].filter(Boolean).join(' | '),
    );

test.each([
  'Bổ sung: 14h00 Họp xét thi đua',
  '- Bổ sung: 14h00, Họp xét thi đua.',
  '- (Bổ sung) 14h00: Họp xét thi đua',
  'Chiều: [bổ sung] 14h00: Họp xét thi đua',
  '- 14h00: Bổ sung họp xét thi đua',
  '* 14 giờ 00, (bổ sung): Họp xét thi đua',
  '+ BỔ SUNG LỊCH HỌP: 14h00: Họp xét thi đua',
  '- Bổ sung thêm 14h00: Họp xét thi đua',
  '1. Bổ sung\u00a0: 14h00 – Họp xét thi đua',
  'Bổ sung:\n- 14h00: Họp xét thi đua',
])('“%s” is the meeting alone', (line) => {
  expect(told(line)).toEqual(['14:00 | Họp xét thi đua']);
});

test('what is to be added stays what is done, and a remark behind stays', () => {
  expect(told('- 8h00: Bổ sung hồ sơ thi đua', '- 14h00: Họp Chi bộ (bổ sung)')).toEqual([
    '08:00 | Bổ sung hồ sơ thi đua',
    '14:00 | Họp Chi bộ (bổ sung)',
  ]);
});

test('the leader behind it leads, and leads only there', () => {
  expect(told('Bổ sung: 8h00 Chủ tịch dự lễ phát động', '14h00: Họp xét thi đua')).toEqual([
    '08:00 | Chủ tịch dự lễ phát động | Chủ tịch',
    '14:00 | Họp xét thi đua',
  ]);
});
