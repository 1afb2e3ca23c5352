import type { Migration } from '../migration.ts'

/** Letters that readers asked for. */
const alerts: Migration = () => [
  `create table alerts (
    id text primary key, email text not null, language text not null, about text not null, value text not null,
    asked_at text not null, confirmed_at text, sent_seq integer not null
  )`,
  'create unique index alerts_email on alerts (email, about, value, language)',
]

export default alerts
