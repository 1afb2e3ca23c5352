import type { Tag } from '../../law/law.ts'
import type { HelpTable } from '../command.ts'
import { wordsIn } from '../say.ts'
import type { LawAct } from './act.ts'
import { actNames, findAct } from './found-acts.ts'

/** What `saual law` does, and what each of it prints for other programs. */
export async function helpTables(language: Tag): Promise<HelpTable[]> {
  const say = await wordsIn(language)
  const acts: [string, LawAct][] = []
  for (const name of actNames()) acts.push([name, (await findAct(name)) as LawAct])
  return [
    {
      title: say('law.help-acts'),
      rows: acts.map(([name, { takes, does, options }]) => [
        `${name} ${takes}`.trimEnd(),
        does[language],
        options,
      ]),
    },
    { title: say('law.help-json'), rows: acts.map(([name, { prints }]) => [name, prints]) },
  ]
}
