/** Who may do what: staff accounts, sessions, permissions per operation and per item. */
@NullMarked
package jp.yakuba.platform.access;

import org.jspecify.annotations.NullMarked;
