import type { ErrorCode, LichError } from '../errors.ts';
import { fill, type Language, type Sentence } from './sentence.ts';

const ERRORS: Record<ErrorCode, Sentence> = {
  'file-not-found': { vi: 'Không tìm thấy tệp “{file}”.', en: 'The file “{file}” was not found.' },
  'file-inaccessible': {
    vi: 'Không mở được tệp “{file}”: {reason}.',
    en: 'The file “{file}” cannot be opened: {reason}.',
  },
  'file-empty': { vi: 'Tệp trống, không có nội dung để đọc.', en: 'The file is empty.' },
  'file-too-large': {
    vi: 'Tệp lớn {size} MB, vượt mức cho phép {limit} MB.',
    en: 'The file has {size} MB; the limit is {limit} MB.',
  },
  'file-binary': {
    vi: 'Tệp này không phải văn bản, Word, PDF, Excel hay trang web nên không đọc được.',
    en: 'This file is not text, Word, PDF, Excel or a web page, so it cannot be read.',
  },
  'file-format': {
    vi: 'Lịch chưa đọc được tệp {format}; hãy lưu thành .docx, .xlsx hoặc .pdf rồi nộp lại.',
    en: 'Files of the kind {format} are not read; save it as .docx, .xlsx or .pdf and try again.',
  },
  'file-unreadable': {
    vi: 'Tệp {format} bị hỏng hoặc không đúng định dạng nên không đọc được.',
    en: 'The {format} file is damaged or not what it claims to be.',
  },
  'file-encrypted': {
    vi: 'Tệp được đặt mật khẩu; hãy lưu lại bản không có mật khẩu rồi nộp lại.',
    en: 'The file is protected by a password; save a copy without one and try again.',
  },
  'file-scanned': {
    vi: 'Tệp PDF này là bản chụp (scan), không có chữ để đọc; hãy nộp tệp Word hoặc PDF có chữ.',
    en: 'This PDF is a scan without text; give the Word file or a PDF with a text layer.',
  },
  'file-limits': {
    vi: 'Tệp có cấu trúc quá lớn hoặc bất thường nên bị từ chối.',
    en: 'The file is too large or too strange inside and was refused.',
  },
  'reading-timeout': {
    vi: 'Đọc tệp quá lâu nên đã dừng; hãy thử tệp nhỏ hơn hoặc định dạng khác.',
    en: 'Reading took too long and was stopped; try a smaller file or another format.',
  },
  'document-classified': {
    vi: 'Văn bản có dấu mật “{mark}” nên không được đưa vào hệ thống mạng; không nội dung nào được lưu.',
    en: 'The document bears the secrecy mark “{mark}”; it does not belong on a network service and nothing was kept.',
  },
  'no-programme': {
    vi: 'Không tìm thấy chương trình hay lịch công tác trong văn bản.',
    en: 'No work programme was found in the document.',
  },
  'programme-invalid': {
    vi: 'Chương trình có cấu trúc không đúng ở {path}: {reason}.',
    en: 'The structured programme is wrong at {path}: {reason}.',
  },
  'organization-unknown': {
    vi: 'Không có cơ quan “{id}” trong cấu hình. Các cơ quan có: {known}.',
    en: 'There is no organisation “{id}” in the configuration. Known: {known}.',
  },
  'organization-needed': {
    vi: 'Chưa biết chương trình của cơ quan nào; hãy dùng --organization.',
    en: 'The organisation is not known; use --organization.',
  },
  'command-unknown': {
    vi: 'Không có lệnh “{name}”. Xem các lệnh bằng: lich --help',
    en: 'There is no command “{name}”. See them with: lich --help',
  },
  'option-unknown': { vi: 'Không có tùy chọn {option}.', en: 'There is no option {option}.' },
  'option-value': {
    vi: 'Giá trị của tùy chọn {option} bị thiếu hoặc thừa.',
    en: 'The option {option} lacks its value, or takes none.',
  },
  'argument-missing': { vi: 'Thiếu {name}.', en: '{name} is missing.' },
  'argument-unexpected': { vi: 'Thừa “{text}”.', en: '“{text}” is one argument too many.' },
  'date-invalid': {
    vi: '“{text}” không phải là ngày; hãy viết dạng NĂM-THÁNG-NGÀY, ví dụ 2025-03-01.',
    en: '“{text}” is not a day; write YYYY-MM-DD, for example 2025-03-01.',
  },
  'date-range-invalid': {
    vi: 'Ngày cuối {end} đứng trước ngày đầu {start}.',
    en: 'The last day {end} comes before the first day {start}.',
  },
  'lunar-range': {
    vi: 'Chỉ tính được âm lịch từ {start} đến {end}.',
    en: 'Lunar dates are known from {start} to {end} only.',
  },
  'configuration-invalid': {
    vi: 'Cấu hình có {count} lỗi:\n{faultsVi}',
    en: 'The configuration has {count} faults:\n{faultsEn}',
  },
  'store-newer': {
    vi: 'Kho dữ liệu được tạo bởi bản Lịch mới hơn ({found}); hãy dùng bản đó hoặc mới hơn.',
    en: 'The store was written by a newer release of Lịch ({found}); use that one or a newer one.',
  },
  'store-unusable': {
    vi: 'Không mở được kho dữ liệu trong “{folder}”: {reason}.',
    en: 'The store in “{folder}” cannot be opened: {reason}.',
  },
  'store-busy': {
    vi: 'Kho dữ liệu đang được một tiến trình khác ghi quá lâu; hãy thử lại.',
    en: 'Another process has been writing to the store for too long; try again.',
  },
  'store-unreachable': {
    vi: 'Không dùng được cơ sở dữ liệu PostgreSQL “{address}”: {reason}. Hãy xem lại DATABASE_URL và máy chủ cơ sở dữ liệu.',
    en: 'The PostgreSQL database “{address}” cannot be used: {reason}. Look at DATABASE_URL and the database server.',
  },
  'store-away': {
    vi: 'Cơ sở dữ liệu tạm thời không trả lời; hãy thử lại sau ít phút.',
    en: 'The database does not answer at the moment; try again in a few minutes.',
  },
  'store-missing': {
    vi: 'Trong “{folder}” không có kho dữ liệu nào để chép.',
    en: 'There is no store in “{folder}” to copy.',
  },
  'store-same': {
    vi: 'Nơi chép từ và nơi chép đến là một.',
    en: 'The store to copy from and the one to copy to are the same.',
  },
  'store-not-empty': {
    vi: 'Kho dữ liệu đích không trống (bảng {table}: {rows} dòng); chỉ ghi vào kho trống.',
    en: 'The store to write to is not empty (table {table}: {rows} rows); only an empty one is written into.',
  },
  'store-copy-differs': {
    vi: 'Sau khi chép, bảng {table} khác ở dòng “{key}”. Không có gì được lưu ở đích.',
    en: 'After copying, table {table} differs in row “{key}”. Nothing was kept in the store copied to.',
  },
  'store-copy-moved': {
    vi: 'Kho dữ liệu nguồn đã thay đổi trong khi chép; hãy dừng dịch vụ rồi chép lại. Không có gì được lưu ở đích.',
    en: 'The store copied from has changed meanwhile; stop the service and copy again. Nothing was kept in the other.',
  },
  'store-place': {
    vi: '{option} phải là embedded (LICH_DATA), postgres (DATABASE_URL), một thư mục, hoặc một địa chỉ postgres://…; muốn dùng postgres thì phải đặt DATABASE_URL.',
    en: '{option} is embedded (LICH_DATA), postgres (DATABASE_URL), a folder, or an address postgres://…; for postgres, DATABASE_URL has to be set.',
  },
  'backup-foreign': {
    vi: 'Tệp “{file}” không phải bản sao lưu của Lịch.',
    en: 'The file “{file}” is no backup of Lịch.',
  },
  'backup-newer': {
    vi: 'Bản sao lưu do phiên bản Lịch mới hơn ghi ({found}); hãy cập nhật phần mềm rồi khôi phục.',
    en: 'The backup was written by a later release of Lịch ({found}); update the program, then restore.',
  },
  'backup-damaged': {
    vi: 'Bản sao lưu “{file}” bị hỏng, bị cắt hoặc bị sửa, nên không khôi phục gì cả.',
    en: 'The backup “{file}” is damaged, cut short or was changed, so nothing was restored.',
  },
  'backup-passphrase-short': {
    vi: 'Cụm mật khẩu của bản sao lưu phải có ít nhất {least} ký tự.',
    en: 'The passphrase of a backup has at least {least} characters.',
  },
  'backup-passphrase-wrong': {
    vi: 'Cụm mật khẩu không mở được bản sao lưu này.',
    en: 'The passphrase does not open this backup.',
  },
  'backup-passphrase-missing': {
    vi: 'Cần cụm mật khẩu: ghi trong tệp của --passphrase-file, trong LICH_BACKUP_PASSPHRASE, hay đưa vào đầu vào chuẩn.',
    en: 'A passphrase is needed: in the file of --passphrase-file, in LICH_BACKUP_PASSPHRASE, or on standard input.',
  },
  'backup-file-exists': {
    vi: 'Đã có tệp “{file}”; Lịch không ghi đè bản sao lưu.',
    en: 'The file “{file}” is there already; a backup is never written over another.',
  },
  'backup-file-unusable': {
    vi: 'Không ghi được bản sao lưu “{file}”: {reason}.',
    en: 'The backup “{file}” cannot be written: {reason}.',
  },
  'backup-key-differs': {
    vi: 'Ở “{file}” đã có khóa của một kho khác; hãy đặt LICH_KEY_FILE sang một tệp chưa có rồi khôi phục.',
    en: 'In “{file}” is the key of another store; set LICH_KEY_FILE to a file that is not there yet, then restore.',
  },
  'backup-store-later': {
    vi: 'Kho đích đã được lập theo phiên bản mới hơn bản sao lưu ({found}); hãy khôi phục vào một kho chưa lập.',
    en: 'The store to restore into was made by a later release than the backup ({found}); restore into one that is not made yet.',
  },
  'key-unusable': {
    vi: 'Không dùng được tệp khóa “{file}”: {reason}.',
    en: 'The key file “{file}” cannot be used: {reason}.',
  },
  'key-permissions': {
    vi: 'Tệp khóa “{file}” đang cho người khác đọc (quyền {mode}); hãy chạy: chmod 600 {file}',
    en: 'The key file “{file}” can be read by others (mode {mode}); run: chmod 600 {file}',
  },
  'key-garbled': {
    vi: 'Nội dung tệp khóa “{file}” không đúng; hãy khôi phục tệp này từ bản sao lưu.',
    en: 'The key file “{file}” does not hold a key; restore it from a backup.',
  },
  'key-missing': {
    vi: 'Không thấy tệp khóa “{file}” mà kho dữ liệu này đã dùng; thiếu tệp đó thì không cho xem lại được các liên kết. Hãy đặt LICH_KEY_FILE đúng chỗ hoặc khôi phục tệp từ bản sao lưu.',
    en: 'The key file “{file}”, with which this store was made, is not there; without it no link can be shown again. Set LICH_KEY_FILE to it or restore it from a backup.',
  },
  'key-foreign': {
    vi: 'Tệp khóa “{file}” không phải là khóa của kho dữ liệu này; hãy đặt LICH_KEY_FILE đúng tệp. Mọi máy chạy trên cùng một kho phải dùng cùng một khóa.',
    en: 'The key file “{file}” does not belong to this store; set LICH_KEY_FILE to the right one. All machines on one store need the same key.',
  },
  'key-foreign-given': {
    vi: 'LICH_KEY không phải là khóa của kho dữ liệu này. Mọi máy chạy trên cùng một kho phải dùng cùng một khóa.',
    en: 'LICH_KEY is not the key of this store. All machines on one store need the same key.',
  },
  'seal-keys-needed': {
    vi: 'Khóa nằm trong LICH_KEY nên không có tệp khóa để thêm khóa mới: hãy đặt khóa mới vào đầu LICH_SEAL_KEYS của mọi máy, khởi động lại rồi chạy lại lệnh này.',
    en: 'The key is in LICH_KEY, so there is no key file to add one to: put a new key first in LICH_SEAL_KEYS on all machines, restart, and run this again.',
  },
  'port-in-use': {
    vi: 'Cổng {port} trên {host} đang được dùng; hãy đặt PORT khác.',
    en: 'Port {port} on {host} is in use; set another PORT.',
  },
  'address-unusable': {
    vi: 'Không mở được cổng {port} trên {host}: {reason}.',
    en: 'Port {port} on {host} cannot be opened: {reason}.',
  },
  'acceptance-needs-confirmation': {
    vi: 'Chấp nhận bản này sẽ hủy {cancelled} trong {published} nội dung đã công bố; cần xác nhận rõ ràng.',
    en: 'Accepting this would cancel {cancelled} of {published} published entries; it needs an explicit yes.',
  },
  'items-unresolved': {
    vi: 'Còn {count} nội dung chưa rõ ngày nên chưa đưa lên lịch được.',
    en: '{count} items have no certain day and cannot be published.',
  },
  'revision-unknown': { vi: 'Không có bản chương trình này.', en: 'There is no such revision.' },
  'wider-undecided': {
    vi: 'Chương trình dài ngày hơn có {count} nội dung trong những ngày này mà chương trình kia không nhắc tới (ví dụ: “{example}”); cần quyết định giữ hay hủy.',
    en: 'A longer programme has {count} entries on these days that the shorter one does not name (for example “{example}”); somebody has to decide what becomes of them.',
  },
  'date-outside-window': {
    vi: 'Lịch chỉ có từ {start} đến {end}.',
    en: 'The calendar reaches from {start} to {end}.',
  },
  'board-unknown': { vi: 'Không có bảng lịch nào ở liên kết này.', en: 'There is no board at this link.' },
  'board-revoked': { vi: 'Liên kết bảng lịch này đã được thu hồi.', en: 'The link to this board has been revoked.' },
  'board-view-unknown': {
    vi: 'Bảng lịch không có cách xem “{view}”; hãy dùng: {known}.',
    en: 'A board has no view “{view}”; use one of: {known}.',
  },
  'board-scope-invalid': {
    vi: 'Không có đơn vị hay nhóm “{id}” trong cơ quan này.',
    en: 'There is no unit or group “{id}” in this organisation.',
  },
  'revision-stale': {
    vi: 'Trong lúc anh/chị làm việc, {by} đã sửa bản này {count} lần (gần nhất: “{example}”). Thay đổi của anh/chị chưa được ghi; hãy xem bản mới rồi sửa lại.',
    en: 'Meanwhile {by} has changed this draft {count} times (last: “{example}”). Your change was not kept; look at the new state and make it again.',
  },
  'revision-accepted': {
    vi: 'Bản này đã được {by} chấp nhận và công bố, không sửa được nữa; hãy tạo bản điều chỉnh.',
    en: '{by} has accepted and published this revision, so it cannot be changed; make a new one.',
  },
  'programme-unknown': { vi: 'Không có chương trình này.', en: 'There is no such programme.' },
  'programme-exists': {
    vi: 'Đã có chương trình cùng loại, cùng thời gian; bản này phải là bản kế tiếp của chương trình đó.',
    en: 'There is a programme of this kind and period already; this must be its next revision.',
  },
  'published-changed': {
    vi: 'Trong lúc anh/chị xem, {by} đã thay đổi lịch đã công bố ({count} chỗ, ví dụ: “{example}”). Chưa có gì được công bố; hãy xem lại những gì sẽ thay đổi.',
    en: 'Meanwhile {by} has changed what is published ({count} places, for example “{example}”). Nothing was published; look again at what will change.',
  },
  'revision-not-accepted': {
    vi: 'Chỉ khôi phục được bản đã công bố.',
    en: 'Only a published revision can be restored.',
  },
  'roster-stale': {
    vi: 'Trong lúc anh/chị sửa, {by} đã thay đổi danh sách (gần nhất: “{example}”). Thay đổi của anh/chị chưa được ghi; hãy xem lại rồi sửa.',
    en: 'Meanwhile {by} has changed the roster (last: “{example}”). Your change was not kept; look again and make it anew.',
  },
  'roster-invalid': {
    vi: 'Nội dung có {count} chỗ chưa đúng nên chưa ghi gì:\n{faultsVi}',
    en: 'There are {count} faults, so nothing was kept:\n{faultsEn}',
  },
  'alias-taken': {
    vi: '“{text}” đang là tên gọi của {name}; một tên gọi không dùng cho hai nơi.',
    en: '“{text}” names {name} already; an alias belongs to one.',
  },
  'holidays-stale': {
    vi: 'Trong lúc anh/chị sửa, {by} đã thay đổi ngày nghỉ (gần nhất: năm {example}). Thay đổi của anh/chị chưa được ghi; hãy xem lại rồi sửa.',
    en: 'Meanwhile {by} has changed the holidays (last: {example}). Your change was not kept; look again and make it anew.',
  },
  'holidays-unchanged': {
    vi: 'Ngày nghỉ, ngày lễ không có gì thay đổi.',
    en: 'Nothing in the holidays is different.',
  },
  'body-invalid': {
    vi: 'Yêu cầu không đúng ở {path}: {reason}.',
    en: 'The request is wrong at {path}: {reason}.',
  },
  'item-unknown': {
    vi: 'Không có nội dung mã “{id}” trong bản này; có thể người khác đã xóa hoặc gộp.',
    en: 'There is no item “{id}” in this draft; somebody may have removed or merged it.',
  },
  'parts-missing': { vi: 'Cần chọn ít nhất hai nội dung khác nhau.', en: 'Choose at least two different items.' },
  'title-missing': {
    vi: 'Nội dung còn trống hoặc dài quá 2.000 chữ cái.',
    en: 'The title is empty or longer than 2,000 letters.',
  },
  'time-invalid': {
    vi: '“{text}” không phải là giờ; hãy viết dạng GIỜ:PHÚT, ví dụ 07:30.',
    en: '“{text}” is not a time; write HH:MM, for example 07:30.',
  },
  'roster-id-unknown': {
    vi: 'Không có người, nhóm hay đơn vị mã “{id}” trong danh sách của cơ quan.',
    en: 'Nobody and no unit with the id “{id}” stands in the roster.',
  },
  'nothing-to-undo': { vi: 'Không còn lần sửa nào để hoàn tác.', en: 'There is no edit left to undo.' },
  'upload-unknown': { vi: 'Không có lần tải lên này.', en: 'There is no such upload.' },
  'upload-interrupted': {
    vi: 'Máy chủ dừng khi đang đọc tệp nên chưa có gì được lưu; hãy tải tệp lên lại.',
    en: 'The server stopped while it read the file and nothing was kept; upload it again.',
  },
  'idempotency-mismatch': {
    vi: 'Khóa Idempotency-Key này đã được dùng cho một tệp khác.',
    en: 'This Idempotency-Key was used for another file.',
  },
  'evidence-format': {
    vi: 'Bản ký số, bản chụp kèm theo phải là tệp PDF, JPEG, PNG hoặc TIFF.',
    en: 'A signed copy must be a PDF, JPEG, PNG or TIFF file.',
  },
  'evidence-unknown': { vi: 'Không có bản kèm theo này.', en: 'There is no such signed copy.' },
  'document-unknown': { vi: 'Không có văn bản này.', en: 'There is no such document.' },
  'feed-unknown': { vi: 'Không có lịch nào ở liên kết này.', en: 'There is no calendar at this link.' },
  'link-unknown': { vi: 'Không có liên kết mã “{id}”.', en: 'There is no link of the id “{id}”.' },
  'feed-revoked': { vi: 'Liên kết này đã được thu hồi.', en: 'This link has been revoked.' },
  'app-password-unknown': {
    vi: 'Không có mật khẩu ứng dụng “{id}”; xem danh sách bằng: lich caldav.',
    en: 'There is no app password “{id}”; lich caldav lists them.',
  },
  'dav-without-tls': {
    vi: 'Tài khoản CalDAV chỉ dùng qua https. Hãy đặt Lịch sau proxy có TLS và đặt LICH_TRUST_PROXY để Lịch tin tiêu đề X-Forwarded-Proto của proxy (xem README).',
    en: 'CalDAV accounts work over https only. Put a proxy with TLS before Lịch and set LICH_TRUST_PROXY, so that its X-Forwarded-Proto is believed (see the README).',
  },
  'push-target-unknown': {
    vi: 'Không có đích đẩy lịch mã “{id}”.',
    en: 'There is no push target “{id}”.',
  },
  'push-address-invalid': {
    vi: 'Địa chỉ máy chủ phải có dạng https://…, không kèm tên, mật khẩu hay tham số: “{text}”.',
    en: 'The address of a server is https://…, without name, password or parameters: “{text}”.',
  },
  'push-failed': { vi: 'Máy chủ lịch: {faultVi}.', en: 'The calendar server: {faultEn}.' },
  'push-calendar-gone': {
    vi: 'Trên máy chủ không có lịch {url}.',
    en: 'There is no calendar {url} on the server.',
  },
  'push-not-writable': {
    vi: 'Tài khoản chỉ được đọc lịch {url}, không được ghi.',
    en: 'The account may read the calendar {url} but not write to it.',
  },
  'push-calendar-taken': {
    vi: 'Lịch {url} đã là đích của một lịch khác.',
    en: 'The calendar {url} is the target of a feed already.',
  },
  'push-password-missing': {
    vi: 'Hãy đưa mật khẩu qua đầu vào chuẩn, ví dụ: lich push --add … < tệp-mật-khẩu',
    en: 'Give the password on standard input, for example: lich push --add … < password-file',
  },
  'push-password-lost': {
    vi: 'Không mở được mật khẩu của đích {target}: khóa niêm phong nó không còn. Hãy khôi phục khóa, hoặc đặt lại mật khẩu.',
    en: 'The password of the target {target} cannot be opened: the key that sealed it is gone. Restore the key, or set the password anew.',
  },
  'push-running': {
    vi: 'Đích {id} đang được một tiến trình khác đẩy; hãy thử lại sau ít phút.',
    en: 'The target {id} is being pushed by another process; try again in some minutes.',
  },
  'login-failed': {
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng.',
    en: 'The login name or the password is wrong.',
  },
  'login-needed': { vi: 'Cần đăng nhập để xem trang này.', en: 'This page asks you to log in.' },
  'form-foreign': {
    vi: 'Biểu mẫu đã cũ hoặc không gửi từ trang của Lịch, nên chưa làm gì cả; hãy tải lại trang rồi gửi lần nữa.',
    en: 'The form is out of date or was not sent from a page of Lịch, so nothing was done; reload the page and send it again.',
  },
  'password-differs': {
    vi: 'Hai lần gõ mật khẩu mới không giống nhau.',
    en: 'The new password was typed differently twice.',
  },
  'login-wait': {
    vi: 'Đã thử sai nhiều lần; hãy đợi {seconds} giây rồi thử lại.',
    en: 'Too many wrong tries; wait {seconds} seconds and try again.',
  },
  'too-many-requests': {
    vi: 'Hỏi quá nhiều lần; hãy đợi {seconds} giây rồi thử lại.',
    en: 'Too many requests; wait {seconds} seconds and try again.',
  },
  'login-busy': {
    vi: 'Đang có quá nhiều người đăng nhập cùng lúc; hãy thử lại sau ít giây.',
    en: 'Too many people are logging in at once; try again in some seconds.',
  },
  forbidden: {
    vi: 'Tài khoản của bạn không được làm việc này; hãy hỏi quản trị viên của cơ quan.',
    en: 'Your account may not do this; ask your office’s administrator.',
  },
  'office-unknown': { vi: 'Không có cơ quan này.', en: 'There is no such office.' },
  'account-unknown': { vi: 'Không có tài khoản này.', en: 'There is no such account.' },
  'login-invalid': {
    vi: 'Tên đăng nhập “{text}” không dùng được; hãy viết 2 đến 64 chữ thường không dấu, số hoặc . _ - @, bắt đầu bằng chữ hay số.',
    en: 'The login name “{text}” will not do; write 2 to 64 small letters without marks, digits or . _ - @, beginning with a letter or digit.',
  },
  'login-taken': {
    vi: 'Tên đăng nhập “{login}” đã có người dùng.',
    en: 'The login name “{login}” is taken.',
  },
  'name-missing': { vi: 'Thiếu họ và tên.', en: 'The full name is missing.' },
  'email-invalid': {
    vi: '“{text}” không phải là địa chỉ thư điện tử.',
    en: '“{text}” is not an e-mail address.',
  },
  'role-invalid': {
    vi: 'Vai trò này không giao được; tài khoản chung của cả máy chủ chỉ có thể là quản trị.',
    en: 'This role cannot be given; an account of the whole service can only be an administrator.',
  },
  'label-missing': { vi: 'Thiếu tên gọi.', en: 'A name for it is missing.' },
  'last-administrator': {
    vi: 'Đây là quản trị viên cuối cùng của máy chủ; hãy lập quản trị viên khác trước.',
    en: 'This is the last administrator of the service; make another one first.',
  },
  'password-wrong': { vi: 'Mật khẩu hiện nay không đúng.', en: 'The present password is wrong.' },
  'password-short': {
    vi: 'Mật khẩu cần ít nhất {least} ký tự; một câu ngắn dễ nhớ là tốt nhất.',
    en: 'The password needs at least {least} characters; a short sentence is best.',
  },
  'password-long': {
    vi: 'Mật khẩu dài quá {most} ký tự.',
    en: 'The password has more than {most} characters.',
  },
  'password-weak': {
    vi: 'Mật khẩu này quá dễ đoán: không chứa tên đăng nhập, không lặp vài ký tự.',
    en: 'The password is too easy to guess: it must not contain the login name or repeat few characters.',
  },
  'one-time-link-used': {
    vi: 'Liên kết này đã dùng rồi hoặc đã hết hạn; hãy hỏi quản trị viên để nhận liên kết mới.',
    en: 'This link has been used or has expired; ask the administrator for a new one.',
  },
  'token-unknown': { vi: 'Không có mã truy cập này.', en: 'There is no such token.' },
  'letter-unknown': {
    vi: 'Không có thư này; có thể đã gửi xong.',
    en: 'There is no such letter; it may have been sent.',
  },
  'mail-not-configured': {
    vi: 'Máy chủ này chưa cấu hình gửi thư (LICH_SMTP_URL).',
    en: 'This service is not set up to send e-mail (LICH_SMTP_URL).',
  },
  'mail-failed': { vi: 'Thư không gửi được: {reasonVi}.', en: 'The letter was not sent: {reasonEn}.' },
  'metrics-refused': {
    vi: 'Muốn đọc số liệu phải đưa đúng mã (LICH_METRICS_TOKEN).',
    en: 'The figures are read with the token of this installation (LICH_METRICS_TOKEN).',
  },
  'route-unknown': { vi: 'Không có trang này.', en: 'There is nothing at this address.' },
  'method-not-allowed': {
    vi: 'Địa chỉ này không nhận phương thức {method}.',
    en: 'This address does not take {method}.',
  },
  'request-invalid': { vi: 'Yêu cầu không hợp lệ.', en: 'The request is not valid.' },
};

export function errorSentence(error: Pick<LichError, 'code' | 'data'>, language: Language): string {
  return fill(ERRORS[error.code][language], error.data);
}
