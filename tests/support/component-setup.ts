import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A limit against hanging on a slow, shared machine; nothing is measured by it.
configure({ asyncUtilTimeout: 5_000 })
afterEach(cleanup)

// jsdom lays nothing out, and so scrolls nowhere.
Element.prototype.scrollIntoView = () => undefined
