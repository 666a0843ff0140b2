/**
 * 交付: numbers of issues, the history of issued copies (交付履歴) and its search; printing a copy, printing it again and disposing
 * of it. Knows no order.
 */
@NullMarked
package jp.yakuba.residentrecords.certificate.issue;

import org.jspecify.annotations.NullMarked;
