/**
 * What an authenticator app needs to know: the secret as text and as a picture to take in, and the codes of the time that
 * follow from it (RFC 6238). Whose secret it is, accounts know.
 */
@NullMarked
package jp.yakuba.platform.access.authenticator;

import org.jspecify.annotations.NullMarked;
