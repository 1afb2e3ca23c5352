import type { Migration } from '../migration.ts'

/** Who does what only one program may do at a time, and until when. */
const leases: Migration = () => [
  'create table leases (name text primary key, holder text not null, until text not null)',
]

export default leases
