import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding } from '../engine/report.ts';

/** Gives each finding of a run its fingerprint; call it in the order of the report. */
export type Fingerprinter = (finding: Finding, path: string) => string;

/**
 * Makes fingerprints by which a finding is known again after the plan was edited elsewhere. They come from the rule, the
 * message, the file and the part of the plan. They hold no line numbers and no arguments, because these are plan text
 * and counts, which change while the matter stays the same. What is still alike is numbered.
 */
export function fingerprinter(): Fingerprinter {
  const seen = new Map<string, number>();
  return ({ ruleId, messageId, at }, path) => {
    const key = [ruleId, path, at.entity ?? at.pointer, messageId].join('\0');
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return bytesToHex(sha256(utf8ToBytes(ordinal === 0 ? key : `${key}\0${ordinal}`)));
  };
}
