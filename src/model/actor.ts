/** Who does something, as the history keeps it: it can still be read when the account is gone. */
export interface Actor {
  /** `user`: somebody logged in. `token`: a machine by an API token. `command`: the command line or the service itself. */
  readonly kind: 'user' | 'token' | 'command';
  /** Id of the account or token; the name of the command. */
  readonly id: string;
  /** As shown to people. */
  readonly name: string;
}
