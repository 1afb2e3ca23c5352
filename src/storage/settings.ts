import type { Storage } from './open.ts'

/** Choices of the site that its admin makes while it runs: its name, its languages, its colours. Text by name. */
export function openSettings({ db }: Storage) {
  return {
    async get(name: string): Promise<string | undefined> {
      return (await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst())
        ?.value
    },

    /** All of them, in the order of their names. */
    async all(): Promise<readonly { readonly name: string; readonly value: string }[]> {
      return await db.selectFrom('settings').select(['name', 'value']).orderBy('name').execute()
    },

    async set(name: string, value: string): Promise<void> {
      await db
        .insertInto('settings')
        .values({ name, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute()
    },

    /** What is set already or, where nothing is, the value given: of several at once the first counts for all. */
    async keep(name: string, value: string): Promise<string> {
      await db
        .insertInto('settings')
        .values({ name, value })
        .onConflict((conflict) => conflict.column('name').doNothing())
        .execute()
      const { value: kept } = await db
        .selectFrom('settings')
        .select('value')
        .where('name', '=', name)
        .executeTakeFirstOrThrow()
      return kept
    },
  }
}
