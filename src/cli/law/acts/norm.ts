import { keyOfTyped, keysOfActs } from '../../../desk/law/act-names.ts'
import { buildOf, namesOf } from '../../../desk/law/builds.ts'
import { lawFolder } from '../../../desk/law/folder.ts'
import { holdsAct } from '../../../desk/law/holds-act.ts'
import { jurisdictionOf } from '../../../desk/law/jurisdiction-of.ts'
import { isKnown, type NormAnswer, normByPack, normOf } from '../../../desk/law/norm.ts'
import { nameIn } from '../../../desk/law/norm-in-pack.ts'
import { type NormTyped, normTyped } from '../../../desk/law/norm-typed.ts'
import { placesNamed } from '../../../desk/law/places-named.ts'
import type { Day, Tag } from '../../../law/law.ts'
import type { LawCatalog } from '../../../law-catalog.ts'
import { Problem } from '../../../problem.ts'
import type { Call } from '../../command.ts'
import { EXIT, type ExitCode } from '../../exit-codes.ts'
import type { LawAct } from '../act.ts'
import { answerFrom, type Found, provisionTyped } from '../answer.ts'
import { answerFromAll } from '../answer-of-all.ts'
import { type Asked, dayAsked } from '../asked.ts'
import { lawWords } from '../law-words.ts'
import { createPage, printJson } from '../page.ts'
import { putNorm } from '../put-norm.ts'
import { type TextAsked, textsAsked } from '../texts-asked.ts'

/** What is known of a norm on a day: by its text in each language, and by the pack. */
const norm: LawAct = {
  does: {
    kk: 'бап туралы сол күнге белгілі мәлімет: әрекет, жазалар, іс қозғау тәртібі; мәтін мен нормалар жинағы бойынша',
    ru: 'что известно о статье на этот день: деяние, санкции, порядок; по тексту и по набору норм',
    en: 'what is known of an article on that day: conduct, sanctions, procedure; by its text and by the norm pack',
  },
  takes: 'ACT PROVISION [--on DAY]',
  options: ['on', 'corpus', 'json'],
  prints:
    'asked, answer {said: [{language, parts, unread, exempts: [{part, isNote, words}]}], without, isDenied, betweenLanguages, norm, pack {build, citation, label, stands, powers, more, later, knownOn}, fromPack, fineUnit}, build, others: [{asked, answer, build}]',
  async run(call, typed, catalog) {
    if (typed.length === 0) throw new Problem('law-show-what', 'usage')
    const on = dayAsked(call)
    const corpus = call.one('corpus')
    const cited = normTyped(catalog, typed, on, corpus && codeOf(catalog, corpus))
    const name = corpus ?? corpusFor(catalog, cited)
    if (cited && name === undefined) return byPackAlone(call, cited, on)
    const find = (asked: Asked): Found => {
      const {
        texts,
        part = cited?.citation.part,
        ...place
      } = placeAsked(catalog, asked, typed, cited, call.language)
      const found = normOf(catalog, asked.corpus, { ...place, on, languages: asked.languages })
      // What the corpus does not hold the pack may know.
      const byPack = cited && found.pack === undefined ? normByPack(cited.law, cited.citation, on) : {}
      const answer = { ...byPack, ...found }
      if (texts.length === 0) requireKnown(answer, call.language)
      const { said, ...rest } = answer
      return {
        question: { ...place, on },
        answer: {
          said: said.map(({ language, parts, unread, exempts }) => ({ language, parts, unread, exempts })),
          ...rest,
        },
        quoted: said.map(({ passage }) => passage),
        put(page, words) {
          putNorm(page, answer, { on, part, language: call.language }, words, texts)
        },
      }
    }
    return name === undefined
      ? answerFromAll(call, catalog, undefined, find)
      : answerFrom(call, catalog, undefined, find, name)
  },
}

export default norm

/** Pack and corpus are of one jurisdiction; a corpus of another country knows nothing of the act. Without a pack all are asked. */
function corpusFor(catalog: LawCatalog, cited: NormTyped | undefined): string | undefined {
  const folder = lawFolder()
  const names = namesOf(folder)
  if (cited === undefined) return undefined
  const { jurisdiction } = cited.law
  return names.includes(jurisdiction)
    ? jurisdiction
    : names.find((one) => isOf(catalog, folder, one, jurisdiction))
}

/** A damaged file keeps nobody from asking the others. */
function isOf(catalog: LawCatalog, folder: string, name: string, jurisdiction: string): boolean {
  try {
    return jurisdictionOf(catalog, buildOf(folder, name))?.code === jurisdiction
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}

function codeOf(catalog: LawCatalog, corpus: string): string | undefined {
  const folder = lawFolder()
  return namesOf(folder).includes(corpus) ? jurisdictionOf(catalog, buildOf(folder, corpus))?.code : undefined
}

interface PlaceAsked {
  readonly act: string
  readonly provision: string
  /** The part that was cited of an act that only the corpus knows. */
  readonly part?: string
  readonly texts: readonly TextAsked[]
}

/**
 * The act by its key in the corpus, else as the pack knows it, else by its title in the corpus.
 * @throws Problem where neither is known
 */
function placeAsked(
  catalog: LawCatalog,
  asked: Asked,
  typed: readonly string[],
  cited: NormTyped | undefined,
  tag: Tag,
): PlaceAsked {
  const { corpus, on } = asked
  const [key = ''] = typed
  const isKey = holdsAct(corpus, key)
  if (isKey || cited === undefined) {
    const titled = isKey ? undefined : placeByTitle(catalog, asked, typed, tag)
    if (titled) return { ...titled, texts: textsAsked(asked, titled.act, titled.provision, on) }
    if (!isKey && (typed.length > 2 || /\s/u.test(key)))
      throw new Problem('law-norm-key', 'usage', { typed: typed.join(' ') })
    const { act, provision } = provisionTyped(typed)
    return { act, provision, texts: textsAsked(asked, act, provision, on) }
  }
  const { act: id, article = '' } = cited.citation
  const act = keysOfActs(catalog, corpus, cited.law)(id, on)
  if (act === undefined) return { act: id, provision: article, texts: [] }
  return { act, provision: article, texts: textsHeld(asked, act, article) }
}

/** «О плотинах» 7, «ст. 7 Закона «О плотинах»»: an act that only the corpus has. */
function placeByTitle(
  catalog: LawCatalog,
  { corpus, on, languages }: Asked,
  typed: readonly string[],
  tag: Tag,
): Omit<PlaceAsked, 'texts'> | undefined {
  const [title = '', ...provision] = typed
  const key = provision.length === 0 ? undefined : keyOfTyped(catalog, corpus, title, on)
  if (key !== undefined && holdsAct(corpus, key)) return provisionTyped([key, ...provision])
  const law = catalog.law(jurisdictionOf(catalog, corpus.build)?.code ?? '')
  const [named] = law ? placesNamed(catalog, corpus, law, typed.join(' '), { on, tag, languages }) : []
  if (named?.act === undefined || named.citation.article === undefined) return undefined
  const { article, part } = named.citation
  return { act: named.act, provision: article, ...(part === undefined ? {} : { part }) }
}

/** Of a place that the pack knows the corpus may have no text. */
function textsHeld(asked: Asked, act: string, provision: string): readonly TextAsked[] {
  try {
    return textsAsked(asked, act, provision, asked.on)
  } catch (error) {
    if (error instanceof Problem) return []
    throw error
  }
}

/** What the pack knows, where there is no corpus of its law. */
async function byPackAlone(call: Call, { law, citation }: NormTyped, on: Day): Promise<ExitCode> {
  const answer = normByPack(law, citation, on)
  requireKnown(answer, call.language)
  if (call.has('json')) {
    printJson({ asked: { ...citation, on }, answer, build: null })
    return EXIT.done
  }
  const page = createPage()
  putNorm(page, answer, { on, part: citation.part, language: call.language }, await lawWords(call.language))
  page.print()
  return EXIT.done
}

/** @throws Problem where neither text nor pack knows an article on any day */
function requireKnown(answer: NormAnswer, language: Tag): void {
  const { pack } = answer
  if (isKnown(answer) || pack === undefined || pack.knownOn !== undefined) return
  throw new Problem('law-norm-unknown', 'input', { label: nameIn(pack, language) })
}
