import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openTestDesk } from '../src/desk/desk-in-tests.ts'
import { beginOpinion } from '../src/desk/opinions/begin-opinion.ts'
import { dismissFinding, keepFinding } from '../src/desk/opinions/judge-finding.ts'
import { makeReading } from '../src/desk/statements/make-reading.ts'
import { takeInStatement } from '../src/desk/statements/take-in-statement.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const run = promisify(execFile)
const TEXT =
  'Recently, provocative statements of bloggers have become more frequent. We warn that the guilty will be punished. Trust only official sources.'

test('what editors kept and dismissed is a labelled set that the evaluation reads', async () => {
  const opened = await openTestDesk()
  const { desk, folder } = opened
  const labels = join(mkdtempSync(join(tmpdir(), 'saual-labels-')), 'set')
  try {
    const author = await opened.member('Aigerim', 'author')
    const statement = await takeInStatement(desk, author, { text: TEXT })
    const reading = await desk.record.readings.get(await makeReading(desk, author, statement, labels))
    const opinion = await beginOpinion(desk, author, { statement, language: 'en', title: 'Labels' })
    const [kept, dismissed] = reading?.findings ?? []
    assert.ok(kept && dismissed)
    await keepFinding(desk, author, opinion, kept.id)
    await dismissFinding(desk, author, opinion, dismissed.id, 'an everyday word')
    const env = { ...process.env, SAUAL_DATA: folder }
    const saual = [join(ROOT, 'src/main.ts'), 'desk', 'export-labels', labels, '--lang', 'en']
    const { stdout } = await run(process.execPath, saual, { env })
    assert.match(stdout, /1 text, \d+ labels?, 1 dismissed finding\./u)
    const of = (ending: string) => readFileSync(join(labels, 'en/open', `${statement}${ending}`), 'utf8')
    assert.ok(of('.labels').split('\n').includes(`${kept.check}|+|${kept.quote.text}`))
    assert.match(of('.labels'), /\|~\|/u, 'what nobody has judged is soft')
    assert.equal(JSON.parse(of('.dismissed.jsonl').trim()).reason, 'an everyday word')
    const evaluate = [join(ROOT, 'evaluation/evaluate.ts'), '--set', labels, '--language', 'en', '--show']
    const { stdout: scores } = await run(process.execPath, evaluate)
    assert.match(
      scores,
      new RegExp(`wrong {2}${dismissed.check}: ${RegExp.escape(dismissed.quote.text)}`, 'u'),
    )
    assert.match(scores, new RegExp(`${kept.check} +1 +1 +1\\.00 +1\\.00 +1\\.00`, 'u'))
    const nowhere = [...saual.slice(0, 3), '/dev/null/labels', '--lang', 'en']
    await assert.rejects(run(process.execPath, nowhere, { env }), /Can’t write to the folder/u)
  } finally {
    await opened.close()
    rmSync(labels, { recursive: true, force: true })
  }
})
