/**
 * 通知: the papers on which an applicant is told that a 支援措置 has begun, and that its term ends (001/3.4, form 20.5.1).
 * They go to her and never to whom she is protected from.
 */
@NullMarked
package jp.yakuba.residentrecords.measure.notice;

import org.jspecify.annotations.NullMarked;
