import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Desk } from '../src/desk/desk.ts'
import { verifyRecord } from '../src/desk/public-record/verify.ts'
import type { Recorded } from '../src/record/fact.ts'
import type { Visitor } from '../src/site/staff/staff-in-tests.ts'
import { connect, type StoragePlace } from '../src/storage/open.ts'
import { openLedger } from './publishing/ledger-in-tests.ts'
import { LISTS, marksIn, wholeEdit, wholePaths } from './publishing/marks-in-tests.ts'
import { deskOn, setUpNewsroom } from './publishing/newsroom-in-tests.ts'
import { LONGEST_WAIT, pairOf, type Work } from './publishing/pair-in-tests.ts'
import { Gone, programOn } from './publishing/program-in-tests.ts'
import { onBothEngines } from './storage/engines-in-tests.ts'

/** Rounds of killing; more of them by hand before a release. */
const ROUNDS = Number(process.env.SAUAL_CRASH_ROUNDS ?? 4)
/** Milliseconds after it answers within which the program is killed. */
const LONGEST_LIFE = 3000
/** Rounds after which the database server goes too, as in a power cut. */
const CRASH_EVERY = 4
/** Rounds after which every table is made anew beside, and compared. */
const LOOK_EVERY = 25
const PAIRS = 2
/** Milliseconds between two pages of the reader, so that the writers get on. */
const PAUSE = 30
const PATIENCE = 60_000

onBothEngines((newPlace, _, crash) => {
  test(`a site that is killed ${ROUNDS} times while opinions are published loses nothing and shows nothing by halves`, async (t) => {
    const place = await newPlace()
    const newsroom = await setUpNewsroom(place, PAIRS)
    const program = programOn(place)
    const ledger = openLedger()
    const pairs = newsroom.pairs.map((keys) =>
      pairOf(keys, { author: program.visitor(), editor: program.visitor(), ledger }),
    )
    const works = () => pairs.flatMap(({ begun }) => begun.slice(-2))
    const reader = program.visitor()

    t.after(() => program.end())
    await program.start()
    for (const pair of pairs) await pair.signIn()
    for (let round = 1; round <= ROUNDS; round++) {
      const busy = [...pairs.map((pair) => pair.work()), readOn(reader, works)].map(untilGone)
      // A site that was never seen to publish would prove little.
      let isGone = false
      Promise.race(busy).then(
        () => (isGone = true),
        () => undefined,
      )
      while (!ledger.summary['opinion-published']) {
        assert.ok(!isGone, `the program has ended by itself: ${program.printed}`)
        await Promise.race([sleep(20), ...busy])
      }
      await sleep(Math.random() * LONGEST_LIFE)
      await program.kill()
      await Promise.all(busy)
      if (round % CRASH_EVERY === 0) await crash()
      const latest = await onDesk(place, async (desk) => {
        assert.equal((await desk.record.verify()).broken, undefined)
        ledger.compare(await everyFact(desk))
        if (round % LOOK_EVERY === 0) assert.deepEqual(await desk.record.differingTables(), [])
        return latestEdits(desk, works())
      })
      await endLease(place)
      await program.start()
      for (const [work, revision] of latest) await shows(reader, work, revision)
      for (const path of LISTS) await listsWhole(reader, path)
    }

    // Whatever was left to its time is published by the program as it starts.
    assert.equal(await program.stop(), 0)
    await sleep(LONGEST_WAIT)
    await program.start()
    await onDesk(place, async (desk) => {
      for (const until = Date.now() + PATIENCE; ; await sleep(50)) {
        if ((await desk.record.opinions.due(desk.now())).length === 0) break
        assert.ok(Date.now() < until, 'nobody publishes what is due')
      }
    })
    assert.equal(await program.stop(), 0)
    await onDesk(place, async (desk) => {
      const facts = await everyFact(desk)
      ledger.compare(facts)
      publishedOnce(facts)
      assert.equal((await desk.record.verify()).broken, undefined)
      assert.deepEqual(await desk.record.differingTables(), [])
      assert.equal(await recordFaults(desk), 0)
    })
    assert.doesNotMatch(program.printed, /^\s+at /mu, 'a fault was told')
    if (process.env.SAUAL_CRASH_ROUNDS) console.error(ledger.summary)
  })
})

/** Works with the record while the program is not running, or beside it. */
async function onDesk<Result>(place: StoragePlace, work: (desk: Desk) => Promise<Result>): Promise<Result> {
  const desk = await deskOn(place)
  try {
    return await work(desk)
  } finally {
    await desk.close()
  }
}

async function untilGone(work: Promise<never>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!(error instanceof Gone)) throw error
  })
}

/** Looks at the public pages again and again, whatever happens behind them. */
async function readOn(reader: Visitor, works: () => readonly Work[]): Promise<never> {
  for (;;) {
    for (const { slug, n } of works())
      for (const path of wholePaths(slug)) {
        const { status } = await reader.get(path)
        if (status === 200) wholeEdit(n, reader.text, path)
        else assert.equal(status, 404, path)
        await sleep(PAUSE)
      }
    for (const path of LISTS) {
      await listsWhole(reader, path)
      await sleep(PAUSE)
    }
  }
}

/** Whatever is published or corrected meanwhile, a list shows no opinion in two versions. */
async function listsWhole(reader: Visitor, path: string): Promise<void> {
  const { status } = await reader.get(path)
  assert.equal(status, 200, `${path}: ${reader.text}`)
  marksIn(reader.text, path)
}

/** The pages of an opinion are those of its latest version. */
async function shows(reader: Visitor, { slug, n }: Work, revision: number): Promise<void> {
  for (const path of wholePaths(slug)) {
    assert.equal((await reader.get(path)).status, 200, path)
    assert.equal(wholeEdit(n, reader.text, path), revision, path)
  }
}

/** The edit that is published of each opinion; nothing of those that are not. */
async function latestEdits(desk: Desk, works: readonly Work[]): Promise<(readonly [Work, number])[]> {
  const latest: (readonly [Work, number])[] = []
  for (const work of works) {
    const version = await desk.record.opinions.version(work.id)
    if (version === undefined) continue
    const pieces = version.snapshot.pieces.map(({ text }) => text).join('\n')
    latest.push([work, marksIn(pieces, `the record of ${work.id}`).get(work.n) as number])
  }
  return latest
}

async function everyFact({ record }: Desk): Promise<readonly Recorded[]> {
  const { seq } = await record.history.head()
  return record.history.facts(0, seq)
}

/** As if the next start came only when the time of the dead program's lease is over. */
async function endLease(place: StoragePlace): Promise<void> {
  const storage = connect(place)
  await storage.db.deleteFrom('leases').execute()
  await storage.close()
}

/** Each opinion has one first version at most; one that was left to its time has it, from then on. */
function publishedOnce(facts: readonly Recorded[]): void {
  const firsts = Map.groupBy(
    facts.filter(({ kind }) => kind === 'opinion-published'),
    ({ subject }) => subject,
  )
  for (const [subject, { length }] of firsts) assert.equal(length, 1, subject)
  const timed = new Map<string, string | null>()
  for (const fact of facts) if (fact.kind === 'opinion-scheduled') timed.set(fact.subject, fact.body.at)
  for (const [subject, at] of timed) {
    const first = firsts.get(subject)?.[0]
    if (at === null) continue
    assert.ok(first, `${subject} was not published at ${at}`)
    if (first.actor === 'program') assert.ok(first.at >= at, `${subject} was published before ${at}`)
  }
}

/** Things that are ill in the builds of the public record, of which nothing unfinished is left. */
async function recordFaults({ config }: Desk): Promise<number> {
  const folder = join(config.folder, 'public-record')
  const names = readdirSync(folder)
  assert.deepEqual(
    names.filter((name) => !/^\d+$/u.test(name)),
    [],
  )
  let faults = 0
  for (const name of names)
    for await (const { condition } of verifyRecord(join(folder, name))) if (condition === 'ill') faults++
  return faults
}
