import { contextBridge } from 'electron'

/** All that a page gets of the world outside it: one function per channel, and never the way they are sent. */
contextBridge.exposeInMainWorld('cairn', {})
