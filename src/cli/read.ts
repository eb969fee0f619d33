import { listOrganizations, loadOrganization, loadOrganizations } from '../config/organizations.ts';
import { loadSettings } from '../config/settings.ts';
import { messageInCommand } from '../locale/hints.ts';
import type { Sentence } from '../locale/sentence.ts';
import type { Programme } from '../model/programme.ts';
import { parseArguments } from './arguments.ts';
import type { Command, Output } from './command.ts';
import { dayArgument } from './day-argument.ts';
import { readInputFile } from './input-file.ts';
import { programmeLines } from './programme-lines.ts';
import { documentReader } from './reading.ts';

const HELP: Sentence = {
  vi: `
Cách dùng: lich read FILE [--organization ID] [--on NĂM-THÁNG-NGÀY] [--json]

Đọc một văn bản (Word, PDF có chữ, Excel, trang web, văn bản thuần, iCalendar, JSON) và in chương trình theo từng ngày;
chỗ chưa chắc có dấu ? kèm lý do và dòng của văn bản. Không lưu gì.

  --organization ID     cơ quan ban hành: một tệp trong config/organizations; không ghi thì tự nhận ra nếu được
  --on NĂM-THÁNG-NGÀY   ngày để suy ra năm, tuần khi văn bản không ghi
  --json                chỉ in chương trình có cấu trúc (JSON)
  --help                in phần này

Trạng thái kết thúc: 0 đã đọc, 1 không đọc được hoặc không có chương trình, 2 lệnh sai.
`,
  en: `
Usage: lich read FILE [--organization ID] [--on YYYY-MM-DD] [--json]

Reads a document (Word, PDF with text, Excel, web page, plain text, iCalendar, JSON) and prints its programme by day;
doubts are marked with ?, the reason and the line of the document. Nothing is kept.

  --organization ID     whose document it is: a file of config/organizations; recognised where possible if not given
  --on YYYY-MM-DD       a day from which a missing year or week is taken
  --json                prints the structured programme (JSON) and nothing else
  --help                prints this

Exit status: 0 read, 1 unreadable or no programme in it, 2 wrong arguments.
`,
};

export const command: Command = {
  name: 'read',
  summary: { vi: 'đọc một văn bản và in chương trình', en: 'read a document and print its programme' },
  help: HELP,
  async run(args, context) {
    const options = { organization: { type: 'string' }, on: { type: 'string' }, json: { type: 'boolean' } } as const;
    const { values, positionals } = parseArguments(args, options, ['FILE']);
    const on = dayArgument(values.on);
    const { configFolder } = context.environment();
    const settings = loadSettings(configFolder);
    const organizationId = values.organization ?? null;
    const organizations =
      organizationId === null
        ? loadOrganizations(configFolder, listOrganizations(configFolder))
        : [loadOrganization(configFolder, organizationId)];
    const bytes = await readInputFile(positionals[0]!, settings.reading.maximumMegabytes);
    const reader = await documentReader(settings);
    try {
      const { value: programme } = await reader.read(bytes, { organizations, organizationId, on });
      if (values.json === true) context.stdout.write(`${JSON.stringify(programme, null, 2)}\n`);
      else {
        const organization = organizations.find(({ id }) => id === programme.organization) ?? null;
        context.stdout.write(`${programmeLines(programme, organization).join('\n')}\n`);
        tellNotices(context.stderr, programme);
      }
      return 0;
    } finally {
      await reader.close();
    }
  },
};

const SEVERITIES: Readonly<Record<Programme['notices'][number]['severity'], string>> = {
  problem: 'Lỗi | Problem',
  warning: 'Cần xem | Warning',
  info: 'Ghi chú | Note',
};

function tellNotices(stderr: Output, { notices }: Programme): void {
  for (const { code, severity, line, message, messageEn } of notices) {
    const place = line === null ? '' : ` (dòng | line ${line})`;
    stderr.write(`${SEVERITIES[severity]}${place}: ${messageInCommand(code, message, 'vi')}\n`);
    if (messageEn !== undefined) stderr.write(`  ${messageInCommand(code, messageEn, 'en')}\n`);
  }
}
