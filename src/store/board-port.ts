import type { Board } from '../model/board.ts';
import type { EpochSeconds } from '../time/zone.ts';

export interface BoardReads {
  get(id: string): Promise<Board | null>;
  /** In the order in which they were made. */
  ofOrganization(organizationId: string): Promise<readonly Board[]>;
  /** @param tokenHash SHA-256 of the token, hexadecimal */
  byTokenHash(tokenHash: string): Promise<Board | null>;
}

export interface BoardWrites extends BoardReads {
  add(board: Board, tokenHash: string): Promise<void>;
  /** What it shows and is called; its link, its office and its moments stay. */
  change(board: Board): Promise<void>;
  revoke(id: string, at: EpochSeconds): Promise<void>;
}
