/**
 * Who may do what. Here is what everybody else asks for: who makes a request ({@link CurrentOperator}) and the roles. It knows
 * none of the packages below: {@code session} (what a browser or a program brings along), {@code account} (who there is, and
 * what proves it), {@code permission} (what each may do), {@code login} (the way in) and {@code administration} (what an
 * administrator does to accounts and rights). Each may know those named before it; the last two do not know one another.
 */
@NullMarked
package jp.yakuba.platform.access;

import org.jspecify.annotations.NullMarked;
