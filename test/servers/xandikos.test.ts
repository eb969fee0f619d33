import { serverContract } from './contract.ts';
import { startXandikos } from './xandikos.ts';

serverContract('Xandikos', {
  start: startXandikos,
  conditions: 'honoured',
  asksPassword: false,
  loses: ['description', 'zone'],
});
