import { dav, type QName } from './names.ts';
import { element, type Markup, xmlDocument } from './xml-writer.ts';

/** A request as it came in; the account behind it is known already. */
export interface DavRequest {
  readonly method: string;
  /** As on the wire: percent escapes, perhaps a query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

export interface DavResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const XML = 'application/xml; charset=utf-8';

export function plain(status: number, headers: Readonly<Record<string, string>> = {}, body = ''): DavResponse {
  return { status, headers, body };
}

export function multistatus(responses: readonly Markup[]): DavResponse {
  return { status: 207, headers: { 'Content-Type': XML }, body: xmlDocument(element(dav('multistatus'), responses)) };
}

/** A precondition that is not met: RFC 4918 §16. */
export class Precondition extends Error {
  override readonly name = 'Precondition';
  readonly status: number;
  readonly condition: QName;
  readonly content: Markup | readonly Markup[];

  constructor(status: number, condition: QName, content: Markup | readonly Markup[] = []) {
    super(condition.name);
    this.status = status;
    this.condition = condition;
    this.content = content;
  }
}

export function refused({ status, condition, content }: Precondition): DavResponse {
  const body = xmlDocument(element(dav('error'), element(condition, content)));
  return { status, headers: { 'Content-Type': XML }, body };
}

/** A request that is not of the form its RFC gives: 400. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
}
