import type { Kysely } from 'kysely'
import type { Tag } from '../../../law/law.ts'
import type { StatementState } from '../../../record/state/statement.ts'
import type { Tables } from '../../tables.ts'
import { type Page, type Paged, paged } from './page.ts'

/** A statement in a list. */
export interface StatementRow {
  readonly id: string
  /** Its place in the list: of its taking in for the staff, of its first showing for the public. */
  readonly place: number
  readonly language: Tag
  readonly title: string | null
  readonly date: string | null
  readonly person: string | null
  readonly body: string | null
  readonly shown_at: string | null
}

export interface StatementFilter extends Page {
  /** Only what the public may see. */
  readonly shown?: boolean
  readonly person?: string
  readonly body?: string
  readonly language?: Tag
}

/** Questions about statements. */
export function statementsIn(db: Kysely<Tables>) {
  return {
    /** The statement, and its text. */
    async get(id: string): Promise<(StatementState & { readonly text: string }) | undefined> {
      const row = await db
        .selectFrom('statements')
        .select(['text', 'state'])
        .where('id', '=', id)
        .executeTakeFirst()
      return row && { ...(JSON.parse(row.state) as StatementState), text: row.text }
    },

    async list(filter: StatementFilter): Promise<Paged<StatementRow>> {
      const { shown = false, person, body, language, before, limit } = filter
      const place = shown ? 'shown_seq' : 'seq'
      let query = db
        .selectFrom('statements')
        .select([`${place} as place`, 'id', 'language', 'title', 'date', 'person', 'body', 'shown_at'])
      if (shown) query = query.where('shown_seq', 'is not', null).where('withdrawn', '=', 0)
      if (person !== undefined) query = query.where('person', '=', person)
      if (body !== undefined) query = query.where('body', '=', body)
      if (language !== undefined) query = query.where('language', '=', language)
      if (before !== undefined) query = query.where(place, '<', before)
      const rows = await query
        .orderBy(place, 'desc')
        .limit(limit + 1)
        .execute()
      return paged(rows as StatementRow[], filter, (row) => row.place)
    },

    /** Ids of statements that say the same in other languages, whichever of them was linked to the other. */
    async translationsOf(id: string): Promise<string[]> {
      const rows = await db
        .selectFrom('translations')
        .selectAll()
        .where((is) => is.or([is('statement', '=', id), is('translation', '=', id)]))
        .execute()
      const others = rows.map(({ statement, translation }) => (statement === id ? translation : statement))
      return [...new Set(others)].sort()
    },
  }
}
