import type { Sentence } from '../sentence.ts';

/** Stores, keys and backups. */
export const STORES = {
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
  'store-certificate-name': {
    vi: 'Chứng chỉ của máy chủ PostgreSQL “{address}” không phải của tên ấy nên chưa gửi gì tới đó ({reason}). Tên máy chủ trong DATABASE_URL phải là tên ghi trong chứng chỉ.',
    en: 'The certificate of the PostgreSQL server “{address}” is not for that name, so nothing was sent there ({reason}). The host in DATABASE_URL must be one that the certificate names.',
  },
  'store-certificate-untrusted': {
    vi: 'Chứng chỉ của máy chủ PostgreSQL “{address}” không được tin cậy nên chưa gửi gì tới đó ({reason}). Nếu cơ quan tự ký, hãy thêm &sslrootcert=tệp-CA vào DATABASE_URL; nếu đã có tệp ấy, hãy xem tệp có đúng và chứng chỉ còn hạn không.',
    en: 'The certificate of the PostgreSQL server “{address}” is not trusted, so nothing was sent there ({reason}). If your office signs its own, add &sslrootcert=CA-FILE to DATABASE_URL; if it is there, see whether it is the right file and the certificate has not expired.',
  },
  'store-certificate-file': {
    vi: 'Không dùng được tệp chứng chỉ “{file}” ghi trong DATABASE_URL: {reason}.',
    en: 'The certificate file “{file}” that DATABASE_URL names cannot be used: {reason}.',
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
} as const satisfies Record<string, Sentence>;
