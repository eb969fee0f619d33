import { execFileSync } from 'node:child_process';

/** A private Apache 2.4 with mod_php 8.2 of Debian 12, beside whatever the machine itself serves. */
export function apacheConfig(folder: string, port: number, documents: string, more: string): string {
  const modules = ['mpm_prefork', 'authz_core', 'mime', 'dir', 'alias', 'rewrite', 'env'];
  return `ServerRoot /etc/apache2
Mutex file:${folder} default
PidFile ${folder}/apache.pid
Listen 127.0.0.1:${port}
ServerName 127.0.0.1:${port}
User www-data
Group www-data
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
LoadModule php_module /usr/lib/apache2/modules/libphp8.2.so
TypesConfig /etc/mime.types
KeepAlive On
MaxKeepAliveRequests 1000
StartServers 2
MinSpareServers 1
MaxSpareServers 4
MaxRequestWorkers 8
ErrorLog ${folder}/error.log
DocumentRoot ${documents}
<Directory ${documents}>
  Require all granted
  AllowOverride None
  DirectoryIndex index.php
  AcceptPathInfo On
</Directory>
<FilesMatch "\\.php$">
  SetHandler application/x-httpd-php
</FilesMatch>
RewriteEngine On
${more}
`;
}

export function ownedBy(user: string, folder: string): void {
  execFileSync('chown', ['-R', user, folder]);
}
