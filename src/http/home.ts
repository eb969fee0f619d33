/** What somebody sees who opens the bare address: what this is, and nothing about anybody. */
export const HOME_PAGE = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Lịch</title>
</head>
<body>
<h1>Lịch</h1>
<p>Máy chủ này phát lịch công tác của cơ quan tới điện thoại và máy tính. Mỗi lịch có một liên kết riêng; hãy hỏi văn phòng để được cấp liên kết của mình.</p>
<p lang="en">This server publishes an office’s work calendars. Each calendar has a link of its own; ask the office for yours.</p>
</body>
</html>
`;

/** Google obeys robots.txt for feeds too and gives up where the file is missing. */
export const ROBOTS = `User-agent: *
Allow: /feeds/
Disallow: /
`;
