import { citationReader } from '../citations.ts'
import { holds } from '../days/holds.ts'
import type { KnownStatement } from '../earlier.ts'
import { sources } from '../fact-sources.ts'
import { label } from '../label.ts'
import type { Act, Citation, CitedFact, Day, FineUnit, Law, Norm, Topic } from '../law.ts'
import { ofLast, once } from '../once.ts'
import { touches } from '../place.ts'
import type { Keys } from '../terms.ts'
import { actsToCome } from './acts-to-come.ts'
import { bodyKinds } from './bodies.ts'
import type { ActRow, PackData } from './data.ts'
import { facts } from './facts.ts'
import { bodyNames, namesOf } from './names.ts'
import { ofNames } from './of-names.ts'
import { packBodies } from './pack-bodies.ts'
import { packStanding } from './pack-standing.ts'
import { packTerms } from './pack-terms.ts'
import { speakingByPack } from './pack-words.ts'
import { isTold } from './period.ts'

/** The law of a jurisdiction over a pack of data. Nothing is expanded or indexed before it is asked for. */
export function createLaw(data: PackData, keys: Keys): Law {
  const rowsById = new Map<string, ActRow>(data.acts.map((act) => [act.id, act]))
  const expand = facts(data, rowsById)
  const readCitations = citationReader(data.acts, data.places)

  const acts = once(() => data.acts.map(actOf))
  const norms = once(() => data.norms.map(expand.norm))
  const guarantees = once(() =>
    data.provisions.flatMap((row) =>
      row.protects === undefined ? [] : [{ of: row.protects, fact: expand.fact(row) }],
    ),
  )
  const settled = once(() =>
    data.provisions.flatMap((row) =>
      row.settles === undefined ? [] : [{ of: row.settles, fact: expand.fact(row) }],
    ),
  )
  const bodies = packBodies(data, expand)
  const earlier = once(() =>
    data.earlier.map((row): KnownStatement => ({ ...row, sources: sources(row.sources) })),
  )
  const fineUnits = once(() => data.fineUnits.map((row): FineUnit => fineUnit(row, data.fineUnitName)))
  const everything = once((): readonly CitedFact[] => [
    ...norms(),
    ...norms().flatMap((norm) => norm.sanctions),
    ...data.provisions.map(expand.fact),
    ...bodies.facts(),
    ...data.terms.flatMap(({ uses }) => uses.map(expand.use)),
  ])
  const toldOn = ofLast((on) => everything().filter((fact) => isTold(fact, on)))
  const normsOn = ofLast((on): readonly Norm[] =>
    norms()
      .filter((norm) => isTold(norm, on))
      .map((norm) => ({
        ...norm,
        sanctions: norm.sanctions.filter((sanction) => isTold(sanction, on)),
        ...(norm.sanctions.some(({ read }) => read !== undefined && on < read) ? { notChecked: true } : {}),
      })),
  )
  const standingOn = packStanding(data, rowsById, { told: toldOn, fact: expand.fact })

  /** The act of a family on a day: `CONST` becomes the constitution of that day. */
  function dated(citation: Citation, on: Day): Citation {
    if (rowsById.has(citation.act)) return citation
    const family = data.acts.filter(({ family }) => family === citation.act)
    const row = family.find((act) => holds(act, on))
    return row === undefined ? citation : { ...citation, act: row.id }
  }

  return {
    jurisdiction: data.jurisdiction,
    build: data.build,
    country: data.places,
    fineSign: data.fineSign,
    currency: data.currency,
    ...(data.proceedings ? { proceedings: data.proceedings } : {}),

    act(id, on) {
      const family = acts().filter((act) => act.id === id || rowsById.get(act.id)?.family === id)
      return on === undefined ? family.at(-1) : family.find(({ inForce }) => holds(inForce, on))
    },

    acts: (on) => acts().filter(({ inForce }) => holds(inForce, on)),

    actsToCome: actsToCome(data.acts, data.places),

    term: packTerms(data.terms, keys, expand.use),

    norms(on, topics) {
      const all = normsOn(on)
      if (topics === undefined) return all
      return all
        .filter((norm) => norm.topics.some((topic) => topics.includes(topic)))
        .sort((one, other) => distance(one, topics) - distance(other, topics))
    },

    norm(citation, on) {
      const { act, article } = dated(citation, on)
      return normsOn(on).find((norm) => norm.citation.act === act && norm.citation.article === article)
    },

    stands: (citation, on) => standingOn(dated(citation, on), on),

    speaksOf(citation, expressions, language, on) {
      return speakingByPack(toldOn(on), dated(citation, on), expressions, language, keys)
    },

    labelOf(citation, on) {
      const asked = dated(citation, on)
      const act = rowsById.get(asked.act)
      return act === undefined ? undefined : label(asked, act)
    },

    provisions(citation, on) {
      if (on === undefined) return everything().filter((fact) => touches(fact.citation, citation))
      const asked = dated(citation, on)
      const found = toldOn(on).filter((fact) => touches(fact.citation, asked))
      const isGone = ({ isExclusion, citation: { part } }: CitedFact): boolean =>
        isExclusion === true && (part === undefined || part === asked.part)
      // That the place is gone is the first thing to be known of it.
      return [...found.filter(isGone), ...found.filter((fact) => !isGone(fact))]
    },

    guarantees: (of, on) =>
      guarantees()
        .filter((one) => one.of === of && isTold(one.fact, on))
        .map(({ fact }) => fact),

    settling: (matter, on) =>
      settled()
        .filter((one) => one.of === matter && isTold(one.fact, on))
        .map(({ fact }) => fact),

    ...bodies.answers,

    earlier: (on) =>
      earlier()
        .filter((statement) => statement.on < on)
        .sort((one, other) => (one.on < other.on ? 1 : -1)),

    fineUnit: (on) => fineUnits().find(({ inForce }) => holds(inForce, on)),

    glossary: () => data.glossary,

    named: ofNames(namesOf(data.glossary, data.offices)),

    isBody: bodyNames(data.offices),

    bodyKind: bodyKinds(data.bodies),

    cite: (words, _language, on) => readCitations(words, on)[0],

    citations: (words, _language, on) => readCitations(words, on),
  }
}

function actOf(row: ActRow): Act {
  const { id, title, shortNames, adopted, number, status } = row
  return {
    id,
    title,
    shortNames,
    adopted,
    number,
    inForce: period(row),
    status,
    sources: sources(row.sources),
  }
}

function fineUnit(row: PackData['fineUnits'][number], name: FineUnit['name']): FineUnit {
  return { name, amount: row.amount, inForce: period(row), status: row.status, sources: sources(row.sources) }
}

function period({ since, until, approximate }: ActRow | PackData['fineUnits'][number]): Act['inForce'] {
  return {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(approximate ? { approximate } : {}),
  }
}

/** How far a norm is from the topics: its own first topic is the nearest, and of equals a norm about speech. */
function distance(norm: Norm, topics: readonly Topic[]): number {
  return 2 * norm.topics.findIndex((topic) => topics.includes(topic)) + (norm.speech ? 0 : 1)
}
