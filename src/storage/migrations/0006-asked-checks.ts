import type { Migration } from '../migration.ts'

/** Which checks' questions a published opinion puts, so that an opinion is found by its checks. */
const askedChecks: Migration = () => [
  `create table asked_checks (
    check_name text not null, opinion text not null, first integer not null, primary key (check_name, opinion)
  )`,
  'create index asked_checks_opinion on asked_checks (opinion)',
]

export default askedChecks
