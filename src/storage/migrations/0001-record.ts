import type { Migration } from '../migration.ts'

/** The record, what is made from it, and settings. */
const record: Migration = () => [
  `create table log (
    seq integer primary key, at text not null, actor text not null, kind text not null, subject text not null,
    body text not null, salt text not null, digest text not null, previous text not null, hash text not null
  )`,
  'create index log_subject on log (subject, seq)',
  'create table head (id integer primary key, seq integer not null, hash text not null)',
  `insert into head (id, seq, hash) values (1, 0, '${'0'.repeat(64)}')`,
  `create table statements (
    id text primary key, seq integer not null, language text not null, title text, date text, person text, body text,
    shown_at text, shown_seq integer, withdrawn integer not null, text text not null, state text not null
  )`,
  'create index statements_seq on statements (seq)',
  'create index statements_shown on statements (shown_seq)',
  'create index statements_person on statements (person, shown_seq)',
  'create index statements_body on statements (body, shown_seq)',
  'create table translations (statement text not null, translation text not null, primary key (statement, translation))',
  'create index translations_back on translations (translation)',
  'create table people (id text primary key, state text not null)',
  'create table bodies (id text primary key, kind text not null, state text not null)',
  `create table offices (
    id text primary key, person text not null, body text not null, since text, until text, state text not null
  )`,
  'create index offices_person on offices (person)',
  'create index offices_body on offices (body)',
  `create table readings (
    id text primary key, seq integer not null, statement text not null, reader text not null, law text, at text not null,
    made text not null
  )`,
  'create index readings_statement on readings (statement, seq)',
  `create table opinions (
    id text primary key, seq integer not null, slug text not null, statement text not null, author text not null,
    status text not null, changed_at text not null, scheduled_at text, published_at text, published_seq integer,
    listed text, state text not null
  )`,
  'create unique index opinions_slug on opinions (slug)',
  'create index opinions_seq on opinions (seq)',
  'create index opinions_statement on opinions (statement)',
  'create index opinions_published on opinions (published_seq)',
  'create index opinions_scheduled on opinions (scheduled_at)',
  `create table pieces (
    opinion text not null, piece text not null, language text not null, revision integer not null, text text not null,
    at text not null, author text not null, primary key (opinion, piece, language, revision)
  )`,
  `create table versions (
    opinion text not null, version integer not null, at text not null, author text not null, note text,
    snapshot text not null, primary key (opinion, version)
  )`,
  `create table judgements (
    opinion text not null, finding text not null, check_name text not null, reading text not null, verdict text not null,
    reason text, primary key (opinion, finding)
  )`,
  'create table members (id text primary key, role text not null, status text not null, state text not null)',
  'create table settings (name text primary key, value text not null)',
]

export default record
