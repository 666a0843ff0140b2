/**
 * 交付: papers that a business issues: their numbers, the history of what was issued, printing it, printing it again, disposing
 * of it. A business brings what its papers say. {@code certifier}: who certifies and with which seal. {@code sheet}: what is on
 * every sheet, whatever it says. Each may know those named before it.
 */
@NullMarked
package jp.yakuba.office.issuance;

import org.jspecify.annotations.NullMarked;
