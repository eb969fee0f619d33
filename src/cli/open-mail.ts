import type { MailOffice } from '../service/mail/mail-office.ts';
import type { OpenOffice } from './open-office.ts';

/** How letters go out of this installation. What speaks SMTP is loaded only where a server is named. */
export async function openMail(
  {
    office,
    environment: { smtp },
    settings: { mail: settings },
  }: Pick<OpenOffice, 'office' | 'environment' | 'settings'>,
  linkBase: () => string,
): Promise<MailOffice> {
  if (smtp === null) return { office, settings, sender: null, linkBase };
  const { openSmtp } = await import('../mail/smtp.ts');
  const sender = openSmtp({ ...smtp, timeoutSeconds: settings.timeoutSeconds });
  return { office, settings, sender, linkBase };
}
