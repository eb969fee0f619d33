import { serverContract } from './contract.ts';
import { startRadicale } from './radicale.ts';

serverContract('Radicale', { start: startRadicale, conditions: 'honoured', asksPassword: true });
