import type { Element, Norm, Sanction, Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import { whenApplied } from './when-applied.ts'
import { worded } from './words.ts'

/** Elements of an offence as one clause of the pack's own, in Kazakh nouns. At least one is given. */
export function elementsJoined(elements: readonly Element[]): Trilingual {
  return elements
    .map(({ name }) => name)
    .reduce((first, second) => worded('cited.elements-joined', { first, second }))
}

/** What an article requires, and where in it. */
export interface Required {
  /** The article, or the one part of it that requires this, with whom or what that part is for. */
  readonly label: Trilingual
  readonly elements: readonly Element[]
}

/** What an article requires in all its parts, else what its first part with elements of its own does; nothing where the pack knows none. */
export function requiredIn({ label, elements, sanctions }: Norm): Required | undefined {
  if (elements.length > 0) return { label, elements }
  const part = sanctions.find(requiresOwn)
  return part?.elements && { label: partLabel(part), elements: part.elements }
}

/** All elements that the pack knows of an article, of whatever part. */
export function allElements({ elements, sanctions }: Norm): readonly Element[] {
  return [...elements, ...sanctions.flatMap((part) => part.elements ?? [])]
}

function requiresOwn({ elements }: Sanction): boolean {
  return elements !== undefined && elements.length > 0
}

/** «ч. 3 ст. 456-2 КоАП РК (пользователь онлайн-платформы)» */
function partLabel(part: Sanction): Trilingual {
  return inEach((tag) => `${part.label[tag]} (${whenApplied(part, tag)})`)
}
