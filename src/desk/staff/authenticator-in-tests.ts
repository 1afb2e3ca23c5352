import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** What an authenticator says of itself: somebody was there, was known, and (at the making) here is the key. */
const PRESENT = 0x01
const VERIFIED = 0x04
const KEY_GIVEN = 0x40

/** A passkey in software: it answers challenges as a browser with an authenticator does. */
export interface Authenticator {
  /** The answer to a page that asks to make a passkey. */
  make(challenge: string): string
  /** The answer to a page that asks to sign in. */
  prove(challenge: string): string
}

/** @param origin address of the site that it is made for */
export function authenticatorAt(origin: string): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  let counter = 0
  const said = (type: string, challenge: string): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin }))
  const head = (flags: number): Buffer => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(++counter)
    return Buffer.concat([hashOf(new URL(origin).hostname), Buffer.from([flags]), count])
  }
  const answered = (response: Readonly<Record<string, string>>): string => {
    const name = id.toString('base64url')
    return JSON.stringify({ id: name, rawId: name, type: 'public-key', clientExtensionResults: {}, response })
  }
  return {
    make(challenge) {
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
      const key = Buffer.concat([
        // A map of five: EC2, ES256, P-256, x and y (RFC 9052).
        Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
        Buffer.from(x, 'base64url'),
        Buffer.from([0x22, 0x58, 0x20]),
        Buffer.from(y, 'base64url'),
      ])
      const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, key])
      const data = Buffer.concat([head(PRESENT | VERIFIED | KEY_GIVEN), credential])
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        words('fmt'),
        words('none'),
        words('attStmt'),
        Buffer.from([0xa0]),
        words('authData'),
        Buffer.from([0x58, data.length]),
        data,
      ])
      return answered({
        clientDataJSON: said('webauthn.create', challenge).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
      })
    },
    prove(challenge) {
      const client = said('webauthn.get', challenge)
      const data = head(PRESENT | VERIFIED)
      return answered({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', Buffer.concat([data, hashOf(client)]), privateKey).toString('base64url'),
      })
    },
  }
}

function hashOf(bytes: string | Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

/** A short text in CBOR. */
function words(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)])
}
