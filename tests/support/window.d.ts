import type { CairnBridge } from '#shared/ipc/bridge.ts'

// What tests say inside the page, they say to the same bridge as the page's own code.
declare global {
  interface Window {
    readonly cairn: CairnBridge
  }
}
