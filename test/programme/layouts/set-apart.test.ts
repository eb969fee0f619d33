import { describe, expect, it } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

const told = (body: string) =>
  readProgramme(`SỞ VÍ DỤ\nTHÔNG BÁO\nVề việc tạm hoãn một số cuộc họp\n\n${body}\n`).items.map((item) =>
    [item.title, whenOf(item), item.status === 'confirmed' ? '' : item.status, ...item.review]
      .filter(Boolean)
      .join(' | '),
  );
const ABOVE = 'Tạm hoãn các cuộc họp sau:\n- Họp khối đô thị, 8h00 ngày 12/4/2027';
const OFF = 'Họp khối đô thị | none null | postponed | unclear-status';

describe('below a heading that puts off', () => {
  it.each([
    ['Không hoãn cuộc họp nghiệm thu, 9h00 ngày 14/4/2027.', 'Cuộc họp nghiệm thu'],
    ['- Không hoãn: Họp nghiệm thu, 9h00 ngày 14/4/2027', 'Họp nghiệm thu'],
    ['- Vẫn tổ chức hội nghị nghiệm thu, 9h00 ngày 14/4/2027', 'Hội nghị nghiệm thu'],
    ['Vẫn họp Hội đồng nghiệm thu lúc 9h00 ngày 14/4/2027.', 'Họp Hội đồng nghiệm thu'],
    ['- Buổi nghiệm thu cầu Ví Dụ, 9h00 ngày 14/4/2027: không hủy', 'Buổi nghiệm thu cầu Ví Dụ'],
    ['- Riêng họp nghiệm thu, 9h00 ngày 14/4/2027 vẫn diễn ra', 'Họp nghiệm thu'],
  ])('“%s” stands', (line, title) => {
    expect(told(`${ABOVE}\n${line}`)).toEqual([OFF, `${title} | on 2027-04-14 09:00`]);
  });

  it.each([
    'Trừ họp nghiệm thu, 9h00 ngày 14/4/2027.',
    '- Ngoại trừ họp nghiệm thu, 9h00 ngày 14/4/2027',
    '- Không kể họp nghiệm thu, 9h00 ngày 14/4/2027',
  ])('“%s” stands, for a person to confirm', (line) => {
    expect(told(`${ABOVE}\n${line}`)).toEqual([OFF, 'Họp nghiệm thu | on 2027-04-14 09:00 | unclear-boundary']);
  });

  it('what is set apart and of which nothing is said is asked about', () => {
    expect(told(`${ABOVE}\nRiêng họp nghiệm thu, 9h00 ngày 14/4/2027.`)).toEqual([
      OFF,
      'Họp nghiệm thu | on 2027-04-14 09:00 | unclear-status',
    ]);
  });

  it('things without any day are each put off', () => {
    const lines = [
      'Do bận việc đột xuất, hoãn các cuộc họp sau:',
      '1. Họp Ban Thủy lợi',
      '2. Hội nghị đối thoại nông dân',
      '3. Buổi kiểm tra kho giống',
      'Thời gian họp lại sẽ thông báo sau.',
    ];
    expect(told(lines.join('\n'))).toEqual([
      'Họp Ban Thủy lợi | none null | postponed | unclear-status',
      'Hội nghị đối thoại nông dân | none null | postponed | unclear-status',
      'Buổi kiểm tra kho giống | none null | postponed | unclear-status',
    ]);
  });
});
