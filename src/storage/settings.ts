import type { Storage } from './open.ts'

/** Choices of the site that its admin makes while it runs: its name, its languages, its colours. Text by name. */
export function openSettings({ db }: Storage) {
  return {
    async get(name: string): Promise<string | undefined> {
      return (await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst())
        ?.value
    },

    async set(name: string, value: string): Promise<void> {
      await db
        .insertInto('settings')
        .values({ name, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute()
    },
  }
}
