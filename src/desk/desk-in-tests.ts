import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCatalog } from '../catalog.ts'
import type { Tag } from '../law/law.ts'
import type { Role } from '../record/facts/staff.ts'
import { type Desk, openDesk } from './desk.ts'
import { inviteMember } from './staff/invite-member.ts'
import { activeMember, type Member } from './staff/member.ts'

/** A desk on SQLite in a folder of its own, whose clock a test may set. */
export interface TestDesk {
  readonly desk: Desk
  readonly folder: string
  /** Somebody who has joined. */
  member(name: string, role: Role, language?: Tag): Promise<Member>
  /** Sets the clock, which stands still otherwise. */
  setNow(moment: string): void
  close(): Promise<void>
}

export async function openTestDesk(): Promise<TestDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'saual-acts-'))
  let now = Date.parse('2026-03-02T08:00:00.000Z')
  const desk = await openDesk({ folder }, await loadCatalog(), () => now)
  return {
    desk,
    folder,
    async member(name, role, language = 'en') {
      const { member: id } = await inviteMember(desk, 'program', { name, role, language })
      await desk.record.append([{ kind: 'member-joined', subject: id, body: {} }], { actor: id })
      return (await activeMember(desk, id)) as Member
    },
    setNow(moment) {
      now = Date.parse(moment)
    },
    async close() {
      await desk.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
