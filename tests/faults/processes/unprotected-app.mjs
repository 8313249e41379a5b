import { app, BrowserWindow } from 'electron'

// An app as Electron makes one by itself, with a page that anything may run in: what the attacks on Cairn have to show up in.
void app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: true })
  await window.loadURL('data:text/html,<textarea>This has a mistke in it.</textarea>')
})
