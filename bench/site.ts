import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCatalog } from '../src/catalog.ts'
import { openDesk } from '../src/desk/desk.ts'
import { fill, slugOf } from './site/fill.ts'
import { startNext } from './site/next-peer.ts'
import { has, measure, type Running, type Speed, startNginx, startServer } from './site/peers.ts'
import { askSteadily } from './site/steady.ts'

/**
 * How fast a published opinion is served, out of ten thousand in SQLite: beside a plain node server that sends the same bytes,
 * nginx that sends them from a file, and Next.js with a page as large, in one run, each on one core. Ratios carry over to other
 * machines; single figures do not.
 */
const OPINIONS = 10_000
const ROUNDS = 15
const SECONDS = 2
const FIRST_TIMES = 300
/** Rounds in which each page is asked for once, as long as there are pages that nobody asked for yet. */
const FIRST_ROUNDS = 5
const [RATE, MINUTE] = [1000, 60]
const [SAUAL, PLAIN, SAME, NGINX, NEXT] = [4501, 4502, 4503, 4504, 4505]

const folder = mkdtempSync(join(tmpdir(), 'saual-bench-site-'))
const pageOf = (n: number): string => `/en/opinions/${slugOf(n)}`
const running: Running[] = []
try {
  await publishAll()
  const saual = await started(startServer(SAUAL, 'saual', join(folder, 'data')))
  const path = pageOf(OPINIONS / 2)
  const answer = await fetch(saual.address + path, { headers: { 'accept-encoding': 'identity' } })
  const body = Buffer.from(await answer.arrayBuffer())
  console.log(
    `an opinion page of ${(body.length / 1000).toFixed(1)} KB out of ${OPINIONS} in SQLite, one core\n`,
  )
  if (has('wrk')) await beside(saual, path, body, answer.headers)
  else console.log('wrk is not installed: requests a second were not measured')
  await firstTimes(saual)
  await saual.stop()
  running.splice(running.indexOf(saual), 1)
  await withWrites()
} finally {
  for (const one of running) await one.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function started(starting: Promise<Running>): Promise<Running> {
  const one = await starting
  running.push(one)
  return one
}

async function publishAll(): Promise<void> {
  const desk = await openDesk({ folder: join(folder, 'data') }, await loadCatalog())
  const began = performance.now()
  await fill(desk, OPINIONS)
  console.log(`${OPINIONS} opinions published in ${((performance.now() - began) / 1000).toFixed(0)} s`)
  await desk.close()
}

/** Rounds take turns, so that whatever else the machine does disturbs all alike. */
async function beside(saual: Running, path: string, body: Buffer, headers: Headers): Promise<void> {
  const file = join(folder, 'page.html')
  writeFileSync(file, body)
  const plain = await started(startServer(PLAIN, 'plain', file))
  const headersFile = join(folder, 'headers.json')
  // What Node adds to every answer it adds to this one too.
  const own = [...headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name))
  writeFileSync(headersFile, JSON.stringify(own.flat()))
  const same = await started(startServer(SAME, 'plain', file, headersFile))
  const nginx = has('nginx') ? await started(startNginx(NGINX, folder, body)) : undefined
  const next = await started(startNext(NEXT, body.toString()))
  for (const path of ['/kept', '/rendered']) {
    const size = (await (await fetch(next.address + path)).arrayBuffer()).byteLength
    console.log(`Next.js ${path}: ${(size / 1000).toFixed(1)} KB`)
  }
  const peers = [
    { name: 'Saual, the page kept', server: saual, path },
    { name: 'plain node, the same bytes', server: plain, path: '/' },
    { name: 'and the same headers', server: same, path: '/' },
    ...(nginx ? [{ name: 'nginx, the same file', server: nginx, path: '/page.html' }] : []),
    { name: 'Next.js, the page kept', server: next, path: '/kept' },
    { name: 'Next.js, rendered each time', server: next, path: '/rendered' },
  ]
  const speeds = new Map<string, Speed[]>(peers.map(({ name }) => [name, []]))
  for (let round = 0; round <= ROUNDS; round++)
    for (const { name, server, path } of peers) {
      const speed = measure(server, path, round === 0 ? 2 : SECONDS)
      // The first round warms all of them up.
      if (round > 0) speeds.get(name)?.push(speed)
    }
  speeds.set('Saual, each the first time', firstRounds(saual))
  const best = new Map([...speeds].map(([name, all]) => [name, bestOf(all)]))
  const ours = best.get(peers[0]?.name as string) as Speed
  for (const [name, speed] of best) console.log(row(name, speed, ours))
  if (!nginx) console.log('  nginx is not installed: left out')
}

function row(name: string, { perSecond, p99, cost }: Speed, ours: Speed): string {
  const beside = `Saual is ${(ours.perSecond / perSecond).toFixed(2)} of it, ${(cost / ours.cost).toFixed(2)} by processor time`
  return `  ${name.padEnd(28)} ${perSecond.toFixed(0).padStart(7)} requests/s   p99 ${p99.toFixed(2)} ms   ${cost.toFixed(1)} µs of processor${name.startsWith('Saual') ? '' : `   ${beside}`}`
}

/** Pages that nobody has asked for yet, each once. */
function firstRounds(saual: Running): Speed[] {
  const rounds: Speed[] = []
  const script = join(folder, 'each-once.lua')
  // The ones before are for the times of single pages.
  let from = FIRST_TIMES
  while (rounds.length < FIRST_ROUNDS) {
    writeFileSync(
      script,
      `local n = ${from}\nrequest = function() n = n + 1 return wrk.format('GET', '/en/opinions/opinion-' .. n) end\n`,
    )
    const speed = measure(saual, '/', 1, script)
    rounds.push(speed)
    // Those under way when the time was up were asked for too.
    from += speed.requests + 200
    if (from + 2 * speed.requests > OPINIONS) break
  }
  return rounds
}

/** Best of the rounds: what each can do when the machine does not disturb it. */
function bestOf(all: readonly Speed[]): Speed {
  return {
    perSecond: Math.max(...all.map(({ perSecond }) => perSecond)),
    p99: Math.min(...all.map(({ p99 }) => p99)),
    requests: all.reduce((sum, { requests }) => sum + requests, 0),
    cost: Math.min(...all.map(({ cost }) => cost)),
  }
}

async function firstTimes({ address }: Running): Promise<void> {
  const times: number[] = []
  for (let n = 1; n <= FIRST_TIMES; n++) {
    const began = performance.now()
    await (await fetch(address + pageOf(n))).arrayBuffer()
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  console.log(
    `\na page rendered for the first time: median ${(times[FIRST_TIMES / 2] as number).toFixed(1)} ms, p99 ${(times[Math.floor(FIRST_TIMES * 0.99)] as number).toFixed(1)} ms (${FIRST_TIMES} pages)`,
  )
}

/** Most readers ask for what came last; some ask for anything. */
async function withWrites(): Promise<void> {
  const saual = await started(startServer(SAUAL, 'saual', join(folder, 'data'), 'writes'))
  const asked = (n: number): number =>
    n % 5 === 0 ? ((n * 7907) % OPINIONS) + 1 : OPINIONS - ((n * 31) % 200)
  const found = await askSteadily(
    (n) => saual.address + pageOf(asked(n)),
    RATE,
    MINUTE,
    (n, body) => body.includes(`On appeal ${asked(n)}</`) && body.trimEnd().endsWith('</html>'),
  )
  console.log(
    `\n${RATE} requests/s for ${MINUTE} s while the desk writes: ${found.answered} of ${found.asked} answered, ${found.errors} errors, median ${found.p50.toFixed(1)} ms, p99 ${found.p99.toFixed(1)} ms, longest ${found.worst.toFixed(0)} ms`,
  )
}
