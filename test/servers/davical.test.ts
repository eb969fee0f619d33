import { serverContract } from './contract.ts';
import { startDavical } from './davical.ts';

serverContract('DAViCal', { start: startDavical, conditions: 'honoured', asksPassword: true });
