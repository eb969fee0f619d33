import { DUTY_WORD } from '../vietnamese/duty.ts';

const BEGINS = new RegExp(`^${DUTY_WORD}`, 'iu');
export const beginsWithDuty = (text: string): boolean => BEGINS.test(text);
