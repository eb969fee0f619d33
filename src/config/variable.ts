import type { ConfigurationFaultCode } from '../locale/configuration.ts';
import type { SentenceData } from '../locale/sentence.ts';

/** How a variable of the environment is read. */

export type Refuse = (code: ConfigurationFaultCode, data?: SentenceData) => void;
/** One variable, or what stands for it where it is not set. */
export type Read = <Value>(name: string, fallback: Value, parse: (text: string, refuse: Refuse) => Value) => Value;
