/** Words of the state form (Nghị định 30/2020/NĐ-CP, Phụ lục I): Vietnamese in every language, as the document is. */
export const STATE_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const STATE_MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const FORM_NUMBER = 'Số:        /LCT';
export const FORM_TITLE = 'LỊCH CÔNG TÁC TUẦN {number}';
export const FORM_SPAN = '(Từ ngày {from} đến ngày {to})';
export const FORM_PLACE_DATE = '{place}, ngày {day} tháng {month} năm {year}';
export const FORM_UNPLACED_DATE = 'Ngày {day} tháng {month} năm {year}';
export const FORM_COLUMNS = [
  'Ngày',
  'Buổi',
  'Giờ',
  'Nội dung',
  'Chủ trì',
  'Thành phần',
  'Địa điểm',
  'Chuẩn bị',
] as const;
export const FORM_RECEIVERS_TITLE = 'Nơi nhận:';
export const FORM_RECEIVERS = ['- Lãnh đạo {office};', '- Các phòng, đơn vị thuộc {office};', '- Lưu: VT.'] as const;
/** Who signs is not known here: left to be filled in. */
export const FORM_SIGNER = 'QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ';
export const FORM_SIGNATURE = '(Chữ ký, dấu của cơ quan)';
export const FORM_SIGNER_NAME = 'Họ và tên';
