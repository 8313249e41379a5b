import { Worker } from 'node:worker_threads'
import { program } from '../support/programs.ts'

// A process of its own with a thread for each store, all of which count up at once: what ends it ends every one of them
// wherever it is. Each says its numbers after its place. Arguments: `unsafe`, then folder and id of each store.
const [unsafe = 'none', ...stores] = process.argv.slice(2)
for (let place = 0; place * 2 < stores.length; place += 1) {
  const [folder = '', id = ''] = stores.slice(place * 2)
  const counter = new Worker(program('count-up'), { argv: [folder, id, 'Infinity', unsafe, `${place} `] })
  counter.once('error', (error) => {
    throw error
  })
}
