import { serverContract } from './contract.ts';
import { startSabre } from './sabre.ts';

serverContract('sabre/dav', { start: startSabre, conditions: 'honoured', asksPassword: true });
