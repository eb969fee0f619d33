import { LichError } from '../errors.ts';
import { BOARD_VIEWS, type Board, type BoardView } from '../model/board.ts';
import type { Feed, FeedScope } from '../model/feed.ts';
import { type Organization, organizationOn } from '../model/organization.ts';
import type { BoardValues, LeaderColumn } from '../pages/board/values.ts';
import { programmeDays } from '../pages/programme/days.ts';
import type { OrganizationRecord } from '../store/port.ts';
import { addDays, isWithin, type LocalDate, parseLocalDate, weekOf } from '../time/local.ts';
import { type EpochSeconds, localAt } from '../time/zone.ts';
import { dateText } from '../vietnamese/dates.ts';
import type { FeedSettings } from './feed-maker.ts';
import { tokenHashOf } from './links.ts';
import type { Office } from './office.ts';
import { type ShownProgramme, shownProgramme } from './shown-programme.ts';

/** Marks of changes fade: what was made is made again after so many seconds. */
const KEPT_SECONDS = 300;

interface OfficeProgramme {
  readonly record: OrganizationRecord;
  readonly programme: ShownProgramme;
}

/** Boards from the store, in memory until something changes or a day turns. */
export class BoardMaker {
  readonly #office: Office;
  readonly #settings: FeedSettings;
  readonly #boards = new Map<string, Promise<Board>>();
  readonly #programmes = new Map<string, Promise<OfficeProgramme>>();
  readonly #made = new Map<string, Promise<BoardValues>>();
  #madeAt: EpochSeconds = 0;
  #day: LocalDate | null = null;
  /** Grows whenever something was forgotten: what was begun before is not kept. */
  #generation = 0;

  constructor(office: Office, settings: FeedSettings) {
    this.#office = office;
    this.#settings = settings;
  }

  /** Everything is read again when it is next asked for. */
  forget(): void {
    this.#generation += 1;
    for (const held of [this.#boards, this.#programmes, this.#made]) held.clear();
  }

  /**
   * @param view null for the board's own
   * @param date `YYYY-MM-DD` as it was asked for; null for today
   * @throws LichError `board-unknown`, `board-revoked`, `board-view-unknown`, `date-invalid`, `date-outside-window`
   */
  async open(token: string, view: string | null, date: string | null): Promise<BoardValues> {
    this.#refresh();
    const generation = this.#generation;
    const board = await held(this.#boards, tokenHashOf(token), (hash) => this.#find(hash));
    if (generation !== this.#generation) return this.open(token, view, date);
    if (board.revokedAt !== null) throw new LichError('board-revoked');
    const wanted = viewAsked(view, board);
    if (date !== null) return this.#make(board, wanted, this.#dayAsked(date));
    const today = localAt(this.#office.clock()).date;
    return held(this.#made, `${board.id} ${wanted}`, () => this.#make(board, wanted, today));
  }

  #refresh(): void {
    const now = this.#office.clock();
    const { date } = localAt(now);
    if (date === this.#day && now - this.#madeAt < KEPT_SECONDS) return;
    this.#day = date;
    this.#madeAt = now;
    this.#programmes.clear();
    this.#made.clear();
  }

  async #find(tokenHash: string): Promise<Board> {
    const board = await this.#office.store.read(({ boards }) => boards.byTokenHash(tokenHash));
    if (board === null) throw new LichError('board-unknown');
    return board;
  }

  #dayAsked(text: string): LocalDate {
    const day = parseLocalDate(text);
    if (day === null) throw new LichError('date-invalid', { text: text.slice(0, 20) });
    const today = localAt(this.#office.clock()).date;
    const { daysBefore, daysAfter } = this.#settings;
    const [start, end] = [addDays(today, -daysBefore), addDays(today, daysAfter)];
    if (isWithin(day, { start, end })) return day;
    throw new LichError('date-outside-window', { start: dateText(start), end: dateText(end) });
  }

  #programmeOf(organizationId: string): Promise<OfficeProgramme> {
    return held(this.#programmes, organizationId, () =>
      this.#office.store.read(async (reads) => {
        const record = await reads.organizations.get(organizationId);
        if (record === null) throw new LichError('board-unknown');
        const now = this.#office.clock();
        return { record, programme: await shownProgramme(reads, this.#office, this.#settings, record, now, true) };
      }),
    );
  }

  async #make(board: Board, view: BoardView, date: LocalDate): Promise<BoardValues> {
    const { record, programme } = await this.#programmeOf(board.organizationId);
    const { organization } = record;
    const entriesOf = (scope: FeedScope) => programme.entries(asFeed(board, organization, scope));
    // A link reads one board: of its leaders no more than what the board itself shows.
    const isWhole = board.scope.type === 'organization';
    const own = isWhole ? null : new Set(entriesOf(board.scope).map(({ occurrence: { uid } }) => uid));
    const daysFor = (scope: FeedScope, end: LocalDate, within: ReadonlySet<string> | null = null) => {
      // Work over a period is for the desk, not for the wall.
      const shown = entriesOf(scope).filter(
        ({ occurrence: { digest, uid } }) => digest === null && (within === null || within.has(uid)),
      );
      return programmeDays({ start: weekOf(date).start, end }, shown, this.#office.calendar);
    };
    const columns = (): LeaderColumn[] =>
      leadersOf(board, organization, date).map(({ id, name, title }) => {
        const day = daysFor({ type: 'person', id }, date, own).at(-1)!;
        return { name, title, day };
      });
    return {
      board,
      organization,
      title: titleOf(board, organization),
      view,
      date,
      days: daysFor(board.scope, addDays(weekOf(date).end, 7)),
      columns: view === 'leaders' ? columns() : [],
      issue: programme.issue,
    };
  }
}

/** Made once for many who ask at a time; what failed is not kept. */
function held<T>(known: Map<string, Promise<T>>, key: string, make: (key: string) => Promise<T>): Promise<T> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const making = make(key);
  known.set(key, making);
  making.catch(() => known.get(key) === making && known.delete(key));
  return making;
}

function viewAsked(view: string | null, board: Board): BoardView {
  if (view === null) return board.view;
  const found = BOARD_VIEWS.find((name) => name === view);
  if (found === undefined) {
    throw new LichError('board-view-unknown', { view: view.slice(0, 20), known: BOARD_VIEWS.join(', ') });
  }
  return found;
}

function asFeed({ id, detail }: Board, organization: Organization, scope: FeedScope): Feed {
  return {
    id,
    organizationId: organization.id,
    scope,
    title: organization.name,
    description: '',
    detail,
    showCancelled: true,
    showHolidays: true,
    color: '#000000',
    refreshMinutes: 60,
  };
}

function titleOf({ scope }: Board, { name, units, groups }: Organization): string {
  if (scope.type === 'organization') return name;
  const found = [...units, ...groups].find(({ id }) => id === scope.id);
  return found === undefined ? name : `${found.name} – ${name}`;
}

/** In protocol order; of a group its members, of a unit the deputy in charge. */
function leadersOf({ scope }: Board, organization: Organization, date: LocalDate) {
  const { persons, groups, units } = organizationOn(organization, date);
  const own = persons.filter(({ external }) => !external);
  if (scope.type === 'organization') return own;
  if (scope.type === 'unit') return own.filter(({ id }) => id === units.find((unit) => unit.id === scope.id)?.inCharge);
  const members = groups.find(({ id }) => id === scope.id)?.members ?? [];
  return own.filter(({ id }) => members.includes(id));
}
