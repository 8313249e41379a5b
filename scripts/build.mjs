// npm run build

import { build } from './lib/build.mjs'

await build()
