/**
 * 氏名・住所等の変更届: recipients notify of changes of people. Of residents the register tells, so that only the receipt is kept; of
 * whoever lives elsewhere what was notified is kept here, each change beside the ones before.
 */
@NullMarked
package jp.yakuba.childallowance.changes;

import org.jspecify.annotations.NullMarked;
