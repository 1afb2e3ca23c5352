import { Problem } from '../../problem.ts'
import type { Passkey } from '../../storage/staff/passkeys.ts'
import type { Desk } from '../desk.ts'
import { appendStaffFacts } from './append-staff-facts.ts'
import type { NewKeys } from './join.ts'
import { activeMember, type Member } from './member.ts'
import { attemptFailed } from './slow-down.ts'

/** Where a passkey is made or used. */
export interface PasskeyPlace {
  /** Address of the site, without a path. */
  readonly origin: string
  readonly challenge: string
  /** Whether a challenge is one that was given to this browser a short while ago. */
  readonly isChallenge: (challenge: string) => boolean
  /** Uses a challenge up; answers whether it was the first time. */
  readonly takeChallenge: (challenge: string) => Promise<boolean>
}

/** A passkey that was just made. */
export type NewPasskey = Extract<NewKeys, { readonly kind: 'passkey' }>['passkey']

/** Ed25519, ECDSA with P-256, RSA: what authenticators make and Node checks. */
const ALGORITHMS = [-8, -7, -257]
const LONGEST_ANSWER = 20_000

/** Loaded only where somebody uses a passkey: it is large. */
const library = () => import('@simplewebauthn/server')

/** What a browser needs to make a passkey, as JSON. */
export async function newPasskeyOptions(
  { origin, challenge }: PasskeyPlace,
  site: string,
  person: { readonly id: string; readonly name: string; readonly login: string },
  known: readonly Passkey[] = [],
): Promise<string> {
  const { generateRegistrationOptions } = await library()
  const options = await generateRegistrationOptions({
    rpName: site,
    rpID: new URL(origin).hostname,
    userID: new TextEncoder().encode(person.id),
    userName: person.login,
    userDisplayName: person.name,
    challenge: Buffer.from(challenge, 'base64url'),
    supportedAlgorithmIDs: ALGORITHMS,
    // The key stands for both what one has and what one knows.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports: [...transports] })),
  })
  return JSON.stringify(options)
}

/** What a browser needs to sign in with a passkey, as JSON. No name is asked for: the passkey knows whose it is. */
export async function passkeyOptions({ origin, challenge }: PasskeyPlace): Promise<string> {
  const { generateAuthenticationOptions } = await library()
  const options = await generateAuthenticationOptions({
    rpID: new URL(origin).hostname,
    challenge: Buffer.from(challenge, 'base64url'),
    userVerification: 'required',
  })
  return JSON.stringify(options)
}

/**
 * The passkey that a browser has made.
 * @throws Problem `staff-passkey-wrong`
 */
export async function madePasskey(place: PasskeyPlace, answer: string, label: string): Promise<NewPasskey> {
  const { verifyRegistrationResponse } = await library()
  const { origin, isChallenge, take } = onceIn(place)
  const { verified, registrationInfo } = await verifying(() =>
    verifyRegistrationResponse({
      response: JSON.parse(answer.slice(0, LONGEST_ANSWER)),
      expectedChallenge: isChallenge,
      expectedOrigin: origin,
      expectedRPID: new URL(origin).hostname,
      supportedAlgorithmIDs: ALGORITHMS,
    }),
  )
  if (!verified || !registrationInfo || !(await take())) throw new Problem('staff-passkey-wrong', 'refused')
  const { id, publicKey, counter, transports = [] } = registrationInfo.credential
  return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports, label }
}

/**
 * Lets a member in by a passkey.
 * @throws Problem `staff-passkey-wrong`, the same for an unknown key and for one that proves nothing
 */
export async function signInByPasskey(desk: Desk, place: PasskeyPlace, answer: string): Promise<Member> {
  try {
    return await passkeyMember(desk, place, answer)
  } catch (error) {
    if (error instanceof Problem) await attemptFailed(desk)
    throw error
  }
}

/** Adds a passkey to those of a member. */
export async function addPasskey(desk: Desk, { id: member }: Member, passkey: NewPasskey): Promise<void> {
  if ((await desk.staff.passkeys.get(passkey.id)) !== undefined)
    throw new Problem('staff-passkey-wrong', 'refused')
  await desk.staff.passkeys.add({ ...passkey, member, addedAt: desk.now() })
  await appendStaffFacts(desk, member, [
    { kind: 'sign-in-changed', subject: member, body: { what: 'passkey-added' } },
  ])
}

/**
 * Takes a passkey of a member away.
 * @throws Problem `staff-last-key` where nothing else would let them in
 */
export async function removePasskey(desk: Desk, { id: member }: Member, passkey: string): Promise<void> {
  const isRemoved = await desk.staff.changing(member, async ({ accounts, passkeys }) => {
    const known = await passkeys.of(member)
    if (!known.some(({ id }) => id === passkey)) return false
    const account = await accounts.get(member)
    if (known.length === 1 && !account?.password) throw new Problem('staff-last-key', 'refused')
    await passkeys.remove(member, passkey)
    return true
  })
  if (!isRemoved) return
  await appendStaffFacts(desk, member, [
    { kind: 'sign-in-changed', subject: member, body: { what: 'passkey-removed' } },
  ])
}

async function passkeyMember(desk: Desk, place: PasskeyPlace, answer: string): Promise<Member> {
  const { verifyAuthenticationResponse } = await library()
  const response = await verifying(async () => JSON.parse(answer.slice(0, LONGEST_ANSWER)))
  const known = typeof response?.id === 'string' ? await desk.staff.passkeys.get(response.id) : undefined
  if (!known) throw new Problem('staff-passkey-wrong', 'refused')
  const { origin, isChallenge, take } = onceIn(place)
  const { verified, authenticationInfo } = await verifying(() =>
    verifyAuthenticationResponse({
      response,
      expectedChallenge: isChallenge,
      expectedOrigin: origin,
      expectedRPID: new URL(origin).hostname,
      credential: {
        id: known.id,
        publicKey: new Uint8Array(Buffer.from(known.publicKey, 'base64url')),
        counter: known.counter,
        transports: [...known.transports],
      },
    }),
  )
  const member = await activeMember(desk, known.member)
  // A proof that was overheard, or sent twice, lets nobody in a second time.
  if (!verified || !member || !(await take())) throw new Problem('staff-passkey-wrong', 'refused')
  await desk.staff.passkeys.used(known.id, authenticationInfo.newCounter, desk.now())
  return member
}

/** A place that keeps in mind which challenge was answered, and takes it once all else is proven. */
function onceIn({ origin, isChallenge, takeChallenge }: PasskeyPlace) {
  let answered = ''
  return {
    origin,
    isChallenge(challenge: string): boolean {
      answered = challenge
      return isChallenge(challenge)
    },
    take: () => takeChallenge(answered),
  }
}

/** The library throws for whatever a browser got wrong or somebody made up. */
async function verifying<Verified>(verify: () => Promise<Verified>): Promise<Verified> {
  try {
    return await verify()
  } catch (cause) {
    throw new Problem('staff-passkey-wrong', 'refused', {}, { cause })
  }
}
