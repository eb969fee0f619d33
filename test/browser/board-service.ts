import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { BoardStreams } from '../../src/http/board-streams.ts';
import { listen } from '../../src/http/listen.ts';
import { buildService } from '../../src/http/service.ts';
import { feedTally } from '../../src/http/tally.ts';
import type { BoardView } from '../../src/model/board.ts';
import type { BoardValues } from '../../src/pages/board/values.ts';

/** Boards whose values a test changes as it likes, over real HTTP. */

export const BOARD_TOKEN = 'Ym9hcmQtb2YtYS10ZXN0LW9mLTE5Mi1i';

export interface BoardService {
  readonly address: string;
  /** What the boards show from now on. */
  show(values: (view: BoardView) => BoardValues): Promise<void>;
  stop(): Promise<void>;
}

export async function runBoards(
  values: (view: BoardView) => BoardValues,
  now: () => number,
  port = 0,
): Promise<BoardService> {
  const streams = new BoardStreams(now, () => {});
  const made = new Map<string, BoardValues>();
  const state = { values };
  const open = async (_token: string, view: string | null) => {
    const wanted = (view ?? 'today') as BoardView;
    const known = made.get(wanted) ?? state.values(wanted);
    made.set(wanted, known);
    return known;
  };
  const nobody = { held: () => null, find: () => Promise.reject(new Error('no feeds here')) };
  const app = buildService({
    publisher: nobody,
    tally: feedTally(now),
    log: pino({ level: 'silent' }),
    trustProxy: false,
    boards: { open, streams },
  });
  await listen(app, '127.0.0.1', port);
  const listening = (app.server.address() as AddressInfo).port;
  return {
    address: `http://127.0.0.1:${listening}/board/${BOARD_TOKEN}`,
    async show(next) {
      state.values = next;
      made.clear();
      await streams.announce();
    },
    async stop() {
      app.server.closeAllConnections();
      await app.close();
    },
  };
}
