import type { Evidence } from '../reading.ts'

/** What became of one piece of evidence from one reading to the next. */
export interface EvidenceChange {
  readonly kind: 'appeared' | 'gone' | 'changed'
  /** The piece as it is now; as it was, where it has gone. */
  readonly evidence: Evidence
}

/** Pieces of evidence that appeared, went, or say something else; what they are about tells which is which. */
export function evidenceChanges(
  before: readonly Evidence[],
  after: readonly Evidence[],
  isSame: (before: Evidence, after: Evidence) => boolean,
): EvidenceChange[] {
  const free = new Map<string, Evidence[]>()
  for (const piece of before) free.set(nameOf(piece), [...(free.get(nameOf(piece)) ?? []), piece])
  const changes: EvidenceChange[] = []
  for (const piece of after) {
    const old = free.get(nameOf(piece))?.shift()
    if (old === undefined) changes.push({ kind: 'appeared', evidence: piece })
    else if (!isSame(old, piece)) changes.push({ kind: 'changed', evidence: piece })
  }
  for (const left of free.values()) for (const piece of left) changes.push({ kind: 'gone', evidence: piece })
  return changes
}

function nameOf(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'provision':
      return `provision ${evidence.fact.label.en}`
    case 'words':
      return `words ${evidence.quote.text}`
    case 'earlier':
      return `earlier ${evidence.id}`
    default:
      return evidence.kind
  }
}
