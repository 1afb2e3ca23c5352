import { loadCatalog, loadExports, loadFormats } from '../catalog.ts'
import { lawFolder } from '../desk/law/folder.ts'
import { Problem } from '../problem.ts'
import type { Call } from './command.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { wordsIn } from './say.ts'

const UNUSABLE = ['EADDRINUSE', 'EACCES', 'ERR_SOCKET_BAD_PORT']

/** Shows the page on this machine until it is told to stop. */
export async function servePage(call: Call): Promise<ExitCode> {
  const [word] = call.words
  if (word !== undefined) throw new Problem('usage-extra', 'usage', { word })
  const port = portOf(call.one('port'))
  const [catalog, formats, exports, { standingSite }, { serve }, say] = await Promise.all([
    loadCatalog(),
    loadFormats(),
    loadExports(),
    import('./standing-site.ts'),
    import('../site/serve.ts'),
    wordsIn(call.language),
  ])
  const stopped = toldToStop()
  const site = await standingSite(catalog, { formats, exports, corpora: lawFolder() })
  const served = await serve(site, port === undefined ? {} : { port }).catch(
    (cause: NodeJS.ErrnoException) => {
      if (!UNUSABLE.includes(cause.code ?? '')) throw cause
      throw new Problem('port-taken', 'unavailable', { port: String(port ?? '') }, { cause })
    },
  )
  const [setUp, signIn] = [site.setUpAt(served.address), site.signInAt(served.address)]
  const lines = [
    say('serve.ready', { address: served.address }),
    ...(setUp === undefined ? [] : [say('serve.set-up', { address: setUp })]),
    ...(signIn === undefined ? [] : [say('serve.sign-in', { address: signIn })]),
    say('serve.stop'),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  await stopped
  await served.close()
  await site.close()
  return EXIT.done
}

function portOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const port = Number(value)
  if (!/^\d{1,5}$/u.test(value) || port < 1 || port > 65_535)
    throw new Problem('usage-port', 'usage', { value })
  return port
}

function toldToStop(): Promise<unknown> {
  return Promise.race(
    (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map(
      (signal) => new Promise((resolve) => process.once(signal, resolve)),
    ),
  )
}
