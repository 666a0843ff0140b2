/**
 * The accounts of a municipality, what they are from when on, and what proves that somebody is one of them: passwords,
 * second factors, API tokens, and how guessing is slowed down.
 */
@NullMarked
package jp.yakuba.platform.access.account;

import org.jspecify.annotations.NullMarked;
