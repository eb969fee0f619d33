import { linkBase } from '../config/environment.ts';
import { LichError } from '../errors.ts';
import * as sentences from '../locale/boards.ts';
import type { Sentence } from '../locale/sentence.ts';
import { BOARD_VIEWS, type Board } from '../model/board.ts';
import { addBoard, listBoards, revokeBoard, type ShownBoardLink } from '../service/boards.ts';
import { parseLocalTime } from '../time/local.ts';
import { parseArguments } from './arguments.ts';
import type { Command, CommandContext, Output } from './command.ts';
import { commandActor } from './command-actor.ts';
import { type OpenOffice, openOffice } from './open-office.ts';
import { say } from './say.ts';

const HELP: Sentence = {
  vi: `
Cách dùng: lich boards [--json]
           lich boards --new ID [--unit ID | --group ID] [--view VIEW] [--detail MỨC] [--dark GIỜ-GIỜ] [--label TÊN] [--json]
           lich boards --revoke BOARD [--json]

Bảng lịch trên màn hình của cơ quan. Mỗi liên kết chỉ xem được một bảng.

  --new ID       thêm bảng cho cơ quan có mã này và in liên kết
  --unit ID      chỉ lịch của đơn vị này;  --group ID  chỉ lịch của nhóm này
  --view VIEW    today (trong ngày, mặc định), week (tuần), leaders (từng lãnh đạo), agenda (từng ngày)
  --detail MỨC   full (mặc định), titleAndPlace (tên và địa điểm), busyOnly (chỉ bận hay rỗi)
  --dark A-B     giờ nền tối, mặc định 18:00-06:00; never: không bao giờ
  --label TÊN    nơi treo, ví dụ “Sảnh tầng 1”
  --revoke BOARD thu hồi bảng có mã này
  --json         in JSON
  --help         in phần này

Trạng thái kết thúc: 0 xong, 1 không có bảng đó, 2 lệnh sai.
`,
  en: `
Usage: lich boards [--json]
       lich boards --new ID [--unit ID | --group ID] [--view VIEW] [--detail LEVEL] [--dark TIME-TIME] [--label NAME] [--json]
       lich boards --revoke BOARD [--json]

Boards on the screens of an office. A link reads one board and nothing else.

  --new ID       adds a board to the organisation of this id and prints its link
  --unit ID      this unit's programme only;  --group ID  this group's only
  --view VIEW    today (default), week, leaders, agenda
  --detail LEVEL full (default), titleAndPlace, busyOnly
  --dark A-B     hours in which it is dark, 18:00-06:00 unless given; never
  --label NAME   where it hangs
  --revoke BOARD revokes the board of this id
  --json         prints JSON
  --help         prints this

Exit status: 0 done, 1 no such board, 2 wrong arguments.
`,
};

const DETAILS = ['full', 'titleAndPlace', 'busyOnly'] as const;
const NIGHT = '18:00-06:00';
const NEVER = 'never';

export const command: Command = {
  name: 'boards',
  summary: { vi: 'bảng lịch trên màn hình của cơ quan', en: "boards on the office's screens" },
  help: HELP,
  async run(args, context) {
    const { values } = parseArguments(args, {
      new: { type: 'string' },
      unit: { type: 'string' },
      group: { type: 'string' },
      view: { type: 'string' },
      detail: { type: 'string' },
      dark: { type: 'string' },
      label: { type: 'string' },
      revoke: { type: 'string' },
      json: { type: 'boolean' },
    });
    const wish = {
      scope: scopeOf(values.unit, values.group),
      view: oneOf(BOARD_VIEWS, values.view ?? 'today', '--view'),
      detail: oneOf(DETAILS, values.detail ?? 'full', '--detail'),
      dark: darkOf(values.dark ?? NIGHT),
      label: values.label ?? '',
    };
    const open = await openOffice(context);
    try {
      const asJson = values.json === true;
      if (values.new !== undefined) await make(context, open, { ...wish, organizationId: values.new }, asJson);
      else if (values.revoke !== undefined) await takeBack(context, open, values.revoke, asJson);
      else await print(context, open, asJson);
      return 0;
    } finally {
      await open.close();
    }
  },
};

const byCommand = () => ({ actor: commandActor('boards'), within: null });

function scopeOf(unit: string | undefined, group: string | undefined): Board['scope'] {
  if (unit !== undefined && group !== undefined) throw new LichError('option-value', { option: '--group' });
  if (unit !== undefined) return { type: 'unit', id: unit };
  return group === undefined ? { type: 'organization' } : { type: 'group', id: group };
}

function oneOf<T extends string>(known: readonly T[], text: string, option: string): T {
  const found = known.find((name) => name === text);
  if (found === undefined) throw new LichError('option-value', { option });
  return found;
}

function darkOf(text: string): Board['dark'] {
  if (text === NEVER) return null;
  const [from, to, ...rest] = text.split('-').map(parseLocalTime);
  if (!from || !to || rest.length > 0) throw new LichError('option-value', { option: '--dark' });
  return { from, to };
}

async function make(
  { stdout }: CommandContext,
  { office, environment }: OpenOffice,
  wish: Parameters<typeof addBoard>[1],
  asJson: boolean,
) {
  const made = await addBoard(office, wish, byCommand());
  const base = linkBase(environment);
  if (asJson) return writeJson(stdout, asData(made, base));
  say(stdout, sentences.BOARD_MADE);
  stdout.write(`${base}${made.path}\n`);
}

async function takeBack({ stdout }: CommandContext, { office }: OpenOffice, id: string, asJson: boolean) {
  await revokeBoard(office, id, byCommand());
  if (asJson) writeJson(stdout, { board: id, revoked: true });
  else say(stdout, sentences.BOARD_REVOKED, { id });
}

async function print({ stdout }: CommandContext, { office, environment }: OpenOffice, asJson: boolean): Promise<void> {
  const boards = await listBoards(office);
  const base = linkBase(environment);
  const shown = boards.map((board) => asData(board, base));
  if (asJson) writeJson(stdout, shown);
  else if (boards.length === 0) say(stdout, sentences.NO_BOARDS);
  else stdout.write(boards.map((board) => asLine(board, base)).join(''));
}

function writeJson(stdout: Output, value: unknown): void {
  stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

function asLine({ organization, board, path }: ShownBoardLink, base: string): string {
  const where = board.label === '' ? '' : ` “${board.label}”`;
  const state = board.revokedAt === null ? `${base}${path}` : sentences.REVOKED.vi;
  return `${organization.name}${where} [${board.id}] ${board.view}, ${board.detail}\n    ${state}\n`;
}

function asData({ organization, board, path }: ShownBoardLink, base: string) {
  const { id, label, scope, view, detail, dark, revokedAt } = board;
  const address = base + path;
  return {
    organization: organization.id,
    board: id,
    label,
    scope,
    view,
    detail,
    dark,
    revoked: revokedAt !== null,
    address,
  };
}
