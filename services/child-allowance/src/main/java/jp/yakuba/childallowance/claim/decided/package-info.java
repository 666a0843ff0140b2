/**
 * 認定 and 却下: what was decided on claims for certification, as facts that are written once and read by what comes after them:
 * amendments, notices, payments.
 */
@NullMarked
package jp.yakuba.childallowance.claim.decided;

import org.jspecify.annotations.NullMarked;
