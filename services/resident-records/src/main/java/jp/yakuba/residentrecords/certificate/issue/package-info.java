/**
 * 交付: what the office keeps of each issued copy, and what certificates keep besides; the search of it (交付履歴照会); printing a
 * copy, printing it again and disposing of it. Knows no order.
 */
@NullMarked
package jp.yakuba.residentrecords.certificate.issue;

import org.jspecify.annotations.NullMarked;
