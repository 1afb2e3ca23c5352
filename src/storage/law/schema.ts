/** Tables of one build. A build is written once and never changed; another build is another file. */
export const SCHEMA = `
create table manifest (name text primary key, value text not null) without rowid;
create table act (
  id integer primary key, key text not null unique, rank integer not null, number text, adopted text,
  published text, began text, until text, until_at_latest text, replaced_by text
);
create table version (
  id integer primary key, act integer not null references act, language text not null, since text not null,
  since_at_latest text, published text, until text, title text not null, caused_by text, source text,
  path text not null, revision text, unread text
);
create table passage (
  id integer primary key, act integer not null references act, language text not null, place integer not null,
  anchor text not null, number text, unit text, heading text not null, within text not null, state text not null, begins text,
  text text not null, notes text not null, since text not null, since_at_latest text, until text,
  version integer not null references version, unread text
);
create table definition (
  passage integer not null references passage, form text not null, term text not null, says text not null,
  scope text not null
);
create table broken (place text not null, fault text not null);
create table word_table (
  language text not null, name text not null, first_piece integer not null, length integer not null,
  primary key (language, name)
) without rowid;
create table word_piece (id integer primary key, bytes blob not null);
`

/** Indexes of these tables. */
export const INDEXES = `
create index version_of_act on version (act, language, since);
create index passage_by_anchor on passage (act, language, anchor, since);
create index passage_by_number on passage (act, language, number, since);
create index definition_by_form on definition (form);
create index passage_in_doubt on passage (language, since) where since_at_latest is not null;
create index passage_unread on passage (language) where unread is not null;
create index version_unread on version (language, since) where unread is not null;
create index version_in_doubt on version (language, since) where since_at_latest is not null;
create index version_by_day on version (language, since, until);
create index act_in_doubt on act (until_at_latest) where until_at_latest is not null
`

/** Bytes of a page of the file: a provision nearly always stands on one, and tables of the word index on few. */
export const PAGE_BYTES = 16_384

/** Number of the schema: a file of another one is refused with advice to build anew. */
export const SCHEMA_VERSION = 11
