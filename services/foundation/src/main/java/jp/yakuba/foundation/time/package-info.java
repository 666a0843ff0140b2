/**
 * Dates as the register records them: the Japanese calendar, days that no calendar has, and unknown dates (1.1.8,
 * 1.1.9).
 */
@NullMarked
package jp.yakuba.foundation.time;

import org.jspecify.annotations.NullMarked;
