import type { Slot } from '../../../model/programme.ts';
import { fold } from '../../../vietnamese/fold.ts';
import type { DayHeading } from '../../day-headings.ts';
import { readDayHeading } from '../../day-headings.ts';
import type { FieldRole } from '../../fields.ts';
import { oncePerText } from '../../once.ts';
import { sessionOfCell } from '../../sessions.ts';
import { isSubject } from '../../subjects.ts';
import { isPartiesHead, isTopicHead } from './case-heads.ts';
import { readTimedHalf, readWhen } from './when.ts';

/** What a column of a schedule holds. `when`: day, session, time, or all of them in one cell. */
export type ColumnRole =
  | { readonly type: 'when' }
  | { readonly type: 'index' }
  | { readonly type: 'field'; readonly field: FieldRole }
  /** One column a leader, a session or a day: each of its cells is a schedule of its own. */
  | {
      readonly type: 'leader';
      readonly name: string;
      /** Its cells tell what is done. */
      readonly told?: true;
      /** The head may be no leader. */
      readonly unsure?: true;
    }
  | { readonly type: 'session'; readonly slot: Slot }
  | {
      readonly type: 'day';
      readonly heading: DayHeading;
      /** Of a cell over the columns of several days: the last of them. */
      readonly until?: DayHeading;
    };

/** Head words of columns, folded; the first that fits. */
const HEADS: readonly (readonly [ColumnRole['type'] | FieldRole, RegExp])[] = [
  ['index', /^(?:tt|stt|so tt|so thu tu|no)$/],
  [
    'when',
    /^gio lam bai$|^tu (?:ngay|gio|luc)$|^lich(?: (?:hop|lam viec|truc|tiep|hoc|thi|kham))?(?: (?:trong )?tuan| ngay)?$|^(?:ngay )?(?:duong lich|dl)$|^(?:thu|ngay|gio|buoi|ca|thoi gian|thoi diem|t n|tg|s c|sang chieu|ngay thang|ngay gio|ngay thang nam|thu ngay|ngay thu|thu ngay thang|thu ngay gio|ngay buoi|thu buoi|buoi gio|ngay lam viec|ngay trong tuan)(?:$| (?:thang|thu|gio|buoi|nam|hop|lam viec|bat dau|ket thuc|trong tuan|thoi gian|to chuc|truc|tiep|hoc|thi|kham|mo|xet xu|khai mac|dien ra|am lich|duong lich|kiem tra|giam sat|thanh tra|khao sat|tap huan|doi thoai|ban giao|boc tham|tiem|thuc hien|du kien))/,
  ],
  [
    'location',
    /^(?:dia diem|noi (?:hop|lam viec|to chuc|cong tac|xet xu|xu$|dien ra)|phong (?:hop|xu)$|dia chi|dia ban)/,
  ],
  [
    'participants',
    /^(?:thanh phan|tham du|nguoi (?:tham )?du|don vi tham du|cung du|khach moi|dai bieu|doi tuong|tham gia|nguoi tham gia|can bo tham gia)/,
  ],
  [
    'preparer',
    /^(?:(?:don vi|co quan|bo phan|phong|nguoi|cb|can bo)? ?(?:chuan bi|tham muu)|don vi (?:chu tri|thuc hien|phu trach|to chuc)|co quan (?:chu tri|thuc hien)|bo phan|don vi$|phong ban$|thuc hien$)/,
  ],
  [
    'note',
    /^(?:ghi chu|lai xe|xe$|phuong tien|chuyen vien|thu ky|phuc vu|trang phuc|vp theo doi|van phong theo doi|cv theo doi|theo doi|trang thai|tai lieu|dang ky|bo sung|loai (?:an|vu (?:an|viec))(?!\p{L}))/u,
  ],
  [
    'content',
    /^(?:noi dung|cong viec|cong tac|lich cong tac|chuong trinh|lich lam viec|su kien|hoat dong|noi dung cong viec|vu (?:an|viec)|ten (?:cuoc hop|hoi nghi|vu an)|(?:ten )?(?:mon|hoc phan|bai)(?: (?:thi|hoc|kiem tra)){0,2}$)/,
  ],
  [
    'leader',
    /^(?:(?:nguoi |dong )?chu tri|lanh dao|ld |lanh dao (?:du|chu tri)|phan cong|can bo thuc hien|nguoi thuc hien|chu toa|cac dong chi|tham phan|thuong truc|ban giam doc|ban giam hieu|bgh|bgd|phu trach|nguoi (?:phu trach|tiep)|chuc vu|chuc danh|ho (?:va )?ten|dai bieu hdnd|dong chi)/,
  ],
];

/** Heads of the columns that say when are short. */
const WIDEST_WHEN = 45;

/** The role that a head cell names, or null. */
export const roleOfHead: (text: string) => ColumnRole | null = oncePerText((text) => {
  const folded = fold(text);
  if (folded === '' || folded.length > 90) return null;
  const slot =
    folded === 'ngay' ? null : (sessionOfCell(text) ?? (/\d/.test(text) ? readTimedHalf(text)?.slot : null) ?? null);
  if (slot) return { type: 'session', slot };
  const heading = readDayHeading(text, 'cell');
  if (heading && heading.rest.trim() === '' && !/^\d{1,2}$/.test(text.trim())) return { type: 'day', heading };
  // `Lịch họp … dời sang 14h00 thứ Sáu` is no head, nor is another sentence that begins so.
  const head = isTopicHead(folded)
    ? 'content'
    : isPartiesHead(folded)
      ? 'participants'
      : HEADS.find(([name, pattern]) => (name !== 'when' || folded.length <= WIDEST_WHEN) && pattern.test(folded))?.[0];
  const named =
    isSubject(text.trim()) && !/^(?:lãnh đạo|thường trực|ban|chủ trì|đơn vị|phòng|văn phòng|các)/iu.test(text.trim());
  if (named && head !== 'participants' && head !== 'index')
    return { type: 'leader', name: text.trim().replace(/\s+/g, ' ') };
  if (head === undefined) return null;
  return head === 'when' || head === 'index' ? { type: head } : { type: 'field', field: head as FieldRole };
});

export function rolesIn(row: readonly string[]): (ColumnRole | null)[] {
  return row.map(roleOfHead);
}

/** A column whose cells are entries. */
export const isContent = (role: ColumnRole | null): boolean =>
  role !== null && role.type !== 'when' && role.type !== 'index' && (role.type !== 'field' || role.field === 'content');

/** A cell that says nothing but when. */
export function isWhen(text: string): boolean {
  const when = readWhen(text);
  return when.rest === '' && (when.heading !== null || when.slot !== null || when.time !== null);
}
