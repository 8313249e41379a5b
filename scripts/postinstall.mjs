// After `npm ci`: the Electron package brings no runtime of its own. Scripts that need it look again, for --ignore-scripts.

import { ensureElectronRuntime } from './lib/electron-runtime.mjs'

await ensureElectronRuntime()
