import type { Conditions, PushedObject, PushFault, PushHold, PushLetter, PushRun, PushTarget } from '../model/push.ts';
import type { EpochSeconds } from '../time/zone.ts';

/** What the store knows of calendars on other servers. */

export interface PushReads {
  /** In the order in which they were added. */
  targets(): Promise<readonly PushTarget[]>;
  target(id: string): Promise<PushTarget | null>;
  objects(targetId: string): Promise<readonly PushedObject[]>;
  /** Null before the first. */
  lastRun(targetId: string): Promise<PushRun | null>;
  /** When all was as it shall be for the last time; null when it never was. */
  lastGoodAt(targetId: string): Promise<EpochSeconds | null>;
  /** Null when nothing waits. */
  letter(targetId: string): Promise<PushLetter | null>;
}

export interface PushWrites extends PushReads {
  /** Adds a target, or replaces what is known of it. */
  putTarget(target: PushTarget): Promise<void>;
  /** With everything known of it. */
  removeTarget(id: string): Promise<void>;
  setConditions(id: string, conditions: Conditions): Promise<void>;
  /** By UID: adds what is new, replaces what is there. */
  putObjects(targetId: string, objects: readonly PushedObject[]): Promise<void>;
  forgetObjects(targetId: string, uids: readonly string[]): Promise<void>;
  /** @param isGood all is as it shall be, and nothing waits for a person */
  recordRun(targetId: string, run: PushRun, isGood: boolean): Promise<void>;
  /** The target shall be brought up to date: replaces what waits, does not hurry what is put off, and tries once more what is dead of a passing fault. */
  ask(targetId: string, at: EpochSeconds): Promise<void>;
  /** Takes a dead or held letter up again, now; `isConfirmed` is a yes to many deletions. */
  revive(targetId: string, at: EpochSeconds, isConfirmed: boolean): Promise<void>;
  /** The letter due first becomes this owner's until `until`; null when none is due. */
  take(owner: string, now: EpochSeconds, until: EpochSeconds): Promise<PushLetter | null>;
  /** One target's letter becomes this owner's, due or not; null when it is in another's hands, or there is none. */
  takeOf(targetId: string, owner: string, now: EpochSeconds, until: EpochSeconds): Promise<PushLetter | null>;
  /** Keeps it longer. False when it is this owner's no more. */
  renew(targetId: string, owner: string, until: EpochSeconds): Promise<boolean>;
  /** Done: the letter is gone, unless it was asked for again meanwhile. */
  finish(letter: PushLetter, owner: string): Promise<void>;
  /** Not done: put off, dead, or held. */
  putOff(letter: PushLetter, owner: string, given: PutOff): Promise<void>;
}

export interface PutOff {
  readonly nextAt: EpochSeconds;
  readonly dead: PushFault | null;
  readonly hold: PushHold | null;
}
