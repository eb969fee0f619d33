import { expect, test } from 'vitest';
import { parseOrganization } from '../../src/config/organizations.ts';
import { likeliestUnit } from '../../src/programme/acronyms.ts';

const office = parseOrganization(
  `id: so-thu
name: Sở Thử
units:
  - { id: khxhnv, name: Trung tâm Khoa học xã hội và Nhân văn }
  - { id: khcn-tt, name: Trung tâm Khoa học công nghệ và Truyền thông }
  - { id: dlcl, name: Phòng Quản lý Đo lường Chất lượng }
hours:
  - seasons:
      - from: "01-01"
        to: "12-31"
        morning: { start: "07:30", end: "11:30" }
        afternoon: { start: "13:30", end: "17:00" }
        evening: { start: "19:00", end: "21:00" }
`,
  'so-thu.yaml',
);

test.each([
  ['Trung tâm KHXXH&NV', 'khxhnv'],
  ['Trung tâm KH&NV', 'khxhnv'],
  ['Phòng QLĐLLCL', 'dlcl'],
  ['Phòng KHXXH&NV', null],
  ['Trung tâm KT&TT', null],
  ['Trung tâm Khảo nghiệm', null],
  ['Trung tâm NV', null],
])('“%s” is most likely %s', (text, id) => {
  expect(likeliestUnit(text, office)?.id ?? null).toBe(id);
});
