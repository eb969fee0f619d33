import { basename } from 'node:path';
import { loadOrganization } from '../config/organizations.ts';
import { LichError } from '../errors.ts';
import * as sentences from '../locale/importing.ts';
import { UPLOAD_TOLD } from '../locale/received.ts';
import type { Sentence } from '../locale/sentence.ts';
import type { Acceptance, Revision } from '../model/revision.ts';
import { type AcceptanceRequest, acceptRevision } from '../service/accept.ts';
import { OTHERS_DECISIONS, type OthersDecision } from '../service/acceptance-decision.ts';
import { daysGoverned } from '../service/governing.ts';
import { receiveFile } from '../service/import.ts';
import { parseArguments } from './arguments.ts';
import type { Command, CommandContext } from './command.ts';
import { commandActor } from './command-actor.ts';
import { dayArgument } from './day-argument.ts';
import { readInputFile } from './input-file.ts';
import { type OpenOffice, openOffice } from './open-office.ts';
import { withReader } from './reading.ts';
import { say } from './say.ts';

const HELP: Sentence = {
  vi: `
Cách dùng: lich import FILE --organization ID [--accept] [--confirm] [--others keep|cancel] [--on NGÀY]

Đọc một văn bản và lưu vào kho; với --accept thì công bố ngay lên các lịch. Cùng một văn bản nhập lần nữa thì không
đổi gì. Văn bản điều chỉnh thành bản kế tiếp của chương trình cùng cơ quan, cùng loại, cùng thời gian.

  --organization ID     cơ quan ban hành: một tệp trong config/organizations (bắt buộc)
  --accept              công bố
  --confirm             đồng ý hủy cả khi số nội dung bị hủy lớn bất thường
  --others keep|cancel  giữ hay hủy những nội dung mà chương trình dài ngày hơn có trong những ngày này
  --on NĂM-THÁNG-NGÀY   ngày để suy ra năm, tuần khi văn bản không ghi
  --help                in phần này

Trạng thái kết thúc: 0 xong, 1 không đọc hoặc không công bố được, 2 lệnh sai.
`,
  en: `
Usage: lich import FILE --organization ID [--accept] [--confirm] [--others keep|cancel] [--on DAY]

Reads a document and keeps it; with --accept it is published to the calendars. The same document again changes
nothing. An amended document becomes the next revision of the programme of its organisation, kind and period.

  --organization ID     whose document it is: a file of config/organizations (required)
  --accept              publish it
  --confirm             yes to cancelling, even when unusually much would be cancelled
  --others keep|cancel  keep or cancel what a longer programme has on these days
  --on YYYY-MM-DD       a day from which a missing year or week is taken
  --help                prints this

Exit status: 0 done, 1 could not be read or published, 2 wrong arguments.
`,
};

export const command: Command = {
  name: 'import',
  summary: { vi: 'nhập một văn bản và công bố lên lịch', en: 'import a document and publish it' },
  help: HELP,
  async run(args, context) {
    const { values, positionals } = parseArguments(
      args,
      {
        organization: { type: 'string' },
        accept: { type: 'boolean' },
        confirm: { type: 'boolean' },
        others: { type: 'string' },
        on: { type: 'string' },
      },
      ['FILE'],
    );
    const [file = ''] = positionals;
    const others = parseDecision(values.others);
    const on = dayArgument(values.on);
    if (values.organization === undefined) throw new LichError('organization-needed');
    const open = await openOffice(context);
    try {
      const organization = await organizationFor(open, values.organization);
      const bytes = await readInputFile(file, open.settings.reading.maximumMegabytes);
      const actor = commandActor('import');
      const request = { actor, organization, fileName: basename(file), bytes, on };
      const { revision, outcome } = await withReader(open.settings, (read) => receiveFile(open.office, read, request));
      tellReading(context, revision, request.fileName);
      const told = UPLOAD_TOLD[outcome];
      if (told !== null && outcome !== 'published') say(context.stdout, told);
      const isWaiting = revision.acceptance === null && values.accept !== true;
      if (isWaiting) say(context.stdout, sentences.WAITING);
      else await accept(context, open, revision, { actor, confirmed: values.confirm === true, others });
      return 0;
    } finally {
      await open.close();
    }
  },
};

async function accept(
  { stdout }: CommandContext,
  { office }: OpenOffice,
  draft: Revision,
  given: Omit<AcceptanceRequest, 'revisionId'>,
): Promise<void> {
  const { isNew, revision } = await acceptRevision(office, {
    revisionId: draft.id,
    ...given,
  });
  say(stdout, isNew ? sentences.ACCEPTED : sentences.ACCEPTED_BEFORE, wordsOf(revision));
  const undated = revision.programme.items.filter(({ kind, start }) => start === null && kind !== 'focus');
  const example = undated[0]?.title;
  if (example !== undefined) say(stdout, sentences.UNDATED, { count: undated.length, example });
}

function wordsOf({ acceptance, programme }: Revision & { readonly acceptance: Acceptance }) {
  const { number, changes } = acceptance;
  const counts = Object.fromEntries(Object.entries(changes).map(([fate, uids]) => [fate, uids.length]));
  const days = daysGoverned(programme);
  return { number, start: days?.start ?? '–', end: days?.end ?? '–', ...counts };
}

function tellReading({ stdout }: CommandContext, { programme: { items } }: Revision, file: string): void {
  const review = items.filter((item) => item.review.length > 0).length;
  say(stdout, sentences.READ, { file, items: items.length, review });
}

/** The configuration's, or the store's own where the file was taken away. */
async function organizationFor({ office, environment }: OpenOffice, id: string) {
  try {
    return loadOrganization(environment.configFolder, id);
  } catch (error) {
    const kept = await office.store.read(({ organizations }) => organizations.get(id));
    if (kept !== null && error instanceof LichError && error.code === 'organization-unknown') return kept.organization;
    throw error;
  }
}

function parseDecision(text: string | undefined): OthersDecision | null {
  if (text === undefined) return null;
  const decision = OTHERS_DECISIONS.find((known) => known === text);
  if (decision === undefined) throw new LichError('option-value', { option: '--others' });
  return decision;
}
