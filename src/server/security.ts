// Who may ask: loopback names only (against DNS rebinding), a token for any other address, and nothing from another site.

import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** No inline script or style, no other host: an article that smuggles markup into the page finds nothing to run it. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** For bytes that somebody else wrote: an opaque origin without script, form, popup, style or network. */
export const originalPolicy =
  "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const loopback = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/** True where only this machine can reach the address. */
export function isLoopback(host: string): boolean {
  return loopback.has(host.toLowerCase()) || /^127(?:\.\d{1,3}){3}$/u.test(host);
}

/** The host of a `Host` header or an origin, without its port; null where there is none. */
function hostName(header: string | undefined): string | null {
  if (!header) return null;
  const match = /^(?:[a-z]+:\/\/)?(\[[0-9a-f:.]+\]|[^:/]+)(?::\d+)?$/iu.exec(header.trim());
  return match?.[1]?.toLowerCase() ?? null;
}

function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

export interface Guard {
  /** Null where the server is bound to loopback only. */
  readonly token: string | null;
}

const cookieName = 'recoupe_token';

export function guard({ token }: Guard): MiddlewareHandler {
  return async (context, next) => {
    const header = (name: string) => context.req.header(name);
    const host = hostName(header('host'));
    if (host === null || (token === null && !isLoopback(host))) {
      return context.json({ error: 'unknown-host', message: 'This address answers to localhost only.' }, 421);
    }
    // Browsers say where a request comes from; other programs (curl) say nothing and hold no one else's session.
    const site = header('sec-fetch-site');
    const crossing = site !== undefined && site !== 'same-origin' && site !== 'none';
    const navigation = header('sec-fetch-mode') === 'navigate' && header('sec-fetch-dest') === 'document';
    const isPage = context.req.method === 'GET' && !context.req.path.startsWith('/api/');
    if (crossing && !(navigation && isPage)) {
      return context.json({ error: 'cross-site', message: 'Requests from other sites are refused.' }, 403);
    }
    const origin = header('origin');
    if (origin !== undefined && origin.replace(/^https?:\/\//u, '').toLowerCase() !== header('host')?.toLowerCase()) {
      return context.json({ error: 'cross-site', message: 'Requests from other sites are refused.' }, 403);
    }
    if (token !== null) {
      const offered = context.req.query('token');
      if (offered !== undefined && context.req.method === 'GET' && same(offered, token)) {
        setCookie(context, cookieName, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
        const url = new URL(context.req.url);
        url.searchParams.delete('token');
        return context.redirect(`${url.pathname}${url.search}`, 303);
      }
      const bearer = /^Bearer (.+)$/u.exec(header('authorization') ?? '')?.[1] ?? getCookie(context, cookieName);
      if (bearer === undefined || !same(bearer, token)) {
        return context.json(
          { error: 'token', message: 'Open the address with ?token=… as printed by recoupe serve.' },
          401,
        );
      }
    }
    await next();
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('X-DNS-Prefetch-Control', 'off');
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
    if (!context.res.headers.has('Content-Security-Policy')) {
      context.header('Content-Security-Policy', contentSecurityPolicy);
    }
  };
}
