import { userInfo } from 'node:os';
import type { Actor } from '../model/actor.ts';

/** Who acts by a command: the person at the keyboard, by the name of the machine's account. */
export function commandActor(command: string): Actor {
  return { kind: 'command', id: `lich ${command}`, name: accountName() };
}

/** In a container the account may have no name. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? '–'}`;
  }
}
