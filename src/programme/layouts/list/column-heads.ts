import { fold } from '../../../vietnamese/fold.ts';
import { findDates } from '../../dates.ts';
import { headsShift } from './marks.ts';
import type { ListRole } from './row.ts';

/** What the heads of a table of dates say of its columns. */

/** Where something is felt: beside what takes place its place. */
const AREA = /^(?:cac )?(?:khu vuc|pham vi|dia ban)$/;

/** Head words, folded; the first that fits. */
const HEADS: readonly (readonly [ListRole, RegExp])[] = [
  ['index', /^(?:tt|stt|so tt)$/],
  ['month', /^thang(?:$| nam)/],
  ['until', /^(?:den(?: gio| luc| ngay)?$|gio (?:ve|ra|dong)$|(?:gio |ngay |thoi gian |thoi diem )?ket thuc)/],
  ['time', /^(?:gio(?! phat)|tu gio|tu luc|bat dau|ca (?:thi|truc)|ca$|kip|thoi gian bat dau|buoi)/],
  [
    'about',
    /^(?:cu tri|doi tuong (?:cu tri|tiep xuc)|(?:khu vuc|pham vi) (?:bi )?(?:ngung|giam|cat|mat|cup|tam|anh huong)|(?:loai |ten )?vac ?xin|ten (?:truong|cho|chi bo|dang bo|cong trinh|cua hang)|(?:ten |cac )?(?:co so|doanh nghiep|ho kinh doanh)(?:$| (?:duoc|chiu|san xuat|kinh doanh|kiem tra))|(?:ten )?(?:don vi|co quan|doi tuong|dia phuong|to chuc|truong)(?: [a-z]+){0,4} (?:duoc|chiu) (?:su )?(?:kiem tra|giam sat|thanh tra|khao sat|tham dinh))/,
  ],
  ['about', AREA],
  ['date', /^(?:ngay|duong lich$|dl$|tu(?: ngay)?$|thu|thoi gian(?! (?:lam bai|thi$))|lich tiep|ngay gio|thoi diem)/],
  ['participants', /^(?:phong|don vi|nguoi|can bo) (?:cung )?du/],
  ['place', /^(?:dia diem|diem(?= )(?! (?:so|thi dua))|noi(?! dung)|phong|dia chi|xa|don vi bau cu)/],
  [
    'person',
    /^(?:nguoi|truong doan|ho (?:va )?ten|lanh dao|chu tri|dai bieu|can bo|dong chi|chu toa|ong ba|to dai bieu|thanh vien|truc (?:lanh dao|chi huy|chinh|ban|co quan)|tham phan|hoi dong xet xu)/,
  ],
  [
    'participants',
    /^(?:thanh phan|(?:to|doan) (?:cong tac|kiem tra|giam sat|khao sat)|tham du|cung tiep|phoi hop|don vi (?:du|tham)|(?:do |lua )?tuoi(?: tiem| kham)?$|(?:cong chuc|vien chuc|nhan vien|chuyen vien|giao vien|bac si|bs|dieu duong|ho sinh|ky thuat vien|duoc si|dan quan|thu ky(?: phien toa)?|kiem sat vien|hoi tham(?: nhan dan)?|luat su)(?: truc| phuc vu)?$|truc (?!tuyen|tiep|thuoc))/,
  ],
  [
    'content',
    /^(?:noi dung|cong viec|cong tac|chuong trinh|su kien|hoat dong|hoc phan|ten hoc phan|mon(?: thi| hoc| kiem tra)?$|ten mon|lop hoc phan|ky thi|bai thi|(?:ten )?vu an|(?:ten |ho ten )?(?:bi cao|duong su)|toi danh|quan he (?:tranh chap|phap luat))/,
  ],
  [
    'unit',
    /^(?:ten )?(?:don vi|co quan|hang muc|thon(?:$| xom| to)|to dan pho|khu pho|bo phan|phong ban|khoi(?! luong)|lop(?! hoc phan)|doi tuong)/,
  ],
  ['note', /^(?:chuc vu|chuc danh|ghi chu|dien thoai|so (?:dien thoai|may)|sdt|dt|lai xe|bao ve)(?![a-z])/],
  // `BGH/Giáo viên trực`, `Phụ trách trực`: whoever else is said to be on duty.
  ['person', / truc$/],
];

export const roleOf = (head: string): ListRole | null =>
  HEADS.find(([, pattern]) => pattern.test(fold(head)))?.[0] ?? null;

/** Of several columns that name somebody, of a roster or beside `Trưởng đoàn`, the first says who leads, the others who is there too. */
export function rolesOf(heads: readonly string[]): (ListRole | null)[] {
  const named = withoutLunar(heads.map(roleOf), heads);
  const told = named.includes('content');
  const roles = named.map((role, i) => (told && role === 'about' && AREA.test(fold(heads[i]!)) ? 'place' : role));
  if (!heads.some((head) => ON_DUTY.test(fold(head)))) return roles;
  const first = roles.findIndex(namesPeople);
  return roles.map((role, i) => (!namesPeople(role) ? role : i === first ? 'person' : 'participants'));
}

/** `Ngày dương lịch | Ngày âm lịch`: beside days of our calendar those of the other one are a remark. */
function withoutLunar(roles: readonly (ListRole | null)[], heads: readonly string[]): (ListRole | null)[] {
  // A weekday alone is no day: beside it `Ngày trực (âm lịch)` has both.
  const ofSun = roles.some(
    (role, i) => role === 'date' && OF_SUN.test(fold(heads[i]!)) && !LUNAR.test(fold(heads[i]!)),
  );
  return roles.map((role, i) => (ofSun && role === 'date' && LUNAR.test(fold(heads[i]!)) ? 'note' : role));
}
const OF_SUN = /^(?:ngay|duong lich|dl)/;
const LUNAR = /(?:^| )(?:am lich|am|al)$/;

const ON_DUTY = /(?:^| )truc(?! (?:tuyen|tiep|thuoc))(?: |$)|^truong doan$/;
const namesPeople = (role: ListRole | null) => role === 'person' || role === 'participants';

export const isHead = (texts: readonly string[]) => {
  // `Tháng 1 | Ngày 15 | Ngày 08` is a row of days.
  const roles = texts.map((text) => (findDates(text).length > 0 ? null : roleOf(text)));
  const known = roles.filter((role) => role !== null).length;
  return roles.includes('date') && (known >= 2 || texts.filter(headsShift).length >= 2);
};

/** Whether such cells are the head of a roster of duty. */
export const headsDuty = (texts: readonly string[]): boolean =>
  isHead(texts) && texts.every((text) => !/\d/u.test(text)) && rolesOf(texts).includes('person');
