import type { Migration } from '../migration.ts'

/** Challenges of passkeys that were answered, until they would be too old anyhow: each lets somebody in once. */
const usedChallenges: Migration = () => [
  'create table used_challenges (challenge text primary key, until text not null)',
  'create index used_challenges_until on used_challenges (until)',
]

export default usedChallenges
