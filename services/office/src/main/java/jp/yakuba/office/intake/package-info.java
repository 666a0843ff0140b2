/** 取込: how files of records come into a business. */
@NullMarked
package jp.yakuba.office.intake;

import org.jspecify.annotations.NullMarked;
