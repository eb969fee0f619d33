import type { Sentence } from '../locale/sentence.ts';

/** How `lich store` is used. */
export const HELP: Sentence = {
  vi: `
Cách dùng: lich store copy --from NƠI --to NƠI [--json]

Chép cả kho dữ liệu (mọi cơ quan, văn bản, bản công bố, liên kết, tài khoản, lịch sử) từ kho đi kèm sang PostgreSQL hay
ngược lại. Dừng dịch vụ trước khi chép. Kho đích phải trống; chép trong một giao dịch và đọc lại, đối chiếu từng dòng:
hoặc xong cả, hoặc kho đích vẫn trống. Khóa không nằm trong kho: dùng tiếp chính tệp khóa ấy thì mọi liên kết, mật khẩu
giữ nguyên.

  --from NƠI   kho nguồn: embedded (LICH_DATA), postgres (DATABASE_URL), một thư mục, hay postgres://…
  --to NƠI     kho đích, viết như trên. Mật khẩu nên để trong DATABASE_URL, vì người khác trên máy thấy được lệnh
  --json       in JSON: from, to, rows, tables (table, rows, sha256); tiến độ vẫn in ra đầu lỗi chuẩn
  --help       in phần này

Trạng thái kết thúc: 0 đã chép và giống hệt, 1 không chép được, 2 lệnh sai.
`,
  en: `
Usage: lich store copy --from PLACE --to PLACE [--json]

Copies a whole store (every office, documents, revisions, links, accounts, history) from the embedded store to
PostgreSQL or back. Stop the service first. The store copied to must be empty; all is copied in one transaction, read
back and compared row by row: it is done whole, or that store stays empty. Keys are not in the store: with the same key
file every link and password goes on working.

  --from PLACE the source: embedded (LICH_DATA), postgres (DATABASE_URL), a folder, or postgres://…
  --to PLACE   where to, written likewise. A password is better kept in DATABASE_URL: others on the machine see commands
  --json       prints JSON: from, to, rows, tables (table, rows, sha256); progress still goes to standard error
  --help       prints this

Exit status: 0 copied and the same, 1 could not be copied, 2 wrong arguments.
`,
};
