import assert from 'node:assert/strict'
import type { Recorded } from '../../src/record/fact.ts'

/** What was asked of the program, and what it has answered is done. */
export interface Ledger {
  /**
   * Asks for something to be recorded.
   * @param kind of the fact that it becomes
   * @param words that tell it from other facts of its kind
   * @param ask answers whether the program said it was done
   */
  ask(kind: Recorded['kind'], words: string, ask: () => Promise<boolean>): Promise<boolean>
  /** How often the program has said that something is done, by kind. */
  readonly summary: Readonly<Record<string, number>>
  /**
   * Everything that was answered stands in the record, and nothing stands there more often than it was asked for.
   * @param facts all of the record
   */
  compare(facts: readonly Recorded[]): void
}

export function openLedger(): Ledger {
  const asked = new Map<string, number>()
  const answered = new Map<string, number>()
  return {
    async ask(kind, words, ask) {
      const key = `${kind} ${words}`
      add(asked, key)
      const isDone = await ask()
      if (isDone) add(answered, key)
      return isDone
    },
    get summary() {
      const kinds: Record<string, number> = {}
      for (const [key, times] of answered) {
        const kind = key.slice(0, key.indexOf(' '))
        kinds[kind] = (kinds[kind] ?? 0) + times
      }
      return kinds
    },
    compare(facts) {
      const recorded = new Map<string, number>()
      for (const fact of facts) add(recorded, `${fact.kind} ${wordsOf(fact)}`)
      for (const [key, times] of asked) {
        const stands = recorded.get(key) ?? 0
        assert.ok(stands >= (answered.get(key) ?? 0), `lost: ${key}`)
        assert.ok(stands <= Math.max(times, 1), `${stands} times instead of ${times}: ${key}`)
      }
    },
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function wordsOf({ kind, subject, body }: Recorded): string {
  if (kind === 'piece-written' || kind === 'statement-taken-in') return body.text
  if (kind === 'finding-dismissed') return body.reason
  if (kind === 'opinion-corrected') return body.note.en ?? ''
  if (kind === 'opinion-withdrawn') return body.reason.en ?? ''
  if (kind === 'opinion-scheduled') return `${subject} ${body.at}`
  return subject
}
