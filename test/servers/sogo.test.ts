import { serverContract } from './contract.ts';
import { startSogo } from './sogo.ts';

serverContract('SOGo', { start: startSogo, conditions: 'ignored', asksPassword: true, loses: ['description'] });
