/** Papers on sheets: number, marks, who certifies, and texts that run on. Knows nothing of what a paper says. */
@NullMarked
package jp.yakuba.office.issuance.sheet;

import org.jspecify.annotations.NullMarked;
