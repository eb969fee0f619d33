import { serverContract } from './contract.ts';
import { startSabre } from './sabre.ts';

serverContract('sabre/dav', { start: startSabre, conditions: 'honoured', asksPassword: true });
serverContract('sabre/dav with Digest', {
  start: (folder) => startSabre(folder, { scheme: 'Digest', guesses: false }),
  conditions: 'honoured',
  asksPassword: true,
});
