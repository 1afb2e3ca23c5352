import type { Fact } from '../../record/fact.ts'
import { atOneMoment } from '../moment.ts'
import type { Storage } from '../open.ts'
import { type Asked, find } from '../search/find.ts'
import type { KeysOf } from '../search/keys.ts'
import { type AppendOptions, append } from './append.ts'
import { compared } from './differences.ts'
import { publicRecord } from './public-record.ts'
import { accessLogIn } from './read/access-log.ts'
import { askedChecksIn } from './read/asked-checks.ts'
import { changedIn } from './read/changed.ts'
import { historyIn } from './read/history.ts'
import { membersIn } from './read/members.ts'
import { opinionsIn } from './read/opinions.ts'
import { peopleIn } from './read/people.ts'
import { publishedIn } from './read/published.ts'
import { readingsIn } from './read/readings.ts'
import { statementsIn } from './read/statements.ts'
import { rebuild } from './rebuild.ts'
import { verify } from './verify.ts'

/** What the record needs from outside. */
export interface RecordOptions {
  /** Keys of words, by which published texts are found in any of their forms. */
  readonly keysOf: KeysOf
  /** The moment, as `2026-11-27T08:30:00.000Z`; the clock of this machine by default. */
  readonly now?: () => string
}

export type RecordStore = ReturnType<typeof openRecord>

/** The record: `append` is the only way in; everything else asks. */
export function openRecord(
  { db, engine }: Storage,
  { keysOf, now = () => new Date().toISOString() }: RecordOptions,
) {
  const appending = { db, engine, now, keysOf }
  return {
    append: (facts: readonly Fact[], options: AppendOptions) => append(appending, facts, options),
    history: historyIn(db),
    accessLog: accessLogIn(db),
    statements: statementsIn(db),
    people: peopleIn(db),
    readings: readingsIn(db),
    opinions: opinionsIn(db),
    published: publishedIn(db),
    /** Published opinions, those that changed last first. */
    changed: changedIn(db),
    /** Published opinions by the checks whose questions they put. */
    askedChecks: askedChecksIn(db),
    members: membersIn(db),
    /** Published texts that hold all the words, in any form. */
    find: (asked: Asked) => find(db, engine, keysOf, asked),
    /** The record as the public may read it, link by link. */
    publicPart: () => publicRecord(db),
    verify: () => verify(db, engine),
    rebuild: () => rebuild(db, engine, keysOf),
    /** Names of the tables that are not what the record makes of them. */
    differingTables: async () =>
      (await atOneMoment(db, engine, (moment) => compared(moment, engine))).differing,
  }
}
