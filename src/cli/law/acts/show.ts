import { wrap } from '../../../exports/terminal/wrap.ts'
import type { Passage } from '../../../law/corpus/corpus.ts'
import { Problem } from '../../../problem.ts'
import { EXIT } from '../../exit-codes.ts'
import { type Say, wordsIn } from '../../say.ts'
import { widthOf } from '../../width.ts'
import type { LawAct } from '../act.ts'
import { asked } from '../asked.ts'
import { buildSaid, unofficialSaid } from '../build-said.ts'

const WIDEST = 100

/** `saual law show ACT PROVISION [--on DAY]`: the text that was in force that day. */
const show: LawAct = async (call, [act, provision], catalog) => {
  if (act === undefined || provision === undefined) throw new Problem('law-show-what', 'usage', {})
  const say = await wordsIn(call.language)
  const { corpus, on, language } = asked(catalog, call)
  try {
    const answer = corpus.passage(act, provision, language, on)
    if (answer.kind === 'unknown')
      throw new Problem(answer.what === 'act' ? 'law-no-act' : 'law-no-provision', 'input', {
        act,
        provision,
      })
    const out: string[] = []
    if (answer.kind === 'not-yet') out.push(say('law.not-yet', { on, since: answer.next.since }))
    else if (answer.kind === 'repealed') out.push(say('law.repealed', { on, until: answer.on }))
    else {
      out.push(...textOf(answer.passage, say))
      if (answer.previous) out.push(say('law.previous', { since: answer.previous.since }))
      if (answer.next) out.push(say('law.next', { since: answer.next.since }))
      out.push(unofficialSaid(answer.passage.source, say))
    }
    process.stdout.write(`${out.join('\n')}\n${buildSaid(corpus.build, say)}\n`)
    return EXIT.done
  } finally {
    corpus.close()
  }
}

export default show

function textOf(passage: Passage, say: Say): string[] {
  const width = Math.min(WIDEST, widthOf(process.stdout, process.env))
  const { act, heading, state, since, sinceAtLatest, until } = passage
  return [
    act.title,
    ...passage.within,
    heading,
    '',
    ...(state === 'excluded' ? [say('law.excluded')] : []),
    ...(state === 'pending' ? [say('law.pending', { begins: passage.begins ?? '—' })] : []),
    ...passage.text.split('\n').flatMap((line) => wrap(line, width)),
    '',
    say('law.since', { since, until: until ?? '', ended: until === undefined ? 'no' : 'yes' }),
    ...(sinceAtLatest === undefined ? [] : [say('law.since-at-latest', { since, latest: sinceAtLatest })]),
  ]
}
