/**
 * Records as JSON and JSON as records, by the same shape as everything else. A resource takes a record, which
 * {@code JsonForm} reads and refuses with every fault at once, and gives one, whose values are written as one text each;
 * what an operator may see in part only is {@code Shown}. A body whose type something else decides is {@code Unread} until
 * then.
 */
@NullMarked
package jp.yakuba.platform.json;

import org.jspecify.annotations.NullMarked;
