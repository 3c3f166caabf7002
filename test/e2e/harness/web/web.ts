import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate';

/** What stands at an address of the test web. */
export interface Served {
  body: string | Buffer;
  contentType?: string;
  headers?: Record<string, string>;
}

export interface Web {
  /** The port of the proxy that is this web; browsers use it for every host. */
  port: number;
  /** Puts something at an address (`http:` or `https:`, any host) until something else is put there. */
  put(url: string, served: Served): void;
  close(): void;
}

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="500"><rect width="800" height="500" fill="#8fa3ad"/><path d="M0 500 300 180 480 380 600 260 800 500z" fill="#5b6f79"/></svg>';
const isPicture = (path: string) => /\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(path);

/**
 * A web of one's own: a proxy that answers for every host itself, over real sockets and real TLS, so that pages stand
 * at their own addresses and nothing leaves this machine. Pictures nobody put there are drawn, other things are 404.
 */
export async function startWeb(): Promise<Web> {
  const pages = new Map<string, Served>();

  const answer = (url: URL, response: ServerResponse) => {
    const served = pages.get(url.origin + url.pathname + url.search) ?? pages.get(url.origin + url.pathname);
    if (served) {
      const headers = { 'cache-control': 'no-store', 'content-type': served.contentType ?? 'text/html; charset=utf-8', ...served.headers };
      response.writeHead(200, headers).end(served.body);
    } else if (isPicture(url.pathname)) response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(picture);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end();
  };
  const addressOf = (request: IncomingMessage, scheme: string) =>
    new URL(request.url?.startsWith('http') ? request.url : `${scheme}://${request.headers.host}${request.url}`);

  const secure = https.createServer(makeCertificate(), (request, response) => answer(addressOf(request, 'https'), response));
  const proxy = createServer((request, response) => answer(addressOf(request, 'http'), response));
  proxy.on('connect', (_, socket, head) => {
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    socket.unshift(head);
    secure.emit('connection', socket);
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  return {
    port: (proxy.address() as AddressInfo).port,
    put: (url, served) => pages.set(new URL(url).href.replace(/#.*$/, ''), served),
    close: () => {
      secure.closeAllConnections();
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
