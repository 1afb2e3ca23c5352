import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTestDesk, type TestDesk } from './desk-in-tests.ts'
import type { Member } from './staff/member.ts'

/** A desk with the people that acts on statements and opinions need. */
export interface TestNewsroom extends TestDesk {
  /** Answers for the opinions of the tests. */
  readonly author: Member
  /** Another author. */
  readonly other: Member
  readonly editor: Member
  readonly lawyer: Member
  /** A folder without any law: readings do not depend on what the machine has. */
  readonly noCorpora: string
}

export async function openTestNewsroom(): Promise<TestNewsroom> {
  const opened = await openTestDesk()
  const noCorpora = mkdtempSync(join(tmpdir(), 'saual-no-law-'))
  return {
    ...opened,
    author: await opened.member('Aigerim', 'author'),
    other: await opened.member('Bolat', 'author'),
    editor: await opened.member('Daniyar', 'editor'),
    lawyer: await opened.member('Saule', 'lawyer'),
    noCorpora,
    async close() {
      await opened.close()
      rmSync(noCorpora, { recursive: true, force: true })
    },
  }
}
