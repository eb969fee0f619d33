import type { Group, Organization, Person, Unit } from '../../../src/model/organization.ts';
import type { LocalTime } from '../../../src/time/local.ts';

/** The invented office whose programmes these are. */

const ALWAYS = { from: null, to: null };

const person = (id: string, name: string, title: string): Person => ({
  ...ALWAYS,
  id,
  name,
  title,
  aliases: [],
  external: false,
});
const unit = (id: string, name: string): Unit => ({ ...ALWAYS, id, name, aliases: [], parent: null, inCharge: null });
const group = (id: string, name: string, members: readonly string[]): Group => ({
  ...ALWAYS,
  id,
  name,
  aliases: [],
  meaning: 'members',
  members,
});
const hours = (start: string, end: string) => ({ start: start as LocalTime, end: end as LocalTime });

export const OFFICE: Organization = {
  id: 'so-sktt-binh-lam',
  name: 'Sở Sáng kiến và Tri thức tỉnh Bình Lâm',
  shortName: null,
  province: 'Bình Lâm',
  issuers: ['Sở Sáng kiến và Tri thức'],
  example: false,
  persons: [
    person('thuy', 'Phan Thị Thủy', 'Giám đốc Sở'),
    person('quan', 'Vũ Đình Quân', 'Phó Giám đốc Sở'),
    person('diep', 'Hoàng Ngọc Diệp', 'Phó Giám đốc Sở'),
  ],
  units: [
    unit('van-phong', 'Văn phòng Sở'),
    unit('thanh-tra', 'Thanh tra Sở'),
    unit('qlsk', 'Phòng Quản lý Sáng kiến'),
    unit('khtc', 'Phòng Kế hoạch - Tài chính'),
    unit('tttt', 'Trung tâm Thông tin Tri thức'),
  ],
  groups: [group('cac-pgd', 'Các PGĐ Sở', ['quan', 'diep'])],
  hours: [
    {
      ...ALWAYS,
      meetingMinutes: 90,
      seasons: [
        {
          from: '01-01',
          to: '12-31',
          morning: hours('07:30', '11:30'),
          afternoon: hours('13:30', '17:00'),
          evening: hours('19:00', '21:00'),
        },
      ],
    },
  ],
  showTentativeGroups: true,
  showHolidays: false,
};
