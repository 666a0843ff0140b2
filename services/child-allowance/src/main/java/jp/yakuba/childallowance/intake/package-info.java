/**
 * 取込: claims and accounts that come in files, whose columns are the items of {@code api-specs/data-lists/027-claims.csv} and {@code
 * 027-accounts.csv}. Each line is the record that the counter types and the REST interface takes, held to the same rules.
 */
@NullMarked
package jp.yakuba.childallowance.intake;

import org.jspecify.annotations.NullMarked;
