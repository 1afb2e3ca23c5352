import { changesBetween } from '../../../desk/law/changes.ts'
import { Problem } from '../../../problem.ts'
import { EXIT } from '../../exit-codes.ts'
import { wordsIn } from '../../say.ts'
import type { LawAct } from '../act.ts'
import { asked } from '../asked.ts'
import { buildSaid } from '../build-said.ts'

/** `saual law history ACT PROVISION`: each text of a provision, and what changed in it. */
const history: LawAct = async (call, [act, provision], catalog) => {
  if (act === undefined || provision === undefined) throw new Problem('law-show-what', 'usage', {})
  const say = await wordsIn(call.language)
  const { corpus, language } = asked(catalog, call)
  try {
    const texts = corpus.history(act, provision, language)
    if (texts.length === 0) throw new Problem('law-no-provision', 'input', { act, provision })
    let before: string | undefined
    for (const { since, until, heading, text, causedBy } of texts) {
      process.stdout.write(
        `${say('law.since', { since, until: until ?? '', ended: until === undefined ? 'no' : 'yes' })} ${heading}\n`,
      )
      if (causedBy !== undefined) process.stdout.write(`  ${causedBy}\n`)
      if (before !== undefined)
        for (const { kind, line } of changesBetween(before, text))
          if (kind !== 'same') process.stdout.write(`  ${kind === 'added' ? '+' : '-'} ${line}\n`)
      before = text
    }
    process.stdout.write(`${buildSaid(corpus.build, say)}\n`)
    return EXIT.done
  } finally {
    corpus.close()
  }
}

export default history
