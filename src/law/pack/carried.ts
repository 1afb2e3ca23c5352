import type { Citation, Day, Law, Norm, Sanction } from '../law.ts'
import type { Carried, CarriedFine } from '../texts.ts'

/** No imprisonment is longer. */
const LIFE = Number.POSITIVE_INFINITY

/**
 * The most that a place in law carries, by its text and by what the pack knows: where they differ, the higher counts, so that no
 * number is surely called wrong which either of them has; what each says of a term is told beside it. Nothing where neither knows
 * the whole of it.
 */
export function carriedBy(law: Law, citation: Citation, on: Day): Carried | undefined {
  const text = law.texts?.carried(citation, on)
  const pack = inPack(law, citation, on)
  if (text === undefined || pack === undefined || pack.ofWhole) {
    const only = text ?? pack
    return inMoney(
      law,
      only && { ...only, ...(law.texts ? answered(text, text ? undefined : pack) : {}) },
      on,
    )
  }
  const both: Carried = {
    years: Math.max(text.years, pack.years),
    ...higher('fine', text, pack),
    ...higher('arrest', text, pack),
    ...termsOf(pack.terms ?? text.terms),
    ...ofBoth(text.fines, pack.fines),
    ...arrestsKnown(text, pack),
    ...answered(text, pack),
    said: [...text.said, ...pack.said],
    facts: pack.facts,
  }
  return inMoney(law, both, on)
}

function answered(text: Carried | undefined, pack: Carried | undefined): Pick<Carried, 'answered'> {
  const of = (name: 'fine' | 'arrest') => {
    const [inText, inPack] = [text?.[name], pack?.[name]]
    if (inText === undefined && inPack === undefined) return {}
    const both = {
      ...(inText === undefined ? {} : { text: inText }),
      ...(inPack === undefined ? {} : { pack: inPack }),
    }
    return { [name]: both }
  }
  return { answered: { ...of('fine'), ...of('arrest') } }
}

function higher(name: 'fine' | 'arrest', text: Carried, pack: Carried): Partial<Carried> {
  const known = [text[name], pack[name]].filter((each) => each !== undefined)
  return known.length === 0 ? {} : { [name]: Math.max(...known) }
}

function termsOf(terms: Carried['terms']): Pick<Carried, 'terms'> {
  return terms === undefined ? {} : { terms }
}

/** What the text has beside what the pack knows stands without a person: a paragraph of a text lists them all. */
function ofBoth(text: Carried['fines'], pack: Carried['fines']): Pick<Carried, 'fines'> {
  if (text === undefined || pack === undefined) return {}
  const isKnown = ({ min, max }: CarriedFine): boolean =>
    pack.some((fine) => fine.min === min && fine.max === max)
  return { fines: [...pack, ...text.filter((fine) => !isKnown(fine))] }
}

/** By person only the pack knows them: where the text reaches another number, whose that is is not known. */
function arrestsKnown({ arrest }: Carried, { arrests }: Carried): Pick<Carried, 'arrests'> {
  const most = arrests && Math.max(0, ...arrests.map(({ days }) => days))
  return arrests === undefined || (arrest !== undefined && arrest !== most) ? {} : { arrests }
}

/** The fine in money too, where the index of that day is confirmed. */
function inMoney(law: Law, carried: Carried | undefined, on: Day): Carried | undefined {
  if (carried?.fine === undefined) return carried
  const unit = law.fineUnit(on)
  return unit?.status === 'V' ? { ...carried, money: carried.fine * unit.amount } : carried
}

function inPack(law: Law, citation: Citation, on: Day): Carried | undefined {
  const norm = law.norm(citation, on)
  if (norm === undefined || norm.kind === 'civil') return undefined
  const { part } = citation
  const ofPart = norm.sanctions.filter((sanction) => part === undefined || sanction.citation.part === part)
  const isMissing = ofPart.length === 0 && isPartMissing(norm, part)
  const own = isMissing ? norm.sanctions : ofPart
  if (own.length === 0) return undefined
  if (part === undefined && (norm.notChecked || !areAllParts(norm.sanctions))) return undefined
  return {
    years: Math.max(...own.map(({ life, maxYears }) => (life ? LIFE : maxYears))),
    ...most(
      'fine',
      own.map(({ maxFine }) => maxFine),
    ),
    ...most(
      'arrest',
      own.map(({ maxArrest }) => maxArrest),
    ),
    ...finesOf(own),
    ...arrestsOf(own),
    // Of several parts each has terms of its own.
    ...termsOf(own.length === 1 ? own[0]?.terms : undefined),
    said: [
      {
        by: 'pack',
        years: own.map(({ minYears, maxYears, life }) => ({ min: minYears, max: life ? LIFE : maxYears })),
        fines: finesOf(own).fines ?? [],
      },
    ],
    facts: part === undefined || isMissing ? [norm] : own,
    ...(isMissing ? { ofWhole: true } : {}),
  }
}

function finesOf(own: readonly Sanction[]): Pick<Carried, 'fines'> {
  if (own.some(({ fines }) => fines === undefined)) return {}
  return { fines: own.flatMap((of) => (of.fines ?? []).map((fine) => ({ ...fine, of }))) }
}

function arrestsOf(own: readonly Sanction[]): Pick<Carried, 'arrests'> {
  if (own.some(({ arrests }) => arrests === undefined)) return {}
  return { arrests: own.flatMap((of) => (of.arrests ?? []).map((arrest) => ({ ...arrest, of }))) }
}

/** Whether a part is cited that is none of those checked, where they are all parts of an article: «ч. 5 ст. 174 УК РК». */
export function lacksPart(law: Law, citation: Citation, on: Day): boolean {
  const norm = law.norm(citation, on)
  return (
    norm !== undefined && law.texts?.carried(citation, on) === undefined && isPartMissing(norm, citation.part)
  )
}

function isPartMissing({ sanctions, notChecked }: Norm, part: string | undefined): boolean {
  if (part === undefined || !/^\d+$/u.test(part) || notChecked || sanctions.length < 2) return false
  return areAllParts(sanctions) && Number(part) > sanctions.length
}

function most(name: 'fine' | 'arrest', sizes: readonly (number | undefined)[]): Partial<Carried> {
  const known = sizes.filter((size) => size !== undefined)
  return known.length < sizes.length ? {} : { [name]: Math.max(...known) }
}

/** Parts counted from the first without a gap, or no parts at all: the pack may know only some of an article. */
export function areAllParts(sanctions: readonly Sanction[]): boolean {
  return sanctions.every(
    ({ citation }, index) => citation.part === undefined || citation.part === String(index + 1),
  )
}
