/** Kinds of columns: the two that both databases have; `?` may be null. Moments and days are ISO text, truth is 0 or 1. */
type Column = 'integer' | 'text' | 'integer?' | 'text?'

type ValueOf<C extends Column> = C extends 'integer'
  ? number
  : C extends 'text'
    ? string
    : C extends 'integer?'
      ? number | null
      : string | null

/** The record itself: never changed, never shortened. */
const RECORD = {
  log: {
    seq: 'integer',
    at: 'text',
    actor: 'text',
    kind: 'text',
    subject: 'text',
    body: 'text',
    salt: 'text',
    digest: 'text',
    previous: 'text',
    hash: 'text',
  },
  /** One row: where the record ends. Whoever appends holds it until done. */
  head: { id: 'integer', seq: 'integer', hash: 'text' },
} as const

/** Made from the record alone; may be dropped and made again at any time. */
export const DERIVED = {
  statements: {
    id: 'text',
    seq: 'integer',
    language: 'text',
    title: 'text?',
    date: 'text?',
    person: 'text?',
    body: 'text?',
    shown_at: 'text?',
    shown_seq: 'integer?',
    withdrawn: 'integer',
    text: 'text',
    state: 'text',
  },
  translations: { statement: 'text', translation: 'text' },
  people: { id: 'text', state: 'text' },
  bodies: { id: 'text', kind: 'text', state: 'text' },
  offices: { id: 'text', person: 'text', body: 'text', since: 'text?', until: 'text?', state: 'text' },
  readings: {
    id: 'text',
    seq: 'integer',
    statement: 'text',
    reader: 'text',
    law: 'text?',
    at: 'text',
    made: 'text',
  },
  opinions: {
    id: 'text',
    seq: 'integer',
    slug: 'text',
    statement: 'text',
    author: 'text',
    status: 'text',
    changed_at: 'text',
    scheduled_at: 'text?',
    published_at: 'text?',
    published_seq: 'integer?',
    listed: 'text?',
    state: 'text',
  },
  pieces: {
    opinion: 'text',
    piece: 'text',
    language: 'text',
    revision: 'integer',
    text: 'text',
    at: 'text',
    author: 'text',
  },
  versions: {
    opinion: 'text',
    version: 'integer',
    at: 'text',
    author: 'text',
    note: 'text?',
    snapshot: 'text',
  },
  judgements: {
    opinion: 'text',
    finding: 'text',
    check_name: 'text',
    reading: 'text',
    verdict: 'text',
    reason: 'text?',
  },
  asked_checks: { check_name: 'text', opinion: 'text', first: 'integer' },
  members: { id: 'text', role: 'text', status: 'text', state: 'text' },
} as const

/** What the staff signs in with: secrets and names, which are no part of the record and can be forgotten. */
const STAFF = {
  accounts: {
    member: 'text',
    login: 'text',
    name: 'text',
    password: 'text?',
    totp: 'text?',
    totp_step: 'integer',
    language: 'text',
  },
  passkeys: {
    id: 'text',
    member: 'text',
    public_key: 'text',
    counter: 'integer',
    transports: 'text',
    label: 'text',
    added_at: 'text',
    used_at: 'text?',
  },
  recovery_codes: { member: 'text', code: 'text', used_at: 'text?' },
  invitations: { token: 'text', member: 'text', expires_at: 'text' },
  sessions: {
    token: 'text',
    id: 'text',
    member: 'text',
    begun_at: 'text',
    seen_at: 'text',
    expires_at: 'text',
    device: 'text',
  },
  used_challenges: { challenge: 'text', until: 'text' },
  sign_in_failures: { login: 'text', failures: 'integer', latest_at: 'text' },
} as const

/** Letters that readers asked for; can be forgotten. */
const READERS = {
  alerts: {
    id: 'text',
    email: 'text',
    language: 'text',
    about: 'text',
    value: 'text',
    asked_at: 'text',
    confirmed_at: 'text?',
    sent_seq: 'integer',
  },
} as const

/** What the words of published texts are found by; each engine has its own index beside it. */
const SEARCH = {
  search_entries: {
    id: 'integer',
    kind: 'text',
    subject: 'text',
    language: 'text',
    seq: 'integer',
  },
} as const

const SITE = {
  settings: { name: 'text', value: 'text' },
  leases: { name: 'text', holder: 'text', until: 'text' },
  /** One row: the schema, and the schema that the derived tables were made for. */
  schema_version: { version: 'integer', derived: 'integer' },
} as const

/** All tables that both databases have, by name. */
export const TABLES = { ...RECORD, ...DERIVED, ...STAFF, ...READERS, ...SEARCH, ...SITE }

export type Tables = {
  [Table in keyof typeof TABLES]: {
    [Name in keyof (typeof TABLES)[Table]]: (typeof TABLES)[Table][Name] extends Column
      ? ValueOf<(typeof TABLES)[Table][Name]>
      : never
  }
}
