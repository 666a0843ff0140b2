/**
 * The way in: by password and code, by the OpenID provider, by token; the way out; and what one does to one's own password and
 * authenticator.
 */
@NullMarked
package jp.yakuba.platform.access.login;

import org.jspecify.annotations.NullMarked;
