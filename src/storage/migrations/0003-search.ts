import type { Migration } from '../migration.ts'

/** Words of published texts. The index holds keys of words, made by the languages; the database parts and stems nothing. */
const search: Migration = (engine) => [
  `create table search_entries (
    id integer primary key, kind text not null, subject text not null, language text not null, seq integer not null
  )`,
  'create unique index search_entries_of on search_entries (kind, subject, language)',
  ...(engine === 'sqlite'
    ? [
        `create virtual table search_words using fts5 (
          title, words, content = '', contentless_delete = 1, tokenize = 'ascii'
        )`,
      ]
    : [
        'create table search_words (rowid integer primary key, title tsvector not null, words tsvector not null)',
        'create index search_words_words on search_words using gin (words)',
        'create index search_words_title on search_words using gin (title)',
      ]),
]

export default search
