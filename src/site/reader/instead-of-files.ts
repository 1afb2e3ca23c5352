import type { Plugin } from 'esbuild'
import { pageStyle, pageStyleHash } from '../../exports/html/style.ts'

/** Name by which a script knows the words of the folders that its modules stand in. */
export const MESSAGES = 'saualWords'

/** What our own modules read from the disk or run in a thread when they are asked, a script has in itself or does otherwise. */
export function insteadOfFiles(): Plugin {
  const contents: Readonly<Record<string, () => string>> = {
    'exports/html/style.ts': () =>
      `export const pageStyle = () => ${JSON.stringify(pageStyle())}
export const pageStyleHash = () => ${JSON.stringify(pageStyleHash())}`,
    'messages/elsewhere.ts': () => `export const elsewhere = () => self.${MESSAGES}`,
    'formats/apart.ts': () => `export const apart = () => { throw new Error('a browser has no threads') }`,
  }
  return {
    name: 'instead-of-files',
    setup(build) {
      for (const [file, make] of Object.entries(contents)) {
        const filter = new RegExp(`[/\\\\]${file.replaceAll('/', '[/\\\\]').replace('.', '\\.')}$`)
        build.onLoad({ filter }, () => ({ contents: make(), loader: 'ts' }))
      }
    },
  }
}

/** Rows of a pack that no reading asks for: what the history of the law does is done by the server. */
export function onlyWhatAReadingAsks(): Plugin {
  return {
    name: 'only-what-a-reading-asks',
    setup(build) {
      const filter = /[/\\]jurisdictions[/\\][^/\\]+[/\\](?:changes|applied)\.json$/
      build.onLoad({ filter }, () => ({ contents: '[]', loader: 'json' }))
    },
  }
}

/**
 * Our own modules do nothing by being loaded: one of which nothing is used is left out, and with it the library that it
 * reads with.
 */
export function onlyWhatIsUsed(): Plugin {
  const ASKED = Symbol('asked already')
  return {
    name: 'only-what-is-used',
    setup(build) {
      build.onResolve({ filter: /^\..*\.ts$/ }, async ({ path, pluginData, ...asked }) => {
        if (pluginData === ASKED) return undefined
        const { importer, resolveDir, kind } = asked
        const found = await build.resolve(path, { importer, resolveDir, kind, pluginData: ASKED })
        return found.errors.length > 0 ? found : { path: found.path, sideEffects: false }
      })
    },
  }
}
