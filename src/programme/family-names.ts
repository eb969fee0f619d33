/** Family names of persons, for expressions that tell capitals from small letters. */

/** Those with which hardly anything else begins. */
export const FAMILY_NAMES =
  '(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Đinh|Trịnh|Đoàn|Trương|Tạ|Cao)';
/** Those with which other words and places begin as often (`Hồ Sơ`, `Hà Nội`). */
export const OTHER_FAMILY_NAMES = '(?:Hồ|Lý|Mai|Lâm|Hà|Lương|Châu|Đào|Lưu|Thái|Phùng|Tô|Chu|Nông|Lò|Quách|Kiều|Nghiêm)';
