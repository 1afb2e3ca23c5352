import type { Migration } from '../migration.ts'

/** What the staff signs in with. */
const staff: Migration = () => [
  `create table accounts (
    member text primary key, login text not null, name text not null, password text, totp text,
    totp_step integer not null, language text not null
  )`,
  'create unique index accounts_login on accounts (login)',
  `create table passkeys (
    id text primary key, member text not null references accounts (member) on delete cascade, public_key text not null,
    counter integer not null, transports text not null, label text not null, added_at text not null, used_at text
  )`,
  'create index passkeys_member on passkeys (member)',
  `create table recovery_codes (
    member text not null references accounts (member) on delete cascade, code text not null, used_at text,
    primary key (member, code)
  )`,
  'create table invitations (token text primary key, member text not null, expires_at text not null)',
  `create table sessions (
    token text primary key, id text not null, member text not null references accounts (member) on delete cascade,
    begun_at text not null, seen_at text not null, expires_at text not null, device text not null
  )`,
  'create unique index sessions_id on sessions (id)',
  'create index sessions_member on sessions (member)',
  'create table sign_in_failures (login text primary key, failures integer not null, latest_at text not null)',
]

export default staff
