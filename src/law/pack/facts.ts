import { officialOf, sourcesOf } from '../fact-sources.ts'
import { label } from '../label.ts'
import type { Citation, CitedFact, Element, LegalForm, Norm, Sanction, TermUse } from '../law.ts'
import { place } from '../place.ts'
import type { ActRow, FactRow, FormRow, NormRow, PackData, SanctionRow, TermUseRow } from './data.ts'
import { arrestsOf, finesOf, highestFine, longestArrest, milderText, sanctionText } from './penalty.ts'
import { within } from './period.ts'

/** Expands the rows of a pack into the facts that callers see. */
export interface Facts {
  readonly fact: (row: FactRow) => CitedFact
  readonly norm: (row: NormRow) => Norm
  readonly form: (row: FormRow) => LegalForm
  readonly use: (row: TermUseRow) => TermUse
}

export function facts(
  { standings, elements, fineSign, texts }: PackData,
  acts: ReadonlyMap<string, ActRow>,
): Facts {
  const fact = (row: FactRow): CitedFact => {
    const citation = place(row.cite)
    const act = actOf(citation)
    return {
      citation,
      label: label(citation, act),
      says: row.says,
      inForce: within(row, act),
      ...(row.isExclusion ? { isExclusion: true } : {}),
      ...(row.read === undefined ? {} : { read: row.read }),
      status: row.status,
      sources: sourcesOf(row.sources, act, texts),
      ...officialOf(act, texts),
    }
  }

  function actOf({ act }: Citation): ActRow {
    const row = acts.get(act)
    if (row === undefined) throw new Error(`The pack cites an act that it does not have: ${act}`)
    return row
  }

  function sanction(row: SanctionRow, of: CitedFact): Sanction {
    const citation = row.part === undefined ? of.citation : { ...of.citation, part: row.part }
    const act = actOf(citation)
    const read = row.read ?? of.read
    const maxFine = highestFine(row)
    const maxArrest = longestArrest(row)
    const arrests = arrestsOf(row)
    const fines = finesOf(row)
    const milder = milderText(row, fineSign)
    return {
      citation,
      label: label(citation, act),
      says: sanctionText(row, fineSign),
      inForce: within(row, of.inForce),
      ...(read === undefined ? {} : { read }),
      status: row.status ?? of.status,
      sources: row.sources === undefined ? of.sources : sourcesOf(row.sources, act, texts),
      ...officialOf(act, texts),
      ...(row.isFor === undefined ? {} : { isFor: row.isFor }),
      minYears: row.years?.[0] ?? 0,
      maxYears: row.years?.[1] ?? 0,
      ...(row.life ? { life: true } : {}),
      ...(maxFine === undefined ? {} : { maxFine }),
      ...(fines === undefined ? {} : { fines }),
      ...(maxArrest === undefined ? {} : { maxArrest }),
      ...(arrests === undefined ? {} : { arrests }),
      ...(milder === undefined ? {} : { milder }),
      ...(row.elements === undefined ? {} : { elements: elementsOf(row.elements) }),
    }
  }

  function elementsOf(ids: readonly string[]): readonly Element[] {
    return ids.map((id) =>
      known(
        elements.find((element) => element.id === id),
        id,
      ),
    )
  }

  return {
    fact,
    norm(row) {
      const own = fact(row)
      return {
        ...own,
        id: row.id,
        kind: row.kind,
        speech: row.speech === true,
        topics: row.topics,
        ...(row.conduct === undefined ? {} : { conduct: row.conduct }),
        sanctions: row.sanctions.map((each) => sanction(each, own)),
        standing: known(standings[row.standing], row.standing),
        elements: elementsOf(row.elements ?? []),
      }
    },
    form: (row) => ({ ...fact(row), name: row.name, binding: row.binding }),
    use: (row) => ({ ...fact(row), kind: row.kind, ...(row.tellsKind ? { tellsKind: true } : {}) }),
  }
}

function known<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`The pack names what it does not have: ${id}`)
  return value
}
