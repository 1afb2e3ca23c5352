import type { Raise, SentenceView, Stretch, View } from '../../reader/check.ts'
import { isPenal, punishing } from '../../reader/cited/punishing.ts'
import { labelsOf, provisions } from '../../reader/evidence.ts'
import { casesTold } from '../../reader/for-checks/cases-told.ts'
import { proceedingsOf } from '../../reader/proceedings.ts'
import { meetsAny } from '../../reader/stretch.ts'
import { aimsOf } from './aims.ts'
import { byWhom } from './by-whom.ts'
import { OF_THIS, proofOf, questionOf } from './proof.ts'

/** What tells of money or an order behind others. */
const PAID = [
  'paymaster',
  'financed',
  'paid-for-wrong',
  'paymaster-known',
  'paymaster-hinted',
  'paid-by-others',
  'for-pay',
  'foreign-pay',
]
/** Words in marks within a clause: «посты об «оплаченном из-за рубежа приговоре»» are about what others speak of. */
const IN_MARKS = /[«“„"][^«»“”"]*[»”"]/gu
/** What tells who gets it, or from whom. */
const PAYS_OTHERS = ['pays-others', 'payer-told']
/** What tells what for something is done, or why. */
const AIM = ['purpose', 'motive', 'reason-is-gain']
/** What may tell the same, only that somebody pays («заказная кампания»), or only what comes of it. */
const [MAY_BE_AIM, HARM] = ['told-aim', ['meant', 'sought', 'ill-purpose']] as const
/** Words between a purpose and the extortion that it is or is pursued by. */
const BY_MEANS = 6

type Asked = Pick<
  Raise,
  'asks' | 'missing' | 'evidence' | 'fill' | 'sort' | 'topic' | 'question' | 'askedWith' | 'behind' | 'says'
>

/** Of whom a motive is told is asked in the same breath, where they are accused of something besides. */
const behind = (asks: string): Pick<Asked, 'behind'> => ({ behind: { beside: 'unnamed-accused', asks } })

const EVIDENCE: Asked = {
  asks: 'evidence',
  missing: 'evidence',
  evidence: [],
  sort: 'meant',
  ...behind('evidence-too'),
}
/** How it is known that somebody did wrong is asked where he is accused. */
const EVIDENCE_OF_THIS: Asked = { ...EVIDENCE, askedWith: 'unnamed-accused' }
/** "We all know for whom they work": nothing is said yet that could be proved. */
const HINTED: Asked = {
  asks: 'hinted',
  missing: 'evidence',
  evidence: [],
  sort: 'meant',
  question: 'imputed-motive hinted',
}
const WHO_PAYS: Asked = {
  ...EVIDENCE,
  asks: 'paid',
  sort: 'paid',
  topic: 'imputed-motive paid',
  ...behind('paid-too'),
}
const WHOSE_INTERESTS: Asked = {
  ...EVIDENCE,
  asks: 'served',
  sort: 'served',
  topic: 'imputed-motive served',
  ...behind('served-too'),
}
/** Where the offence itself is asked about in the same sentence, its cases are. */
const EXTORTED: Asked = {
  asks: 'extorted',
  missing: 'cases',
  evidence: [],
  sort: 'extorted',
  topic: 'imputed-motive extorted',
  askedWith: 'unused-power',
}

/** What is asked of a text's motives: what for, who pays, whose interests and the crime that is said to be the aim are different things. */
export function asker(view: View): (at: Stretch & { readonly sentence: SentenceView }) => Asked {
  // Looked for in the whole text: once, however many motives it tells.
  let hasCase: boolean | undefined
  return (at) => {
    const { sentence } = at
    if (isOfExtortion(sentence, at)) {
      hasCase ??= tellsOfCase(view)
      if (!hasCase) return extortedBy(view, sentence)
    }
    if (tellsOfPayer(view, at)) {
      const who = byWhom(view, at)
      // Who pays is not who orders.
      if (who !== undefined) return { ...WHO_PAYS, question: who.en, fill: { who } }
    }
    if (sentence.near('interests-of-others', at, 0)) return WHOSE_INTERESTS
    if (sentence.spokenIn.motives?.hinted.test(view.text(at)) === true) return HINTED
    const tellsPurpose = told([...AIM, MAY_BE_AIM, ...HARM], at).length > 0
    const proof = proofOf(view, at, tellsPurpose, tellsAim(view, at))
    const asked = {
      ...(proof === OF_THIS ? EVIDENCE_OF_THIS : EVIDENCE),
      question: questionOf(proof),
      fill: { proof },
    }
    const says = aimsOf({ ...at, score: 0 })
    return says === undefined ? asked : { ...asked, says }
  }
}

/** «Сидят за рубежом и получают за посты деньги»: where no purpose is told, or they come from abroad, money is, too, that somebody pays. */
function tellsOfPayer(view: View, at: Stretch & { readonly sentence: SentenceView }): boolean {
  const { sentence } = at
  if (isPaidByOthers(sentence, at) || PAYS_OTHERS.some((list) => sentence.near(list, at, 0))) return true
  if (sentence.hits('motive-of-ones-own', at).length > 0) return false
  const { motives } = sentence.spokenIn
  const said = view.text(at)
  if (motives?.money.test(said) !== true) return false
  if (motives.fromAbroad.test(said.replaceAll(IN_MARKS, ''))) return true
  return !tellsAim(view, at) && !tellMoreThanPay(view, sentence, told(HARM, at))
}

/** Words of some lists, unless they only tell that something is done on purpose. */
function told(lists: readonly string[], { sentence, ...at }: Stretch & { readonly sentence: SentenceView }) {
  const wilful = sentence.hits('wilful', at)
  return lists.flatMap((list) => sentence.hits(list, at).filter((words) => !meetsAny(words, wilful)))
}

function tellsAim(view: View, at: Stretch & { readonly sentence: SentenceView }): boolean {
  return told(AIM, at).length > 0 || tellMoreThanPay(view, at.sentence, told([MAY_BE_AIM], at))
}

/** Whether any of some words tell more than «заказная», «оплачены», by which somebody is behind it. */
function tellMoreThanPay(view: View, { spokenIn }: SentenceView, words: readonly Stretch[]): boolean {
  const { motives } = spokenIn
  if (motives === undefined) return words.length > 0
  const pays = [motives.money, motives.commissions, motives.orders]
  return words.some((each) => {
    const said = view.text(each)
    return motives.aim.test(said) || !pays.some((pay) => pay.test(said))
  })
}

/** Whether money or an order behind others is told of in the stretch. */
export function isPaid(sentence: SentenceView, at: Stretch): boolean {
  return PAID.some((list) => sentence.near(list, at, 0))
}

/** «Ради наживы», "out of greed": whoever seeks something for himself is paid by nobody. */
function isPaidByOthers(sentence: SentenceView, at: Stretch): boolean {
  const own = sentence.hits('motive-of-ones-own', at)
  return PAID.some((list) =>
    sentence.hits(list, at).some((pay) => !meetsAny(pay, own) && !isOthersWord(sentence, at, pay)),
  )
}

/** «„Тапсырыспен жүргізілген тергеу“ туралы жазбалар»: an order that only stands in quotation marks within what is claimed is others' word. */
function isOthersWord(sentence: SentenceView, at: Stretch, pay: Stretch): boolean {
  const quotation = sentence.quotation(pay)
  return quotation !== undefined && (quotation.from > at.from || quotation.to < at.to)
}

function isOfExtortion(sentence: SentenceView, at: Stretch): boolean {
  return sentence.near('extorts', at, BY_MEANS)
}

function tellsOfCase(view: View): boolean {
  return view.numbersWith('case-made').some((n) => casesTold(view.sentence(n)).length > 0)
}

function extortedBy(view: View, sentence: SentenceView): Asked {
  const { law, on } = view
  const proceedings = proceedingsOf(view)
  const anyway = { ...EXTORTED, fill: { proceedings } }
  if (law === undefined || on === undefined) return anyway
  const norms = punishing(view, law, on, sentence, ['extortion']).filter(isPenal)
  if (norms.length === 0) return anyway
  return {
    ...EXTORTED,
    asks: 'extorted-by-law',
    fill: { article: labelsOf(norms), proceedings },
    evidence: provisions(norms),
  }
}
