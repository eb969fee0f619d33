import { BoardStreams } from '../http/board-streams.ts';
import type { BoardPages } from '../http/boards.ts';
import type { Logger } from '../http/log.ts';
import { BoardMaker } from '../service/board-maker.ts';
import type { FeedSettings } from '../service/feed-maker.ts';
import type { Office } from '../service/office.ts';

/** Boards over the store; `announce` whenever something in it may have changed. */
export function boardPages(office: Office, settings: FeedSettings, log: Logger): BoardPages & { announce(): void } {
  const maker = new BoardMaker(office, settings);
  const streams = new BoardStreams(office.clock, (error) => log.warn({ err: error }, 'không tạo được bảng lịch'));
  return {
    streams,
    open: (token, view, date) => maker.open(token, view, date),
    announce() {
      maker.forget();
      void streams.announce();
    },
  };
}
