import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** More than this is not taken out again. */
const MOST_BYTES = 20_000_000;

/** What nobody can have who does not have the texts that a result comes from. */
export type Secret = Buffer;

/** The secret of texts: the same for the same texts in the same order. */
export function secretOf(texts: readonly unknown[]): Secret {
  return createHash('sha256').update(JSON.stringify(texts)).digest();
}

/** By what something is found again; it tells nothing of the secret. */
export function nameFor(secret: Secret): string {
  return derive('name', secret).toString('hex');
}

/** A text that only those can read who have its secret. */
export interface Sealed {
  readonly version: 1;
  readonly nonce: string;
  readonly tag: string;
  readonly data: string;
}

export function seal(text: string, secret: Secret): Sealed {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', derive('key', secret), nonce);
  const packed = deflateRawSync(Buffer.from(text), { level: 1 });
  const data = Buffer.concat([cipher.update(packed), cipher.final()]);
  return {
    version: 1,
    nonce: nonce.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    data: data.toString('base64'),
  };
}

/** The text; nothing where a bit of it is not as it was sealed. */
export function open(sealed: unknown, secret: Secret): string | undefined {
  if (!isSealed(sealed)) return undefined;
  try {
    const nonce = Buffer.from(sealed.nonce, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', derive('key', secret), nonce, { authTagLength: 16 });
    decipher.setAuthTag(Buffer.from(sealed.tag, 'base64'));
    const packed = Buffer.concat([decipher.update(sealed.data, 'base64'), decipher.final()]);
    return inflateRawSync(packed, { maxOutputLength: MOST_BYTES }).toString('utf8');
  } catch {
    return undefined;
  }
}

function isSealed(value: unknown): value is Sealed {
  if (typeof value !== 'object' || value === null) return false;
  const { version, nonce, tag, data } = value as Partial<Record<keyof Sealed, unknown>>;
  return version === 1 && [nonce, tag, data].every((each) => typeof each === 'string');
}

function derive(purpose: string, secret: Secret): Buffer {
  return createHash('sha256').update(`plan-lint cache ${purpose}\n`).update(secret).digest();
}
