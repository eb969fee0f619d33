import type { Sentence } from '../locale/sentence.ts';

/** How `lich push` is used. */
export const HELP: Sentence = {
  vi: `
Cách dùng: lich push [--status] [--target ĐÍCH] [--json]
           lich push --add --feed FEED --url URL --user TÊN [--calendar TÊN] [--overwrite] < tệp-mật-khẩu
           lich push --run | --check | --test | --repair | --purge [--target ĐÍCH] [--json]
           lich push --change ĐÍCH [--user TÊN] [--overwrite | --keep] [--new-password < tệp-mật-khẩu]
           lich push --confirm ĐÍCH | --retry ĐÍCH | --remove ĐÍCH [--purge] | --rekey

Đẩy lịch thành lịch thường trên máy chủ CalDAV, để điện thoại của lãnh đạo thấy ngay. lich serve tự đẩy mỗi khi có bản
mới được công bố.

  --status           các đích, lần đẩy gần nhất, những gì đang chờ (mặc định)
  --add              thêm một đích; kiểm tra máy chủ, mật khẩu, quyền ghi trước khi lưu
    --feed FEED      mã của lịch (xem: lich feeds)
    --url URL        địa chỉ máy chủ hoặc của một lịch trên đó
    --user TÊN       tên đăng nhập; mật khẩu đọc từ đầu vào chuẩn
    --calendar TÊN   lịch có sẵn hoặc sẽ lập; bỏ trống thì lập lịch mới mang tên của lịch này
    --overwrite      ghi đè sửa đổi mà người khác làm trên máy chủ; mặc định giữ lại và báo
  --run              đẩy ngay
  --check            so với máy chủ, không ghi gì
  --test             chỉ thử máy chủ, mật khẩu và quyền ghi
  --repair           sửa mọi chỗ lệch, kể cả chỗ người khác đã sửa hoặc xóa trong các nội dung của Lịch
  --purge            xóa những gì Lịch đã đẩy lên, không động tới thứ khác; đích vẫn còn, nên lần công bố sau lại đẩy:
                     muốn thôi hẳn thì --remove ĐÍCH --purge
  --confirm ĐÍCH     đồng ý với lần đẩy (hoặc --repair) sẽ xóa quá nửa lịch
  --retry ĐÍCH       thử lại đích đã dừng vì lỗi
  --change ĐÍCH      đổi tài khoản, mật khẩu (--new-password, đọc từ đầu vào chuẩn) hay cách xử lý sửa đổi của người
                     khác (--keep giữ, --overwrite ghi đè); thử xong mới lưu
  --remove ĐÍCH      bỏ đích; nội dung trên máy chủ giữ nguyên, và thêm lại đích thì có thêm một bản nữa: muốn xóa thì
                     kèm --purge (xóa xong mới bỏ đích)
  --rekey            đổi khóa niêm phong mật khẩu: thêm khóa mới vào tệp khóa (hoặc dùng khóa đầu trong LICH_SEAL_KEYS)
                     rồi niêm phong lại mọi mật khẩu; khóa cũ vẫn mở được những gì nó đã niêm phong
  --target ĐÍCH      chỉ đích này
  --json             in JSON
  --help             in phần này

Trạng thái kết thúc: 0 mọi thứ khớp, 1 có lỗi hoặc khác biệt, 2 lệnh sai.
`,
  en: `
Usage: lich push [--status] [--target TARGET] [--json]
       lich push --add --feed FEED --url URL --user NAME [--calendar NAME] [--overwrite] < password-file
       lich push --run | --check | --test | --repair | --purge [--target TARGET] [--json]
       lich push --change TARGET [--user NAME] [--overwrite | --keep] [--new-password < password-file]
       lich push --confirm TARGET | --retry TARGET | --remove TARGET [--purge] | --rekey

Pushes feeds into ordinary calendars on CalDAV servers, so that the leaders' phones see them at once. lich serve pushes
by itself whenever a revision is published.

  --status           targets, how their last run ended, what waits (the default)
  --add              adds a target; looks at the server, the password and the right to write before it saves
    --feed FEED      id of the feed (see: lich feeds)
    --url URL        address of the server, or of a calendar on it
    --user NAME      user name; the password is read from standard input
    --calendar NAME  a calendar that is there or shall be made; without it one is made with the feed's name
    --overwrite      overwrites what others change on the server; else it is kept and told
  --run              pushes now
  --check            compares with the server without writing
  --test             tries only the server, the password and the right to write
  --repair           mends every difference, also what others changed or deleted among the entries of Lịch
  --purge            removes what Lịch pushed, and nothing else; the target stays, so the next revision is pushed
                     again: to end it, --remove TARGET --purge
  --confirm TARGET   agrees to a push (or --repair) that deletes more than half of a calendar
  --retry TARGET     takes up a target that stopped after faults
  --change TARGET    changes the account, the password (--new-password, read from standard input) or what becomes of
                     changes by others (--keep, --overwrite); tried before it is saved
  --remove TARGET    removes the target; what is on the server stays, and a target added again puts it there a second
                     time: to have it gone, add --purge (the target goes when that is done)
  --rekey            changes the key that seals passwords: adds one to the key file (or takes the first of
                     LICH_SEAL_KEYS) and seals every password anew; keys before it still open what they sealed
  --target TARGET    only this one
  --json             prints JSON
  --help             prints this

Exit status: 0 all is as it shall be, 1 a fault or a difference, 2 wrong arguments.
`,
};
