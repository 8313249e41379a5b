// Where things are, seen from the scripts.

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const cacheFolder = join(root, 'node_modules', '.cache', 'cairn')
export const outFolder = join(root, 'out')
