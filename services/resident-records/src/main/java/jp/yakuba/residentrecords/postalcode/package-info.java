/**
 * 郵便番号一覧: the postal codes of the whole country (1.1.17), loaded from the file that the post office publishes or from one of
 * our own form. Without it, postal codes of places elsewhere are neither filled in nor looked at.
 */
@NullMarked
package jp.yakuba.residentrecords.postalcode;

import org.jspecify.annotations.NullMarked;
