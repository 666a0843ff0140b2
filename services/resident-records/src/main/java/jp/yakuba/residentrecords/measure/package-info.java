/**
 * 支援措置 (001/1.1.16, 001/3.4): who asked for protection from whom, what was decided, and until when. What protects takes
 * effect at once, when it is applied for; what takes protection away takes effect when another clerk has decided it. Its
 * effect on everything that is shown or printed is in {@code residentrecords.protection}.
 */
@NullMarked
package jp.yakuba.residentrecords.measure;

import org.jspecify.annotations.NullMarked;
