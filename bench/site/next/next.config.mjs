import { fileURLToPath } from 'node:url'

/** The folder of the peers, so that no other lock file is taken for its root. */
const root = fileURLToPath(new URL('../..', import.meta.url))

export default { turbopack: { root }, compress: false, poweredByHeader: false }
