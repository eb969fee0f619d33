import { expect, test } from 'vitest';
import { readCharges } from '../../src/programme/charges.ts';
import { type Parties, type PartyRole, readParties } from '../../src/programme/parties.ts';
import { example } from './summary.ts';

const short = ({ leaders, units, coUnits, leadersText, unitsText, doubts }: Parties) =>
  [
    leaders.length > 0 && `led by ${leaders}`,
    units.length > 0 && `done by ${units}`,
    coUnits.length > 0 && `with ${coUnits}`,
    leaders.length === 0 && leadersText && `“${leadersText}” leads`,
    units.length === 0 && unitsText && `“${unitsText}” does it`,
    ...doubts.map(({ code, data }) => `${code} ${data.printed}`),
  ]
    .filter(Boolean)
    .join('; ') || '-';

test.each<[string, PartyRole, string]>([
  ['Đ/c Định Phòng Chuyển đổi số', 'party', 'led by dinh; done by chuyen-doi-so'],
  ['Đ/c Lê Giả Định/ Văn phòng', 'party', 'led by dinh; done by van-phong'],
  ['Đ/c Dụ; Đ/c Tưởng', 'leader', 'led by du,tuong'],
  ['Phòng KH-TC', 'unit', 'done by ke-hoach-tai-chinh'],
  ['Chuyển đổi số/Văn phòng', 'unit', 'done by chuyen-doi-so,van-phong'],
  ['Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở', 'unit', 'done by van-phong; with thanh-tra'],
  ['Văn phòng (chủ trì), Thanh tra', 'unit', 'done by van-phong; with thanh-tra'],
  ['Văn phòng chủ trì, Thanh tra phối hợp', 'unit', 'done by van-phong; with thanh-tra'],
  ['Văn phòng Sở, Thanh tra Sở', 'coUnit', 'with van-phong,thanh-tra'],
  ['Ban Quản lý dự án', 'unit', '“Ban Quản lý dự án” does it; unknown-unit Ban Quản lý dự án'],
  ['Trần Văn Lạ', 'party', '“Trần Văn Lạ” leads; unknown-person Trần Văn Lạ'],
  ['Trần Văn Định', 'party', '“Trần Văn Định” leads; unknown-person Trần Văn Định'],
  ['Các phòng chuyên môn', 'unit', '“Các phòng chuyên môn” does it'],
  ['-', 'unit', '-'],
])('a cell that says “%s” in a column of %s names them', (text, role, expected) => {
  expect(short(readParties(text, example, role))).toBe(expected);
});

test.each<[string, PartyRole, string]>([
  ['Đ/c Nguyễn Văn A Phòng Nghiệp vụ', 'party', '“Đ/c Nguyễn Văn A” leads; “Phòng Nghiệp vụ” does it'],
  ['Đ/c An Đ/c Bình', 'party', '“Đ/c An; Đ/c Bình” leads'],
  ['Phó Chủ tịch (VX)', 'leader', '“Phó Chủ tịch (VX)” leads'],
  ['Trạm Y tế', 'unit', '“Trạm Y tế” does it'],
])('without a roster “%s” in a column of %s stands as printed, and nobody is doubted', (text, role, expected) => {
  expect(short(readParties(text, null, role))).toBe(expected);
});

test.each([
  ['Giao Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở rà soát', 'done by van-phong; with thanh-tra'],
  ['Phối hợp với các phòng: Chuyển đổi số, Kế hoạch - Tài chính thực hiện', 'with chuyen-doi-so,ke-hoach-tai-chinh'],
  ['Giao đồng chí Lê Giả Định theo dõi', 'led by dinh'],
  ['Giao PGĐ Sở Phạm Thí Dụ chỉ đạo Văn phòng Sở nghiên cứu', 'led by du; done by van-phong'],
  ['Chỉ đạo Phòng Chuyển đổi số hoàn thiện hồ sơ', 'done by chuyen-doi-so'],
  ['Thanh tra Sở tiếp tục kiểm tra', 'done by thanh-tra'],
  ['Rà soát hồ sơ (Văn phòng Sở)', 'done by van-phong'],
  ['Rà soát hồ sơ (Văn phòng Sở; trước 15/5).', 'done by van-phong'],
  ['Lập kế hoạch. Đơn vị thực hiện: Thanh tra Sở; phối hợp: Văn phòng', 'done by thanh-tra; with van-phong'],
  ['Tích hợp trong kế hoạch do Phòng Chuyển đổi số xây dựng', '-'],
  ['Trình Giám đốc Sở Nguyễn Văn Mẫu ký', '-'],
  ['Hội nghị người lao động Văn phòng Sở', '-'],
  ['Thanh tra việc chấp hành pháp luật', '-'],
  ['Giao Phòng Nội vụ tham mưu', '“Phòng Nội vụ” does it; unknown-unit Phòng Nội vụ'],
])('the sentence “%s” charges: %s', (text, expected) => {
  expect(short(readCharges(text, example))).toBe(expected);
});

test.each([
  ['Giao Phòng Tài chính - Kế hoạch chủ trì rà soát', '“Phòng Tài chính - Kế hoạch” does it'],
  ['Phòng Văn hóa và Thông tin xây dựng kịch bản', '“Phòng Văn hóa và Thông tin” does it'],
  ['Công đoàn Sở tổ chức các hoạt động', '“Công đoàn Sở” does it'],
  ['Tổ chức hội thi tay nghề', '-'],
  ['Ban hành kế hoạch', '-'],
  ['Phòng, chống dịch bệnh', '-'],
])('without a roster the sentence “%s” charges: %s', (text, expected) => {
  expect(short(readCharges(text, null))).toBe(expected);
});
