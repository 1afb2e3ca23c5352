import type { Citation, CitedFact, Law, Norm, Standing, Trilingual } from '../../law/law.ts'
import type { Check, Move, Raise, View } from '../../reader/check.ts'
import { lawNotChecked, provisions } from '../../reader/evidence.ts'
import { topicsOf } from '../../reader/topics.ts'
import { longest, rangesOf, yearsIn } from './ranges.ts'

/** Articles shown as evidence at most: the nearest to what the statement speaks of. */
const MOST_NORMS = 4
/** Shorter phrases («уголовное дело») also stand in threats. */
const TOLD_WORDS = 3

/** The text reminds of liability or punishment; a number that no cited article carries is a finding of its own. */
const threatenedSanction: Check = function* (view) {
  for (const move of view.moves()) {
    const { sentence } = move
    if (sentence.quotesOthers(move)) continue
    if (isImposed(move)) continue
    yield { at: move, trigger: view.strongest(move), ...asked(view, move) }
  }
}

/** A penalty that was already imposed threatens nobody any more. */
function isImposed({ sentence, ...move }: Move): boolean {
  const made = sentence.hits('case-made')
  const told = made.filter((hit) => hit.to - hit.from >= TOLD_WORDS)
  return (
    told.some((hit) => hit.from < move.to && hit.to > move.from) ||
    (made.length > 0 && sentence.names().length > 0)
  )
}

type Asked = Omit<Raise, 'at' | 'trigger'>

function asked(view: View, move: Move): Asked {
  const { law, on } = view
  const words = move.sentence.citations()
  if (!law || !on) {
    const evidence = lawNotChecked(view)
    if (words.length === 0) return { asks: 'article', missing: 'article', certainty: 'certain', evidence }
    const articles = words.map((cited) => cited.words).join('; ')
    return { asks: 'covers', fill: { articles }, missing: 'article', certainty: 'likely', evidence }
  }
  const citations = law.citations(view.text(move.sentence), move.sentence.language, on)
  const gone = notInForce(law, on, citations)
  if (gone) return gone
  const cited = citations.flatMap((citation) => law.norm(citation, on) ?? [])
  const topics = topicsOf(view, move.sentence)
  const about = (cited.length > 0 ? cited : topics.length > 0 ? law.norms(on, topics) : [])
    .filter(({ kind, sanctions }) => kind !== 'civil' && sanctions.length > 0)
    .slice(0, MOST_NORMS)
  const stated = statedYears(move)
  if (stated !== undefined && about.length > 0 && about.every((norm) => longest(norm) < stated)) {
    return wrongNumber(law, on, stated, about)
  }
  const evidence = provisions(about)
  if (words.length === 0) return { asks: 'article', missing: 'article', certainty: 'certain', evidence }
  const articles = words.map((found) => found.words).join('; ')
  return { asks: 'covers', fill: { articles }, missing: 'article', certainty: 'likely', evidence }
}

/** The first article cited that does not stand on that day. */
function notInForce(law: Law, on: string, citations: readonly Citation[]): Asked | undefined {
  for (const citation of citations) {
    const state = standing(law.stands(citation, on))
    const article = law.labelOf(citation, on)
    if (!state || !article) continue
    return {
      asks: 'not-in-force',
      fill: { article, state },
      missing: 'article',
      certainty: 'certain',
      topic: `threatened-sanction ${article.en}`,
      evidence: provisions(law.provisions(citation, on)),
    }
  }
  return undefined
}

function standing(stands: Standing): Trilingual | undefined {
  switch (stands.kind) {
    case 'not-yet':
      return {
        kk: `мәлімдеме күні әлі қолданыста болмаған (${dotted(stands.since)} бастап енгізілген)`,
        ru: `на день заявления ещё не действует (вступает в силу ${dotted(stands.since)})`,
        en: `not in force yet on that day (from ${stands.since})`,
      }
    case 'ended':
      return {
        kk: `мәлімдеме күні қолданыста жоқ (${dotted(stands.until)} тоқтатылған)`,
        ru: `на день заявления уже не действует (утратила силу ${dotted(stands.until)})`,
        en: `not in force any more on that day (ended on ${stands.until})`,
      }
    case 'no-such-provision':
      return {
        kk: 'сол күнгі редакцияда мұндай бап жоқ',
        ru: 'в редакции на тот день такой статьи нет',
        en: 'the act had no such article on that day',
      }
    default:
      return undefined
  }
}

function dotted(day: string): string {
  return day.split('-').toReversed().join('.')
}

/** The longest term of years that the sentence threatens with. */
function statedYears({ sentence }: Move): number | undefined {
  const terms = sentence.figures().filter(({ kind, value }) => kind === 'term-of-years' && value <= 25)
  return terms.length > 0 ? Math.max(...terms.map(({ value }) => value)) : undefined
}

function wrongNumber(law: Law, on: string, stated: number, about: readonly Norm[]): Asked {
  const speech = law.norms(on).filter((norm) => norm.speech)
  const reaching = speech.flatMap((norm) => norm.sanctions.filter(({ maxYears }) => maxYears >= stated))
  return {
    asks: 'number',
    fill: { years: yearsIn(stated), provision: compared(about, reaching, stated) },
    missing: 'number',
    certainty: 'certain',
    topic: `threatened-sanction ${stated}`,
    evidence: [...provisions(about), ...provisions(reaching)],
  }
}

function compared(about: readonly Norm[], reaching: readonly CitedFact[], stated: number): Trilingual {
  const ranges = rangesOf(about)
  const years = yearsIn(stated)
  const labels = (language: 'kk' | 'ru' | 'en'): string =>
    reaching.map(({ label }) => label[language]).join('; ')
  if (reaching.length === 0) {
    return {
      kk: `Тексерілген нормалар: ${ranges.kk}. Сөзге қатысты тексерілген баптардың ешқайсысында мұндай мерзім жоқ: ${years.kk}.`,
      ru: `Проверенные нормы: ${ranges.ru}. Среди проверенных статей о высказываниях такого срока (${years.ru}) нет ни в одной.`,
      en: `Norms checked: ${ranges.en}. None of the speech articles checked carries ${years.en}.`,
    }
  }
  if (reaching.length > 1) {
    return {
      kk: `Тексерілген нормалар: ${ranges.kk}. Сөзге қатысты тексерілген баптардың ішінде мұндай мерзім (${years.kk}) мыналарда бар: ${labels('kk')}.`,
      ru: `Проверенные нормы: ${ranges.ru}. Среди проверенных статей о высказываниях такой срок (${years.ru}) есть здесь: ${labels('ru')}.`,
      en: `Norms checked: ${ranges.en}. Among the speech articles checked, these reach ${years.en}: ${labels('en')}.`,
    }
  }
  return {
    kk: `Тексерілген нормалар: ${ranges.kk}. Сөзге қатысты тексерілген баптардың ішінде мұндай мерзім (${years.kk}) мынада ғана бар: ${labels('kk')}.`,
    ru: `Проверенные нормы: ${ranges.ru}. Среди проверенных статей о высказываниях такой срок (${years.ru}) есть только здесь: ${labels('ru')}.`,
    en: `Norms checked: ${ranges.en}. Among the speech articles checked, only this reaches ${years.en}: ${labels('en')}.`,
  }
}

export default threatenedSanction
