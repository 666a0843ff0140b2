/** The calendar as this process has it: read at its start, and told to whoever compares machines. */
@NullMarked
package jp.yakuba.platform.calendar;

import org.jspecify.annotations.NullMarked;
