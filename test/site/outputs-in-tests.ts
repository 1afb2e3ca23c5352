import type { Hono } from 'hono'
import type { Desk } from '../../src/desk/desk.ts'
import { openTestDesk, type TestDesk } from '../../src/desk/desk-in-tests.ts'
import { createSite } from '../../src/site/site.ts'
import { publish, publishSamples, type Samples, takeInAndRead } from './published-in-tests.ts'

/** Where the site of the tests is found. */
export const ADDRESS = 'https://saual.example'
export const SLUG = 'twelve-years-for-a-rumour'

/** A site with published samples, and a way to ask it. */
export interface PublishingSite {
  readonly desk: Desk
  readonly tests: TestDesk
  readonly samples: Samples
  readonly site: Hono
  ask(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>
  close(): Promise<void>
}

export async function openPublishingSite(): Promise<PublishingSite> {
  const tests = await openTestDesk()
  const desk: Desk = { ...tests.desk, config: { ...tests.desk.config, address: ADDRESS } }
  const samples = await publishSamples(desk)
  const site = createSite(desk.catalog, { formats: [], exports: new Map(), desk })
  return {
    desk,
    tests,
    samples,
    site,
    ask: async (path, headers = {}) => site.fetch(new Request(`http://127.0.0.1${path}`, { headers })),
    close: tests.close,
  }
}

export const HOSTILE_SLUG = 'hostile'
/** What would break out of HTML, XML, Typst, Markdown or a spreadsheet. */
const HOSTILE = `ӘІҢҒҮҰҚӨҺ әіңғүұқөһ ]]></content><script>alert(1)</script> #eval("1+1") $x$ @ref *a* _b_ \`c\` \\u{41} "q" 'p' &amp; ${'ұзын'.repeat(60)} 😀`

/** Publishes an opinion in which every field tries to break out. */
export async function publishHostile(desk: Desk): Promise<void> {
  const reading = await takeInAndRead(
    desk,
    `😀 В последнее время участились случаи распространения ложной информации. ${HOSTILE}\n\n<b>Все</b>: #panic()\n\nОбластная больница принимает пациентов в обычном режиме, запись открыта на все дни недели.`,
    { language: 'ru', title: HOSTILE, speaker: HOSTILE, channel: HOSTILE, address: 'javascript:alert(1)' },
  )
  const pieces = Object.fromEntries(
    ['title', 'summary', 'introduction', 'conclusion', 'comment/1', 'question/1.1'].map((piece) => [
      `${piece} ru`,
      piece === 'title'
        ? HOSTILE
        : `${HOSTILE}\n\n[x](javascript:alert(1)) ![y](https://example.org/y.png)\n\n1. a\n   - b\n\n> c\n\n\`\`\`\nd\n\`\`\`\n\n##### e\n\n---\n`,
    ]),
  )
  await publish(desk, { id: 'o-hostile', slug: HOSTILE_SLUG, reading, languages: ['ru'], pieces })
}
