import { serverContract } from './contract.ts';
import { startCyrus } from './cyrus.ts';

serverContract('Cyrus', { start: startCyrus, conditions: 'honoured', asksPassword: true });
