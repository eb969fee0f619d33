import { createTransport } from 'nodemailer';
import type { MailFault, MailSender, Message } from '../model/mail.ts';
import { faultOf } from './faults.ts';

/** The only file that knows nodemailer: letters to one SMTP server, RFC 5321. */

export interface SmtpAccount {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (RFC 8314 §3.3); else STARTTLS (RFC 3207). */
  readonly isTls: boolean;
  /** `required` sends nothing without a valid TLS; `optional` takes what there is. */
  readonly tls: 'required' | 'optional';
  /** Null where the server asks for none. */
  readonly login: { readonly user: string; readonly password: string } | null;
  readonly from: { readonly name: string; readonly address: string };
  readonly timeoutSeconds: number;
}

export function openSmtp(account: SmtpAccount): MailSender {
  const { host, port, isTls, tls, login, from, timeoutSeconds } = account;
  const timeout = timeoutSeconds * 1000;
  const transport = createTransport({
    host,
    port,
    secure: isTls,
    requireTLS: !isTls && tls === 'required',
    tls: { rejectUnauthorized: tls === 'required' },
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    // What stands in a letter never makes the service read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(login === null ? {} : { auth: { user: login.user, pass: login.password } }),
  });
  return {
    async send(message) {
      try {
        await transport.sendMail(mailOf(message, from));
        return null;
      } catch (error) {
        return faultOf(error) satisfies MailFault;
      }
    },
  };
}

function mailOf({ to, subject, text, html, messageId }: Message, from: SmtpAccount['from']) {
  return {
    from,
    to: { name: '', address: to },
    subject,
    text,
    html,
    messageId: `<${messageId}>`,
    headers: {
      // RFC 3834 §5: no out-of-office answers.
      'Auto-Submitted': 'auto-generated',
      'Content-Language': 'vi',
    },
  };
}
