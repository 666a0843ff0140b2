/**
 * What a request brings along to say who makes it, and that a form is ours: the cookie of a session or a token, and the value
 * against forgery. Knows no accounts: a session has a user id.
 */
@NullMarked
package jp.yakuba.platform.access.session;

import org.jspecify.annotations.NullMarked;
